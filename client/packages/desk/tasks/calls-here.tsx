import { useRef, useState } from 'react'
import type { CallCardView } from '#types/call-view'
import { call } from '../../../api/call'
import { usePages } from '../../../api/use-pages'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Paged } from '../../../components/paged'
import { Card, Section } from '../../../components/section'
import { caseCopy } from '../../../copy/case'
import { callCopy, callStands } from '../../../copy/desk-calls'
import { dueChip } from '../../../copy/time'
import { hazards } from '../../../copy/words'
import { open } from '../../../platform/navigation'
import { usePageShown } from '../../../platform/page-life'

function lineOf({ hazard, compound, place, by, joint }: CallCardView): string {
  const together = joint === 0 ? '' : callCopy.joint(joint)
  return [hazards[hazard], compound, place, callCopy.from(by), together]
    .filter((words) => words !== '')
    .join(' · ')
}

function Due({ card, now }: { readonly card: CallCardView; readonly now: number }) {
  const { stand, dueAt, overdue } = card
  if (dueAt === null) return <Chip words={callStands[stand]} />
  return <Chip words={dueChip(dueAt, now)} tone={overdue || dueAt < now ? 'tier-3' : 'tier-2'} />
}

/** What one's post is called to by others, soonest due first; nothing stands here while nobody has whistled. */
export function CallsHere({ onShow }: { readonly onShow: ((id: string) => void) | null }) {
  const [now] = useState(() => Date.now())
  const pages = usePages<CallCardView>('call.list', (cursor) =>
    call('staff', 'call.list', cursor === null ? {} : { cursor }),
  )
  const shownBefore = useRef(false)
  usePageShown(() => {
    if (shownBefore.current) void pages.reload()
    shownBefore.current = true
  })
  if ((pages.items ?? []).length === 0) return null
  const show = onShow ?? ((id: string) => void open('task', { id }))
  return (
    <Section title={callCopy.mine}>
      <Paged pages={pages} empty={null} more={caseCopy.more}>
        {(cards) => (
          <Card>
            {cards.map((card) => (
              <Cell
                key={`${card.id} ${card.caseId}`}
                title={card.title}
                line={lineOf(card)}
                after={<Due card={card} now={now} />}
                onPress={() => show(card.caseId)}
              />
            ))}
          </Card>
        )}
      </Paged>
    </Section>
  )
}
