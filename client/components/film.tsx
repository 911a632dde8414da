import { recordingCopy } from '../copy/recording'
import { watch } from '../platform/film'
import { Button } from './button'
import './recording-line.scss'

/** A film to look at, in its place or on the whole screen. */
export function Film({ source }: { readonly source: string }) {
  if (process.env.TARO_ENV === 'h5')
    return (
      <video className="film" controls preload="metadata" src={source} aria-label={recordingCopy.video} />
    )
  return <Button size="compact" icon="film" words={recordingCopy.watch} onPress={() => watch(source)} />
}
