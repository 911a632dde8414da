import { useCallback, useState } from 'react'
import { MOST_BYTES } from '#types/media'
import { recordingCopy } from '../../../copy/recording'
import type { ChosenFile } from '../../../platform/chosen-file'
import { chooseVideo, LONGEST_VIDEO } from '../../../platform/photos'

/** Cameras stop a moment late. */
const GRACE = 1

function tooMuch({ seconds = 0, size }: ChosenFile): string | null {
  if (seconds > LONGEST_VIDEO + GRACE) return recordingCopy.filmTooLong(LONGEST_VIDEO)
  return size > MOST_BYTES.video ? recordingCopy.filmTooLarge : null
}

/** A film is looked at before it travels: what the server would refuse is said at once. */
export function useFilm(attach: (chosen: readonly ChosenFile[]) => Promise<void>) {
  const [wrong, setWrong] = useState<string | null>(null)
  const choose = useCallback(async () => {
    const film = await chooseVideo()
    const reason = film === null ? null : tooMuch(film)
    setWrong(reason)
    if (film !== null && reason === null) await attach([film])
  }, [attach])
  return { wrong, choose }
}
