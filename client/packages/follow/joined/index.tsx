import { useState } from 'react'
import type { FollowedCase } from '#types/nearby-view'
import { Cell } from '../../../components/cell'
import { stageTone } from '../../../components/case-card'
import { Chip } from '../../../components/chip'
import { Empty } from '../../../components/empty'
import { Paged } from '../../../components/paged'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { joinedCopy } from '../../../copy/joined'
import { dueLine } from '../../../copy/time'
import { outcomes, stages } from '../../../copy/words'
import { open } from '../../../platform/navigation'
import { useJoinedList } from './use-joined-list'

const placeOf = ({ compound, building }: FollowedCase) =>
  [compound, building].filter((words) => words !== '').join(' · ')

function lineOf(one: FollowedCase, now: number): string {
  const { unitName, dueAt } = one
  const due = dueAt === null ? '' : dueLine(dueAt, now)
  return [placeOf(one), unitName, due].filter((words) => words !== '').join(' · ')
}

function One({ one, now }: { readonly one: FollowedCase; readonly now: number }) {
  const { id, title, stage, outcome } = one
  const words = stage === 'closed' && outcome !== null ? outcomes[outcome] : stages[stage]
  return (
    <Cell
      title={title}
      line={lineOf(one, now)}
      after={<Chip words={words} tone={stageTone({ stage, tier: null })} />}
      onPress={() => void open('case', { id })}
    />
  )
}

/** What neighbours reported and the reader has met with as well, beside one's own reports. */
export default function JoinedListPage() {
  const pages = useJoinedList()
  const [now] = useState(() => Date.now())
  return (
    <Shell title={joinedCopy.listTitle}>
      <Paged
        pages={pages}
        empty={<Empty title={joinedCopy.emptyTitle} body={joinedCopy.emptyBody} />}
        more={joinedCopy.more}
      >
        {(items) => (
          <Section>
            <Card>
              {items.map((one) => (
                <One key={one.id} one={one} now={now} />
              ))}
            </Card>
          </Section>
        )}
      </Paged>
    </Shell>
  )
}
