import { useState } from 'react'
import type { RosterPage, RosterView } from '#types/roster-view'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Empty, Failed } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { Icon } from '../../../components/icon'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { rosterCopy } from '../../../copy/roster'
import { open } from '../../../platform/navigation'
import { ChangeSheet } from './change-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { LeaveSheet } from './leave-sheet'
import { Offered } from './offered'
import { SwapSheet } from './swap-sheet'
import { type Rosters, useRosters } from './use-roster'
import { Week } from './week'
import { Which } from './which'
import './index.scss'

function Who({ roster, nameOf }: { readonly roster: RosterView; readonly nameOf: Rosters['nameOf'] }) {
  return (
    <Section>
      <Card>
        <Cell title={nameOf(roster.liaison) ?? rosterCopy.noOne} line={rosterCopy.liaison} />
        <Cell title={nameOf(roster.deputy) ?? rosterCopy.noOne} line={rosterCopy.deputyPerson} />
        {roster.phone24 !== null && <Cell title={roster.phone24} line={rosterCopy.phone24} />}
        {roster.handOvers.slice(0, 2).map(({ at, words, from }) => (
          <Cell
            key={at}
            title={words}
            line={`${rosterCopy.handOvers} · ${nameOf(from) ?? ''}`}
            strong={false}
          />
        ))}
      </Card>
    </Section>
  )
}

type Asking = 'leave' | 'swap' | 'handOver' | 'change' | null

interface ActsProps {
  readonly page: RosterPage
  readonly rosters: Rosters
  readonly onAsk: (asking: Asking) => void
}

function Acts({ page, rosters, onAsk }: ActsProps) {
  const { own } = rosters
  if (!own && !page.mayChange) return null
  return (
    <Foot crowded>
      {own && <Button words={rosterCopy.leave} onPress={() => onAsk('leave')} />}
      {own && <Button words={rosterCopy.swap} onPress={() => onAsk('swap')} />}
      {page.mayChange && <Button words={rosterCopy.people} onPress={() => void open('people')} />}
      {page.mayChange ? (
        <Button kind="filled" words={rosterCopy.change} onPress={() => onAsk('change')} />
      ) : (
        <Button kind="filled" words={rosterCopy.handOver} onPress={() => onAsk('handOver')} />
      )}
    </Foot>
  )
}

const SHEETS = {
  leave: LeaveSheet,
  swap: SwapSheet,
  handOver: HandOverSheet,
  change: ChangeSheet,
} as const

function Health() {
  return (
    <Section>
      <Card>
        <Cell title={rosterCopy.health} before={<Icon name="shield" />} onPress={() => void open('health')} />
      </Card>
    </Section>
  )
}

interface BodyProps {
  readonly page: RosterPage
  readonly roster: RosterView
  readonly rosters: Rosters
}

function Body({ page, roster, rosters }: BodyProps) {
  const [asking, ask] = useState<Asking>(null)
  const { nameOf, refusal, said } = rosters
  const sheet = { page, roster, rosters, onClose: () => ask(null) }
  const Asked = asking === null ? null : SHEETS[asking]
  return (
    <Shell title={rosterCopy.title} foot={<Acts page={page} rosters={rosters} onAsk={ask} />}>
      <Which page={page} rosters={rosters} />
      {said !== null && <Notice tone="good" title={said} />}
      {refusal !== null && Asked === null && <RefusalNotice refusal={refusal} />}
      <Offered {...sheet} />
      <Week roster={roster} me={page.me} nameOf={nameOf} />
      <Who roster={roster} nameOf={nameOf} />
      {page.seesHealth && <Health />}
      {Asked !== null && <Asked {...sheet} />}
    </Shell>
  )
}

function Nothing({ rosters: { loaded } }: { readonly rosters: Rosters }) {
  return (
    <Shell title={rosterCopy.title}>
      {loaded.state === 'loading' && <Skeleton rows={6} />}
      {loaded.state === 'failed' && <Failed refusal={loaded.refusal} />}
      {loaded.state === 'ready' && <Empty title={rosterCopy.empty} body={rosterCopy.emptyBody} />}
    </Shell>
  )
}

export default function WeekPage() {
  const rosters = useRosters()
  const { loaded, shown } = rosters
  if (loaded.state !== 'ready' || shown === null) return <Nothing rosters={rosters} />
  return <Body page={loaded.value} roster={shown} rosters={rosters} />
}
