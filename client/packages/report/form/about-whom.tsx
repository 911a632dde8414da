import { View } from '@tarojs/components'
import { Choices } from '../../../components/choices'
import { Switch } from '../../../components/switch'
import { aboutChoices, NOBODY, reportCopy } from '../../../copy/report'
import { abouts } from '../../../copy/words'
import type { Report } from './use-report'

export function aboutSaid({ draft }: Report): string {
  if (draft.about !== NOBODY) return reportCopy.around(abouts[draft.about])
  return draft.hideFromProperty ? reportCopy.hideFromProperty : reportCopy.aboutHelp
}

/** What concerns somebody does not pass through them: said here, kept by the server. */
export function AboutWhom({ report }: { readonly report: Report }) {
  const { draft, change } = report
  return (
    <>
      <Choices
        label={reportCopy.about}
        choices={aboutChoices}
        value={draft.about}
        onChoose={(about) => change({ about })}
      />
      <View className="report-help">{reportCopy.aboutHelp}</View>
      {draft.about !== 'property' && (
        <View className="report-inset">
          <Switch
            title={reportCopy.hideFromProperty}
            line={reportCopy.hideFromPropertyHelp}
            on={draft.hideFromProperty}
            onChange={(hideFromProperty) => change({ hideFromProperty })}
          />
        </View>
      )}
    </>
  )
}
