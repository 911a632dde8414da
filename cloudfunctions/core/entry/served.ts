import type { SystemActor } from '#types/people'
import type { Audience } from './actor'

/**
 * How a function is reached. It is fixed per function and never guessed from an event's shape: whatever a phone sends
 * becomes the top level of the event.
 */
export type Served = { readonly operations: object; readonly mostBytes?: number } & (
  | { readonly transport: 'call'; readonly audience: Audience }
  | { readonly transport: 'http' }
  | { readonly transport: 'internal'; readonly job: SystemActor['job']; readonly onTimer: string }
)
