import type { CaseState } from '#types/case'
import type { Actor, Relation } from '#types/people'

/** Answered from the state alone, so that a document, its state or a fold serve alike: pass `document.state`. */
export declare function relationOf(actor: Actor, state: CaseState): Relation
