import { useState } from 'react'
import { DOCKET_LISTS } from '#types/docket-view'
import type { DocketCardView, DocketList } from '#types/docket-view'
import { call } from '../../../api/call'
import { usePages } from '../../../api/use-pages'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Empty } from '../../../components/empty'
import { Paged } from '../../../components/paged'
import { Card } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Tabs } from '../../../components/tabs'
import { caseCopy } from '../../../copy/case'
import { docketCopy } from '../../../copy/desk-docket'
import { docketStages } from '../../../copy/desk-docket-words'
import { DAY, dueChip } from '../../../copy/time'
import { choiceWord, outcomes } from '../../../copy/words'
import { open } from '../../../platform/navigation'
import './index.scss'

/** The date of the law decides the colour: passed, within the week, or with time. */
function toneOf(dueAt: number, now: number): 'tier-1' | 'tier-2' | 'tier-3' {
  if (dueAt < now) return 'tier-3'
  return dueAt - now < 7 * DAY ? 'tier-2' : 'tier-1'
}

function Due({ card, now }: { readonly card: DocketCardView; readonly now: number }) {
  const { dueAt, suspended, outcome } = card
  if (outcome !== null) return <Chip words={outcomes[outcome]} tone="plain" />
  if (suspended) return <Chip words={docketCopy.pausedShort} tone="tier-2" />
  return dueAt === null ? null : <Chip words={dueChip(dueAt, now)} tone={toneOf(dueAt, now)} />
}

function lineOf({ number, compound, procedure, stage }: DocketCardView): string {
  return [docketStages[stage], compound, choiceWord(procedure, 'procedure'), number].join(' · ')
}

/** The enforcement files of a post and its unit, by the date that the law sets first. */
export default function DocketsPage() {
  const [list, choose] = useState<DocketList>('mine')
  const [now] = useState(() => Date.now())
  const pages = usePages<DocketCardView>(list, (cursor) =>
    call('staff', 'docket.list', { list, ...(cursor === null ? {} : { cursor }) }),
  )
  return (
    <Shell title={docketCopy.listTitle}>
      <Tabs
        label={docketCopy.tabs}
        tabs={DOCKET_LISTS.map((value) => ({ value, label: docketCopy.lists[value] }))}
        value={list}
        onChange={choose}
      />
      <Paged key={list} pages={pages} empty={<Empty {...docketCopy.empty[list]} />} more={caseCopy.more}>
        {(cards) => (
          <Card className="dockets">
            {cards.map((card) => (
              <Cell
                key={card.id}
                title={card.title}
                line={lineOf(card)}
                after={<Due card={card} now={now} />}
                onPress={() => void open('docket', { id: card.id })}
              />
            ))}
          </Card>
        )}
      </Paged>
    </Shell>
  )
}
