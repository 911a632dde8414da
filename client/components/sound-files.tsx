import { View } from '@tarojs/components'
import type { FileView } from '#types/file-view'
import { recordingCopy } from '../copy/recording'
import { Film } from './film'
import { RecordingLine } from './recording-line'

const wordsOf = ({ kind }: FileView) => (kind === 'video' ? recordingCopy.video : recordingCopy.voice)

const LINES: Readonly<Record<FileView['state'], (what: string) => string>> = {
  ready: () => '',
  checking: recordingCopy.checking,
  refused: recordingCopy.broken,
  withheld: recordingCopy.withheld,
}

function Sound({ file }: { readonly file: FileView }) {
  const { state, url = '', kind } = file
  if (state === 'ready' && kind === 'video') return <Film source={url} />
  const words = wordsOf(file)
  return <RecordingLine source={state === 'ready' ? url : ''} words={words} line={LINES[state](words)} />
}

/** What can be heard, for those who may; the others learn that it is there. */
export function SoundFiles({ files }: { readonly files: readonly FileView[] }) {
  return (
    <View>
      {files.map((file) => (
        <Sound key={file.id} file={file} />
      ))}
    </View>
  )
}
