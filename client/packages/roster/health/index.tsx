import type { HealthLine, HealthView } from '#types/roster-view'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Empty, Failed } from '../../../components/empty'
import { Notice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { dayLabel, healthCopy } from '../../../copy/roster'

function Line({ line }: { readonly line: HealthLine }) {
  const { fault, label, dates = [] } = line
  return (
    <Cell
      title={label}
      line={[healthCopy.next[fault], ...dates.slice(0, 3).map(dayLabel)].join(' · ')}
      after={<Chip words={healthCopy.faults[fault]} tone="tier-3" />}
    />
  )
}

function Lines({ health }: { readonly health: HealthView }) {
  const { red, aside, more } = health
  if (red.length === 0 && aside.length === 0)
    return <Empty title={healthCopy.good} body={healthCopy.goodBody} />
  return (
    <>
      <Section title={healthCopy.count(red.length, more)}>
        <Card>
          {red.map((line) => (
            <Line key={`${line.fault}-${line.subject}`} line={line} />
          ))}
        </Card>
      </Section>
      {aside.length > 0 && (
        <Notice tone="alarm" title={healthCopy.aside} line={healthCopy.asideBody(aside.join('、'))} />
      )}
    </>
  )
}

/** What the set-up lacks, each with the one thing to do. */
export default function HealthPage() {
  const { loaded } = useLoaded('health', () => call('staff', 'health.open', {}))
  return (
    <Shell title={healthCopy.title}>
      {loaded.state === 'loading' && <Skeleton rows={5} />}
      {loaded.state === 'failed' && <Failed refusal={loaded.refusal} />}
      {loaded.state === 'ready' && <Lines health={loaded.value} />}
    </Shell>
  )
}
