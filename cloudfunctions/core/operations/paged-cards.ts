import type { CardView } from '#types/case-view'
import type { Page } from '#types/page'
import { cardView } from '../domain/card-view'
import type { CasePage } from '../store/cases'

/** A card says all that a list shows: one read serves a page. */
export function pagedCards({ items, cursor }: CasePage): Page<CardView> {
  return { items: items.map(cardView), cursor }
}
