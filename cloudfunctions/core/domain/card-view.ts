import type { CaseDocument } from '#types/case'
import type { CardView } from '#types/case-view'
import { unitById } from './posts'
import type { World } from './world'

/** What a list projects. */
export type Carded = Pick<CaseDocument, '_id' | 'number' | 'card' | 'updatedAt'>

export function cardView(document: Carded, world: Pick<World, 'pack'>): CardView {
  const { unit, ...card } = document.card
  return {
    id: document._id,
    number: document.number,
    ...card,
    updatedAt: document.updatedAt,
    unitName: unitById(unit, world)?.name ?? '',
  }
}
