import { View } from '@tarojs/components'
import type { BoardView } from '#types/board-view'
import { Button } from '../../../components/button'
import { classNames } from '../../../components/class-names'
import { Choices } from '../../../components/choices'
import { Heading } from '../../../components/heading'
import { role } from '../../../components/role'
import { Card } from '../../../components/section'
import { reportCopy } from '../../../copy/report'
import { dial, textTo } from '../../../platform/phone'
import type { Report } from './use-report'
import './danger.scss'

/** The numbers of the whole country; they come before anything this app can do. */
const CALLS = [
  { number: '119', words: reportCopy.fire },
  { number: '110', words: reportCopy.police },
  { number: '120', words: reportCopy.ambulance },
] as const
const TEXT = '12110'
const GAS = /燃气|天然气|煤气/u

/** The gas company's number is the county's own: the board has it, or nobody here has. */
function gasNumber({ people }: BoardView): string | null {
  const company = people.find(({ unitName, service }) => GAS.test(unitName) || GAS.test(service))
  return company?.phone24 ?? company?.phone ?? null
}

function Calls({ board }: { readonly board: BoardView }) {
  const gas = gasNumber(board)
  return (
    <View {...role('alert')}>
      <View className="report-danger__first">{reportCopy.dangerCall}</View>
      <View className="report-danger__calls">
        {CALLS.map(({ number, words }) => (
          <Button key={number} kind="alarm" icon="phone" words={words} onPress={() => dial(number)} />
        ))}
        <Button kind="alarm" icon="message" words={reportCopy.text} onPress={() => textTo(TEXT)} />
        {gas !== null && (
          <Button kind="alarm" icon="phone" words={reportCopy.gas} onPress={() => dial(gas)} />
        )}
      </View>
      <View className="report-danger__not">{reportCopy.gasHelp}</View>
      <View className="report-danger__not">{reportCopy.notAlarm}</View>
    </View>
  )
}

/** Asked of everybody who reports: whoever is in danger must not wait for a form. */
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
      <View className="report-danger__ask">
        <Heading level={2} className="report-danger__title">
          {reportCopy.danger}
        </Heading>
        <Choices
          label={reportCopy.danger}
          choices={[
            { value: true, label: reportCopy.dangerYes },
            { value: false, label: reportCopy.dangerNo },
          ]}
          value={danger}
          onChoose={(answer) => report.change({ danger: answer })}
        />
      </View>
      {danger !== true && <View className="report-danger__help">{reportCopy.dangerHelp}</View>}
      {danger === true && <Calls board={report.board} />}
    </Card>
  )
}
