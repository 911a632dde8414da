import { useState } from 'react'
import type { ReactNode } from 'react'
import type { CardView } from '#types/case-view'
import { useMe } from '../../api/use-me'
import type { Pages } from '../../api/use-pages'
import { Button } from '../../components/button'
import { CaseCard } from '../../components/case-card'
import { Cell } from '../../components/cell'
import { Badge } from '../../components/chip'
import { Dock } from '../../components/dock'
import { Empty } from '../../components/empty'
import { Notice } from '../../components/notice'
import { Paged } from '../../components/paged'
import { Card, Section } from '../../components/section'
import { Shell } from '../../components/shell'
import { caseCopy } from '../../copy/case'
import { open, switchTo } from '../../platform/navigation'
import { UnsentList } from './unsent'
import { useCases } from './use-cases'
import { useUnsent } from './use-unsent'
import './index.scss'

const OVER: ReadonlySet<CardView['stage']> = new Set(['closed', 'declined', 'withdrawn', 'merged'])

function Group({
  title,
  cards,
  now,
}: {
  readonly title: string
  readonly cards: readonly CardView[]
  readonly now: number
}) {
  if (cards.length === 0) return null
  return (
    <Section title={title}>
      <Card>
        {cards.map((card) => (
          <CaseCard key={card.id} card={card} now={now} onOpen={() => void open('case', { id: card.id })} />
        ))}
      </Card>
    </Section>
  )
}

function Unread() {
  const unread = useMe()?.unread ?? 0
  if (unread === 0) return null
  return (
    <Section>
      <Card>
        <Cell
          title={caseCopy.unread(unread)}
          after={<Badge count={unread} />}
          onPress={() => void switchTo('inbox')}
        />
      </Card>
    </Section>
  )
}

/** What others reported and the reader has met with too stands apart, because its page can do less. */
function Joined() {
  return (
    <Section>
      <Card>
        <Cell title={caseCopy.joined} line={caseCopy.joinedHelp} onPress={() => void open('joined')} />
      </Card>
    </Section>
  )
}

interface FiledProps {
  readonly pages: Pages<CardView>
  readonly now: number
  readonly nothing: ReactNode
}

function Filed({ pages, now, nothing }: FiledProps) {
  return (
    <Paged pages={pages} empty={nothing} more={caseCopy.more}>
      {(cards) => (
        <>
          <Group title={caseCopy.running} now={now} cards={cards.filter(({ stage }) => !OVER.has(stage))} />
          <Group title={caseCopy.ended} now={now} cards={cards.filter(({ stage }) => OVER.has(stage))} />
        </>
      )}
    </Paged>
  )
}

/** What was written here is in sight: a list that does not come is no failed page. */
function Earlier({ pages }: { readonly pages: Pages<CardView> }) {
  return (
    <Notice title={caseCopy.earlier} line={caseCopy.earlierLine}>
      <Button size="compact" words={caseCopy.retry} busy={pages.busy} onPress={() => void pages.reload()} />
    </Notice>
  )
}

const isLost = ({ items, refusal }: Pages<CardView>) => items === null && refusal?.code === 'unreachable'

export default function CasesPage() {
  const unsent = useUnsent()
  const pages = useCases(unsent.received)
  const [now] = useState(() => Date.now())
  const nothing = unsent.drafts.length === 0 && (
    <Empty
      title={caseCopy.emptyTitle}
      body={caseCopy.emptyBody}
      act={{ words: caseCopy.emptyAction, onPress: () => void switchTo('board') }}
    />
  )
  return (
    <Shell title={caseCopy.listTitle} root foot={<Dock at="cases" />}>
      <Unread />
      <UnsentList unsent={unsent} now={now} />
      {unsent.drafts.length > 0 && isLost(pages) ? (
        <Earlier pages={pages} />
      ) : (
        <Filed pages={pages} now={now} nothing={nothing} />
      )}
      <Joined />
    </Shell>
  )
}
