import type { CaseDocument } from '#types/case'
import type { CardView } from '#types/views'
import type { World } from './world'

export type Carded = Pick<CaseDocument, '_id' | 'number' | 'card' | 'updatedAt'>
export declare function cardView(document: Carded, world: Pick<World, 'pack'>): CardView
