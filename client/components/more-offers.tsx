import type { Offer } from '#types/offer'
import { closedReason, moves, sheetCopy } from '../copy/moves'
import { Cell } from './cell'
import { Card, Section } from './section'
import { Sheet } from './sheet'

interface MoreOffersProps {
  readonly offers: readonly Offer[]
  readonly onPick: (offer: Offer) => void
  readonly onClose: () => void
}

/** What else may be done; what may not, with its reason instead of a dead button. */
export function MoreOffers({ offers, onPick, onClose }: MoreOffersProps) {
  return (
    <Sheet title={sheetCopy.more} onClose={onClose}>
      <Section>
        <Card>
          {offers.map((offer) =>
            offer.closed === undefined ? (
              <Cell
                key={offer.action}
                title={moves[offer.action].button}
                line={moves[offer.action].ask}
                onPress={() => onPick(offer)}
              />
            ) : (
              <Cell
                key={offer.action}
                strong={false}
                title={moves[offer.action].button}
                line={closedReason(offer.closed)}
              />
            ),
          )}
        </Card>
      </Section>
    </Sheet>
  )
}
