import { Text, View } from '@tarojs/components'
import { VOICE_SECONDS } from '#types/media'
import { Button } from '../../../components/button'
import { Icon } from '../../../components/icon'
import type { IconName } from '../../../components/icon'
import { Notice } from '../../../components/notice'
import { Pressable } from '../../../components/pressable'
import { recordingCopy } from '../../../copy/recording'
import { reportCopy } from '../../../copy/report'
import { useFilm } from './use-film'
import type { Report } from './use-report'
import { useVoice } from './use-voice'
import type { Voice } from './use-voice'

interface WayProps {
  readonly icon: IconName
  readonly words: string
  readonly onPress: () => void
}

function Way({ icon, words, onPress }: WayProps) {
  return (
    <Pressable className="say__way" onPress={onPress}>
      <Icon name={icon} />
      <Text>{words}</Text>
    </Pressable>
  )
}

/** The line runs out with the minute. */
function Running({ voice }: { readonly voice: Voice }) {
  const isAsking = voice.state === 'asking'
  return (
    <View className="say__running">
      <View className="say__live" aria-live="polite">
        <Text>{isAsking ? recordingCopy.asking : recordingCopy.recording}</Text>
      </View>
      <Text className="say__time">{recordingCopy.time(voice.seconds, VOICE_SECONDS)}</Text>
      <View className="say__track" aria-hidden>
        <View
          className="say__line"
          style={{ width: `${Math.min(100, (voice.seconds / VOICE_SECONDS) * 100)}%` }}
        />
      </View>
      {!isAsking && (
        <View className="say__ends">
          <Button size="compact" words={recordingCopy.drop} onPress={voice.drop} />
          <Button size="compact" kind="quiet" words={recordingCopy.done} onPress={voice.stop} />
        </View>
      )}
    </View>
  )
}

function Ways({
  report,
  voice,
  onFilm,
}: {
  readonly report: Report
  readonly voice: Voice
  onFilm: () => void
}) {
  const { photos } = report
  const hasPhotos = photos.items.some(({ kind }) => kind === 'photo')
  return (
    <View className="say__ways">
      <Way icon="microphone" words={recordingCopy.speak} onPress={() => void voice.start()} />
      {!hasPhotos && <Way icon="camera" words={reportCopy.addPhoto} onPress={() => void photos.add()} />}
      <Way icon="film" words={recordingCopy.film} onPress={onFilm} />
    </View>
  )
}

const TROUBLE = {
  refused: [recordingCopy.refused, recordingCopy.refusedNext],
  unavailable: [recordingCopy.unavailable, recordingCopy.unavailableNext],
} as const

/** Beside words: a voice, a picture, a short film. */
export function SayActions({ report }: { readonly report: Report }) {
  const { photos } = report
  const voice = useVoice(photos.attach)
  const film = useFilm(photos.attach)
  const [what, next] = voice.trouble === null ? ['', ''] : TROUBLE[voice.trouble]
  return (
    <>
      {voice.state === 'idle' && photos.room > 0 && (
        <Ways report={report} voice={voice} onFilm={() => void film.choose()} />
      )}
      {voice.state !== 'idle' && <Running voice={voice} />}
      {what !== '' && (
        <View className="say__trouble">
          <Notice tone="alarm" title={what} line={next} />
        </View>
      )}
      {film.wrong !== null && (
        <View className="say__trouble">
          <Notice tone="alarm" title={film.wrong} />
        </View>
      )}
    </>
  )
}
