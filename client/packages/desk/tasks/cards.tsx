import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CardView } from '#types/case-view'
import { role } from '../../../components/role'
import type { DeskScope } from './desk-lists'
import { TaskCard } from './task-card'
import { TaskOffers } from './task-offers'
import type { Several } from './use-several'

interface CardsProps {
  readonly cards: readonly CardView[]
  readonly scope: DeskScope
  readonly several: Several
  readonly reload: () => void
  /** On a wide screen: the case beside the list, and how another comes there. */
  readonly beside: { readonly id: string | null; readonly show: (id: string) => void } | null
}

/** Only what waits to be taken over can be taken over at once. */
export const waitsFor = ({ stage }: CardView) => stage === 'submitted'

/** The most urgent card is open from the start, so that its first act is one tap away. */
export function Cards({ cards, scope, several, reload, beside }: CardsProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [now] = useState(() => Date.now())
  const open = chosen ?? cards[0]?.id
  const named = scope !== 'mine'
  const shown = several.on ? cards.filter(waitsFor) : cards
  return (
    <View className="tasks" {...role('list')}>
      {shown.map((card) => {
        const { id } = card
        const shared = { card, now, named }
        if (several.on) {
          const isChosen = several.chosen.includes(id)
          return (
            <TaskCard key={id} {...shared} as="check" chosen={isChosen} onPress={() => several.toggle(id)} />
          )
        }
        if (beside !== null) {
          return (
            <TaskCard
              key={id}
              {...shared}
              as="show"
              chosen={id === beside.id}
              onPress={() => beside.show(id)}
            />
          )
        }
        return (
          <TaskCard
            key={id}
            {...shared}
            as="open"
            open={id === open}
            onPress={() => setChosen(id === open ? '' : id)}
          >
            {id === open && <TaskOffers id={id} onDone={reload} />}
          </TaskCard>
        )
      })}
    </View>
  )
}
