import { Text, View } from '@tarojs/components'
import type { CallRecord, CallView } from '#types/call-view'
import type { CaseView } from '#types/case-view'
import { ClockLine } from '../../../components/clock-line'
import { role } from '../../../components/role'
import { Card, Section } from '../../../components/section'
import { callCopy } from '../../../copy/desk-calls'
import { when } from '../../../copy/time'
import { choiceWord } from '../../../copy/words'
import './calls.scss'

type Recorded = CallView & { readonly record: CallRecord }

const isRecorded = (call: CallView): call is Recorded => call.record !== undefined

interface StepProps {
  readonly name: string
  readonly at: number | null
  readonly now: number
}

function Step({ name, at, now }: StepProps) {
  return (
    <View className="call__step" {...role('listitem')}>
      <Text className="call__name">{name}</Text>
      <Text className={at === null ? 'call__at call__at--open' : 'call__at'}>
        {at === null ? callCopy.notYet : when(at, now)}
      </Text>
    </View>
  )
}

/** What has to happen before it ends runs out first: one line is enough. */
function Running({ record: { clocks }, now }: { readonly record: CallRecord; readonly now: number }) {
  const [soonest] = [...clocks].sort((one, other) => one.dueAt - other.dueAt)
  return soonest === undefined ? null : <ClockLine clock={soonest} now={now} />
}

/** What was done, and what is still owed: whoever has come owes no word before it. */
function stepsOf({ musteredAt, record }: Recorded): readonly Omit<StepProps, 'now'>[] {
  const { acknowledgedAt, contactedAt, attendedAt, concluded } = record
  const owes = (musteredAt ?? attendedAt) === null && concluded === null
  const steps = [
    { name: callCopy.acknowledged, at: acknowledgedAt },
    { name: callCopy.contacted, at: contactedAt },
    { name: callCopy.mustered, at: musteredAt },
  ].filter(({ at }) => owes || at !== null)
  return attendedAt === null ? steps : [...steps, { name: callCopy.attended, at: attendedAt }]
}

function Called({ call, now }: { readonly call: Recorded; readonly now: number }) {
  const { unitName, record } = call
  const { concluded } = record
  return (
    <Card className="call">
      <Text className="call__unit">{unitName}</Text>
      <Text className="call__by">{callCopy.by(record.by, when(record.at, now), record.joint)}</Text>
      <View className="call__steps" {...role('list')}>
        {stepsOf(call).map((step) => (
          <Step key={step.name} {...step} now={now} />
        ))}
      </View>
      {concluded !== null && (
        <Text className="call__said">
          {callCopy.evaluated(choiceWord(concluded.result, 'evaluation'), concluded.timely)}
        </Text>
      )}
      <Running record={record} now={now} />
    </Card>
  )
}

/** Whom others have whistled for, how far each has come, and what whoever called makes of it. */
export function Calls({ view }: { readonly view: CaseView }) {
  const calls = view.calls.filter(isRecorded)
  if (calls.length === 0) return null
  return (
    <Section title={callCopy.title}>
      {calls.map((call) => (
        <Called key={`${call.record.post} ${String(call.record.at)}`} call={call} now={view.now} />
      ))}
    </Section>
  )
}
