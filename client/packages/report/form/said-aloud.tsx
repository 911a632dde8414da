import { View } from '@tarojs/components'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { RecordingLine } from '../../../components/recording-line'
import { recordingCopy } from '../../../copy/recording'
import type { Attachment } from '../../../drafts/attachment'
import type { PickedPhoto } from '../../../components/use-photos'
import type { Report } from './use-report'

const isSpoken = ({ kind }: Pick<Attachment, 'kind'>) => kind !== 'photo'

/** What did not go can be sent again. */
const AGAIN: readonly PickedPhoto['state'][] = ['failed', 'cancelled']

interface ActsProps {
  readonly photos: Report['photos']
  readonly one: Attachment
  readonly words: string
  readonly canRetry: boolean
}

interface OneProps {
  readonly report: Report
  readonly one: Attachment
}

function Acts({ photos, one, words, canRetry }: ActsProps) {
  return (
    <>
      {canRetry && (
        <Pressable
          className="say__icon"
          label={`${words} ${recordingCopy.again}`}
          onPress={() => photos.retry(one.localId)}
        >
          <Icon name="refresh" />
        </Pressable>
      )}
      <Pressable
        className="say__icon"
        label={recordingCopy.remove(words)}
        onPress={() => photos.remove(one.localId)}
      >
        <Icon name="trash" />
      </Pressable>
    </>
  )
}

function One({ report: { photos }, one }: OneProps) {
  const words = one.kind === 'video' ? recordingCopy.video : recordingCopy.voice
  const item = photos.items.find(({ key }) => key === one.localId)
  const state = item?.state ?? 'waiting'
  return (
    <RecordingLine
      source={one.kind === 'voice' ? (item?.path ?? '') : ''}
      words={one.seconds === undefined ? words : `${words} ${recordingCopy.length(one.seconds)}`}
      line={recordingCopy.states[state]}
      after={<Acts photos={photos} one={one} words={words} canRetry={AGAIN.includes(state)} />}
    />
  )
}

/** What has been recorded: to hear again, to take away; and who will hear it. */
export function SaidAloud({ report }: { readonly report: Report }) {
  const spoken = report.draft.attachments.filter(isSpoken)
  if (spoken.length === 0) return null
  return (
    <View className="say__aloud">
      {spoken.map((one) => (
        <One key={one.localId} report={report} one={one} />
      ))}
      <View className="report-help">{recordingCopy.heardBy}</View>
    </View>
  )
}
