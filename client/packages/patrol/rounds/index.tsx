import { Text, View } from '@tarojs/components'
import type { PatrolLine, PatrolPage } from '#types/field-contract'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Failed } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { fieldCopy, roundsCopy } from '../../../copy/field'
import { open } from '../../../platform/navigation'
import { type Rounds, useRounds } from './use-rounds'
import './index.scss'

function Due({ dueAt, now }: { readonly dueAt: number | null; readonly now: number }) {
  if (dueAt === null) return null
  return dueAt <= now ? (
    <Chip words={roundsCopy.due} tone="tier-2" />
  ) : (
    <Chip words={roundsCopy.dueBy(dueAt, now)} tone="plain" />
  )
}

const lastWords = ({ lastAt, found }: PatrolLine, now: number) =>
  lastAt === null ? roundsCopy.never : roundsCopy.last(lastAt, now, found)

function Lines({ page, rounds }: { readonly page: PatrolPage; readonly rounds: Rounds }) {
  const { here, choose } = rounds.places
  return (
    <Card>
      {page.items.map((line) => (
        <Cell
          key={line.compound}
          title={line.name}
          line={lastWords(line, page.now)}
          chosen={line.compound === here?.compound}
          after={<Due dueAt={line.dueAt} now={page.now} />}
          onPress={() => choose(line.compound)}
        />
      ))}
    </Card>
  )
}

function Acts({ rounds }: { readonly rounds: Rounds }) {
  const { places, found, sending, end } = rounds
  const over = found.length === 0 ? roundsCopy.clear : roundsCopy.over(found.length)
  return (
    <Foot>
      <Button
        icon="plus"
        words={roundsCopy.find}
        onPress={() => void open('find', { compound: places.here?.compound ?? '' })}
      />
      <Button
        kind="filled"
        words={sending ? fieldCopy.sending : over}
        busy={sending}
        onPress={() => void end()}
      />
    </Foot>
  )
}

function Rhythm({ cadence }: Pick<PatrolPage, 'cadence'>) {
  if (cadence === null) return null
  return <View className="rounds-rhythm">{roundsCopy.rhythm(cadence.label, cadence.clause)}</View>
}

function Page({ page, rounds }: { readonly page: PatrolPage; readonly rounds: Rounds }) {
  return (
    <Section>
      <Lines page={page} rounds={rounds} />
      <View className="rounds-now">{roundsCopy.onRound(rounds.found.length)}</View>
      <Rhythm cadence={page.cadence} />
    </Section>
  )
}

export default function RoundsPage() {
  const rounds = useRounds()
  const { places, ended, refusal } = rounds
  const { loaded, here } = places
  return (
    <Shell title={roundsCopy.title} {...(here === null ? {} : { foot: <Acts rounds={rounds} /> })}>
      <Text className="rounds-lead">{roundsCopy.lead}</Text>
      {ended !== null && <Notice tone="good" title={roundsCopy.done(ended)} line={roundsCopy.doneBody} />}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {loaded.state === 'loading' && <Skeleton rows={4} />}
      {loaded.state === 'failed' && <Failed refusal={loaded.refusal} />}
      {loaded.state === 'ready' && <Page page={loaded.value} rounds={rounds} />}
    </Shell>
  )
}
