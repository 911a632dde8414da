import { View } from '@tarojs/components'
import { useState } from 'react'
import { lastPlace, placeWords } from '../../../api/last-place'
import { Button } from '../../../components/button'
import { TypedText } from '../../../components/typed-text'
import { reportCopy } from '../../../copy/report'
import type { Report } from './use-report'

const FIELDS = ['building', 'unit', 'floor'] as const

export const placeSaid = ({ draft }: Report): string =>
  [placeWords(draft), draft.detail].filter((one) => one !== '').join(' ')

/** Mostly it is where it was last time: one tap says so. */
function Last({ report }: { readonly report: Report }) {
  const { draft, change } = report
  const [last] = useState(() => lastPlace(draft.compound))
  if (last === null || placeWords(draft) !== '') return null
  return (
    <View className="report-last">
      <Button
        size="compact"
        kind="quiet"
        words={reportCopy.lastPlace(placeWords(last))}
        onPress={() => change(last)}
      />
    </View>
  )
}

export function PlaceFields({ report }: { readonly report: Report }) {
  const { draft, change } = report
  return (
    <>
      <Last report={report} />
      <View className="report-place">
        {FIELDS.map((field) => (
          <TypedText
            key={field}
            label={reportCopy[field]}
            hint={reportCopy[field]}
            value={draft[field]}
            onChange={(words) => change({ [field]: words })}
          />
        ))}
        <View className="report-place__wide">
          <TypedText
            label={reportCopy.detail}
            hint={reportCopy.detailHint}
            most={200}
            value={draft.detail}
            onChange={(detail) => change({ detail })}
          />
        </View>
      </View>
    </>
  )
}
