import { useState } from 'react'
import type { ReactNode } from 'react'
import type { CaseView } from '#types/case-view'
import type { Moving } from '../api/use-move'
import { moves, sheetCopy } from '../copy/moves'
import { Button } from './button'
import { Foot } from './foot'
import { inSight } from './in-sight'
import { MoreOffers } from './more-offers'

interface CaseActsProps {
  readonly view: CaseView
  readonly moving: Moving
  /** Among what else may be done, after the moves. */
  readonly beside?: ReactNode
}

/** What may be done with a case: the likely next step filled, two beside it, the rest one tap away. */
export function CaseActs({ view, moving, beside }: CaseActsProps) {
  const [more, setMore] = useState(false)
  const { main, side, rest } = inSight(view.offers)
  const { pick, sending } = moving
  const hasMore = rest.length > 0 || beside !== undefined
  if (view.offers.length === 0 && !hasMore) return null
  return (
    <Foot crowded={side.length + Number(hasMore) > 1}>
      {side.map((offer) => (
        <Button key={offer.action} words={moves[offer.action].button} onPress={() => pick(offer)} />
      ))}
      {hasMore && <Button words={sheetCopy.more} onPress={() => setMore(true)} />}
      {main !== null && (
        <Button kind="filled" words={moves[main.action].button} busy={sending} onPress={() => pick(main)} />
      )}
      {more && (
        <MoreOffers
          offers={rest}
          beside={beside}
          onClose={() => setMore(false)}
          onPick={(offer) => {
            setMore(false)
            pick(offer)
          }}
        />
      )}
    </Foot>
  )
}
