import type { CaseDocument } from '#types/case'
import type { CardView } from '#types/case-view'

/** What a list projects. */
export type Carded = Pick<CaseDocument, '_id' | 'number' | 'card' | 'updatedAt'>

export function cardView(document: Carded): CardView {
  const { _id: id, number, card, updatedAt } = document
  return { id, number, ...card, updatedAt }
}
