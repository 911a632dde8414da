import { View } from '@tarojs/components'
import { Section } from '../../components/section'
import { TypedText } from '../../components/typed-text'
import { reportCopy } from '../../copy/report'
import type { Report } from './use-report'

export function PlaceFields({ report }: { readonly report: Report }) {
  const { draft, change } = report
  return (
    <Section title={reportCopy.place}>
      <View className="report-place">
        <TypedText
          label={reportCopy.building}
          hint={reportCopy.building}
          value={draft.building}
          onChange={(building) => change({ building })}
        />
        <TypedText
          label={reportCopy.unit}
          hint={reportCopy.unit}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        <View className="report-place__wide">
          <TypedText
            label={reportCopy.detail}
            hint={reportCopy.detail}
            most={200}
            value={draft.detail}
            onChange={(detail) => change({ detail })}
          />
        </View>
      </View>
    </Section>
  )
}
