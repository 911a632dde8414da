import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { FileView } from '#types/file-view'
import { caseCopy } from '../copy/case'
import { PhotoViewer } from './photo-viewer'
import { Picture } from './picture'
import { Pressable } from './pressable'
import { SoundFiles } from './sound-files'
import './photo-strip.scss'

const stateWords = (file: FileView) =>
  file.state === 'refused' ? caseCopy.photoRefused : caseCopy.photoChecking

interface PhotoStripProps {
  readonly files: readonly FileView[]
  /** When they came, where that is told. */
  readonly at?: number | null
}

function Photos({ files, at = null }: PhotoStripProps) {
  const [open, setOpen] = useState<number | null>(null)
  const urls = files.flatMap(({ url, state }) => (state === 'ready' && url !== undefined ? [url] : []))
  return (
    <View className="photo-strip">
      {files.map((file, index) =>
        file.url !== undefined && file.state === 'ready' ? (
          <Pressable
            key={file.id}
            className="photo-strip__one"
            label={caseCopy.photo(index + 1, files.length)}
            onPress={() => setOpen(urls.indexOf(file.url ?? ''))}
          >
            <Picture className="photo-strip__image" src={file.url} />
          </Pressable>
        ) : (
          <View key={file.id} className="photo-strip__one photo-strip__one--waiting">
            <Text>{stateWords(file)}</Text>
          </View>
        ),
      )}
      {open !== null && <PhotoViewer urls={urls} at={at} first={open} onClose={() => setOpen(null)} />}
    </View>
  )
}

/** What lies beside one entry: photos side by side, and what is to be heard. What is still being checked says so. */
export function PhotoStrip({ files, at = null }: PhotoStripProps) {
  const photos = files.filter(({ kind }) => kind === undefined)
  const sounds = files.filter(({ kind }) => kind !== undefined)
  return (
    <>
      {photos.length > 0 && <Photos files={photos} at={at} />}
      {sounds.length > 0 && <SoundFiles files={sounds} />}
    </>
  )
}
