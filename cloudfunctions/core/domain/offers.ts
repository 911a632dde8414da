import type { CaseState } from '#types/case'
import type { Offer } from '#types/offer'
import type { Actor } from '#types/people'
import type { World } from './world'

export declare function offersFor(state: CaseState, actor: Actor, world: World): readonly Offer[]
