import type { RunningClock } from '#types/case'
import type { About, Hazard, Kind } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule, PostRule } from '#types/region'
import type { World } from './world'

export interface RouteInput {
  readonly kind: Kind
  readonly matter: string | null
  readonly about: About | null
  readonly hazard: Hazard
  readonly hideFromProperty?: boolean
}
export interface Routed {
  readonly holder: PostId
  readonly matter: MatterRule
  readonly why: string
  readonly clocks: readonly RunningClock[]
}
export declare function route(input: RouteInput, world: World): Routed
export declare function postFor(rule: PostRule, matter: MatterRule, world: World): PostId
export interface Shy {
  readonly about: About | null
  readonly hideFromProperty: boolean
}
export declare function verifierFor(holder: PostId, matter: MatterRule, world: World, shy?: Shy): PostId
