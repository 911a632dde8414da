import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { Choices } from '../../components/choices'
import { Heading } from '../../components/heading'
import { Card } from '../../components/section'
import { reportCopy } from '../../copy/report'
import { dial, textTo } from '../../platform/phone'
import type { Report } from './use-report'
import { role } from '../../components/role'

/** The numbers of the whole country; they come before anything this app can do. */
const CALLS = [
  { number: '119', words: reportCopy.fire },
  { number: '110', words: reportCopy.police },
  { number: '120', words: reportCopy.ambulance },
] as const
const TEXT = '12110'

function Calls() {
  return (
    <View {...role('alert')}>
      <View className="report-danger__first">{reportCopy.dangerCall}</View>
      <View className="report-danger__calls">
        {CALLS.map(({ number, words }) => (
          <Button key={number} kind="alarm" icon="phone" words={words} onPress={() => dial(number)} />
        ))}
        <Button kind="alarm" words={reportCopy.text} onPress={() => textTo(TEXT)} />
      </View>
      <View className="report-danger__not">{reportCopy.notAlarm}</View>
    </View>
  )
}

/** Asked of everybody: whoever is in danger must not wait for a form. */
export function Danger({ report }: { readonly report: Report }) {
  const { danger } = report.draft
  const heard = report.match?.hazard === true && danger === null
  return (
    <Card className={classNames('report-danger', heard && 'report-danger--heard')}>
      {heard && (
        <View className="report-danger__heard" {...role('alert')}>
          {reportCopy.dangerHeard}
        </View>
      )}
      <Heading level={2} className="report-danger__title">
        {reportCopy.danger}
      </Heading>
      <View className="report-danger__help">{reportCopy.dangerHelp}</View>
      <Choices
        label={reportCopy.danger}
        choices={[
          { value: false, label: reportCopy.dangerNo },
          { value: true, label: reportCopy.dangerYes },
        ]}
        value={danger}
        onChoose={(answer) => report.change({ danger: answer })}
      />
      {danger === true && <Calls />}
    </Card>
  )
}
