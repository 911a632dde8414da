import type { CaseDocument } from '#types/case'
import type { DocketDocument } from '#types/docket'
import type { Notice } from '#types/inbox-view'
import type { NamedPost, PostId, StaffActor } from '#types/people'
import { mayReadDocket } from './docket/docket-rights'
import { type Joined, mayFollow } from './follow-rules'
import { isStranger, mayRead, type Readable } from './rights'
import type { World } from './world'

/** Whoever a copy is for, as the records say at the moment of sending. */
export type Told =
  | { readonly kind: 'resident'; readonly personKey: string; readonly follow: Pick<Joined, 'merged'> | null }
  | {
      readonly kind: 'staff'
      readonly staffId: string
      readonly region: string
      readonly posts: readonly NamedPost[]
    }

export interface ToldAbout {
  readonly notice: Notice
  /** The post it was addressed to; null for a resident. */
  readonly post: PostId | null
  readonly document: Readable & Pick<CaseDocument, 'state'>
  readonly docket: DocketDocument | null
}

function actorIn(told: Extract<Told, { kind: 'staff' }>, post: NamedPost): StaffActor {
  const { staffId, region } = told
  return { kind: 'staff', staffId, name: '', region, post, qualified: false }
}

/**
 * Whether somebody may still be told: between the notice and the message a post may have been given back, a case may
 * have turned out to concern somebody. Those nearest to a danger are told of it whatever they may read.
 */
export function mayBeTold(told: Told, about: ToldAbout, world: World): boolean {
  const { notice, post, document, docket } = about
  if (told.kind === 'resident') {
    if (document.state.reporter === told.personKey) return true
    return told.follow !== null && mayFollow(document.state, told.follow)
  }
  if (notice === 'dangerHere') return told.posts.some(({ id }) => id === post)
  return told.posts.some((held) => {
    const actor = actorIn(told, held)
    if (docket !== null) return mayReadDocket(actor, docket, world)
    return !isStranger(actor, document) && mayRead(actor, document, world)
  })
}
