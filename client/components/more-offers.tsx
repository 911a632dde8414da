import type { ReactNode } from 'react'
import type { Offer } from '#types/offer'
import { GROUPS, groupOf, groups } from '../copy/move-groups'
import { closedReason, moves, sheetCopy } from '../copy/moves'
import { Cell } from './cell'
import { Card, Section } from './section'
import { Sheet } from './sheet'

interface MoreOffersProps {
  readonly offers: readonly Offer[]
  readonly onPick: (offer: Offer) => void
  readonly onClose: () => void
  /** What the page itself can do beside the moves. */
  readonly beside?: ReactNode
}

function One({ offer, onPick }: { readonly offer: Offer } & Pick<MoreOffersProps, 'onPick'>) {
  const { button, ask } = moves[offer.action]
  return offer.closed === undefined ? (
    <Cell title={button} line={ask} onPress={() => onPick(offer)} />
  ) : (
    <Cell strong={false} title={button} line={closedReason(offer.closed, offer.detail)} />
  )
}

/** What else may be done, in groups; what may not, with its reason instead of a dead button. */
export function MoreOffers({ offers, onPick, onClose, beside }: MoreOffersProps) {
  const grouped = GROUPS.map((group) => ({
    group,
    inside: offers.filter(({ action }) => groupOf[action] === group),
  })).filter(({ inside }) => inside.length > 0)
  return (
    <Sheet title={sheetCopy.more} onClose={onClose}>
      {grouped.map(({ group, inside }) => (
        <Section key={group} {...(grouped.length === 1 ? {} : { title: groups[group] })}>
          <Card>
            {inside.map((offer) => (
              <One key={offer.action} offer={offer} onPick={onPick} />
            ))}
          </Card>
        </Section>
      ))}
      {beside}
    </Sheet>
  )
}
