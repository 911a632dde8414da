import { useEffect } from 'react'
import type { TicketAsk } from '../api/send-file'
import { PhotoPicker } from './photo-picker'
import { usePhotos } from './use-photos'

interface PhotoFieldProps {
  readonly values: { readonly photos?: readonly string[] }
  readonly onChange: (fields: { readonly photos: readonly string[] }) => void
  /** Who lets the photos in, when it is not the person as a resident; stays the same. */
  readonly askTicket?: TicketAsk
}

/** Photos in a form: what has arrived stands among its values. */
export function PhotoField({ values, onChange, askTicket }: PhotoFieldProps) {
  const photos = usePhotos(values.photos ?? [], askTicket)
  const arrived = photos.files.join(' ')
  useEffect(() => {
    const files = arrived === '' ? [] : arrived.split(' ')
    if (files.join(' ') !== (values.photos ?? []).join(' ')) onChange({ photos: files })
  }, [arrived, values.photos, onChange])
  return <PhotoPicker photos={photos} />
}
