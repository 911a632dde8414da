import { Text, View } from '@tarojs/components'
import type { RosterView } from '#types/roster-view'
import { Chip } from '../../../components/chip'
import { Notice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { dayLabel, rosterCopy } from '../../../copy/roster'
import type { Rosters } from './use-roster'

interface WeekProps {
  readonly roster: RosterView
  readonly me: string
  readonly nameOf: Rosters['nameOf']
}

type Turn = RosterView['week'][number]['turns'][number]

function TurnLine({ turn, me, nameOf }: { readonly turn: Turn } & Omit<WeekProps, 'roster'>) {
  const name = nameOf(turn.staff) ?? rosterCopy.nobody
  return (
    <View className="week__turn">
      <Text className="week__time">{`${turn.from}–${turn.to}`}</Text>
      <Text className={turn.staff === me ? 'week__mine' : ''}>
        {turn.staff === me ? `${name}${rosterCopy.me}` : name}
      </Text>
      {turn.deputy && <Chip words={rosterCopy.deputy} tone="plain" />}
    </View>
  )
}

/** The coming days, with whoever keeps each turn by now. */
export function Week({ roster, me, nameOf }: WeekProps) {
  return (
    <Section title={rosterCopy.week}>
      <Card>
        {roster.week.map(({ date, turns }) => (
          <View key={date} className="week__day">
            <Text className="week__date">{dayLabel(date)}</Text>
            <View className="week__turns">
              {turns.length === 0 && <Text className="week__none">{rosterCopy.none}</Text>}
              {turns.map((turn) => (
                <TurnLine key={`${turn.from}-${turn.staff ?? ''}`} turn={turn} me={me} nameOf={nameOf} />
              ))}
            </View>
          </View>
        ))}
      </Card>
      {roster.uncovered.length > 0 && (
        <Notice tone="alarm" title={rosterCopy.uncovered(roster.uncovered.length)} />
      )}
    </Section>
  )
}
