import type { Offer } from '#types/offer'
import { GROUPS, groupOf } from '../copy/move-groups'
import { moves } from '../copy/moves'

interface InSight {
  readonly main: Offer | null
  readonly side: readonly Offer[]
  readonly rest: readonly Offer[]
}

/** A move of a newer server has no words on this phone yet. */
const known = ({ action }: Offer) => action in moves
const rank = ({ action }: Offer) => GROUPS.indexOf(groupOf[action])

/** The main one filled, two beside it, the rest behind 更多; a third stands beside it where it would be alone there. */
export function inSight(offers: readonly Offer[], beside = 2): InSight {
  const worded = offers.filter(known)
  const open = worded.filter(({ closed }) => closed === undefined)
  const closed = worded.filter(({ closed: why }) => why !== undefined)
  const main = open.find((offer) => offer.main === true) ?? null
  const others = open.filter((offer) => offer !== main).sort((one, other) => rank(one) - rank(other))
  const side = others.length + closed.length === beside + 1 ? others : others.slice(0, beside)
  return { main, side, rest: [...others.filter((offer) => !side.includes(offer)), ...closed] }
}
