import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PhotoPicker } from '../../../components/photo-picker'
import { Pressable } from '../../../components/pressable'
import { role } from '../../../components/role'
import { Card } from '../../../components/section'
import { TypedText } from '../../../components/typed-text'
import { recordingCopy } from '../../../copy/recording'
import { hintOf, reportCopy } from '../../../copy/report'
import { canDictate, dictate } from '../../../platform/dictation'
import { SaidAloud } from './said-aloud'
import { SayActions } from './say-actions'
import type { Report } from './use-report'
import './say.scss'

/** For whoever would rather speak than type: the browser's own dictation, or the keyboard's. */
function Dictation({ report }: { readonly report: Report }) {
  const [end, setEnd] = useState<(() => void) | null>(null)
  const { draft, change } = report
  if (draft.words !== '' && end === null) return null
  if (!canDictate()) return <View className="say__hint">{recordingCopy.keyboard}</View>
  const before = draft.words
  const begin = () => {
    const stop = dictate(
      (said) => change({ words: before + said }),
      () => setEnd(null),
    )
    setEnd(() => stop)
  }
  return (
    <Pressable className="say__hint say__hint--press" onPress={end ?? begin}>
      <Text>{end === null ? recordingCopy.dictate : recordingCopy.dictating}</Text>
    </Pressable>
  )
}

function Photos({ report }: { readonly report: Report }) {
  const items = report.photos.items.filter(({ kind }) => kind === 'photo')
  if (items.length === 0) return null
  return (
    <View className="say__photos">
      <PhotoPicker photos={{ ...report.photos, items }} />
    </View>
  )
}

/** A sentence, a voice or a picture: any one of them is a report. */
export function Say({ report }: { readonly report: Report }) {
  const { draft, lacksWords, change } = report
  return (
    <>
      <Card className="say">
        <TypedText
          kind="area"
          most={2000}
          label={reportCopy.words}
          hint={hintOf(draft.kind)}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
        <Dictation report={report} />
        <SayActions report={report} />
        <SaidAloud report={report} />
        <Photos report={report} />
      </Card>
      {lacksWords && (
        <View className="say__wrong" {...role('alert')} aria-live="assertive">
          {reportCopy.needWords}
        </View>
      )}
    </>
  )
}
