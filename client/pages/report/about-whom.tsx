import { View } from '@tarojs/components'
import { Choices } from '../../components/choices'
import { Card, Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { aboutChoices, reportCopy } from '../../copy/report'
import { AboutHeard } from './heard'
import type { Report } from './use-report'

/** What concerns somebody does not pass through them: said here, kept by the server. */
export function AboutWhom({ report }: { readonly report: Report }) {
  const { draft, change } = report
  return (
    <Section title={reportCopy.about}>
      <AboutHeard report={report} />
      <Choices
        label={reportCopy.about}
        choices={aboutChoices}
        value={draft.about}
        onChoose={(about) => change({ about })}
      />
      <View className="report-help">{reportCopy.aboutHelp}</View>
      {draft.about !== 'property' && (
        <Card className="report-switch">
          <Switch
            title={reportCopy.hideFromProperty}
            line={reportCopy.hideFromPropertyHelp}
            on={draft.hideFromProperty}
            onChange={(hideFromProperty) => change({ hideFromProperty })}
          />
        </Card>
      )}
    </Section>
  )
}
