import type { CaseView } from '#types/case-view'
import type { ResidentActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { mayFollow } from '../domain/follow-rules'
import { publicView } from '../domain/public-view'
import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import type { Follow } from '../store/follows'
import type { Store } from '../store/store'
import { worldOfCase } from './governing-world'

/** A case and how somebody stands to it who has joined it. */
export interface JoinedCase {
  readonly document: StoredCase
  readonly follow: Follow
  readonly world: World
}

/** What was never joined, is withheld by now or does not exist is answered alike, after the same two reads. */
export async function joinedCase(
  store: Pick<Store, 'cases' | 'follows' | 'regions'>,
  actor: ResidentActor,
  id: string,
  now: number,
): Promise<Answer<JoinedCase>> {
  const [document, follow] = await Promise.all([store.cases.byId(id), store.follows.of(id, actor.personKey)])
  if (!document || !follow || !mayFollow(document.state, follow)) return refuse('not_found')
  return ok({ document, follow, world: await worldOfCase(store.regions, document, now) })
}

export function joinedView({ document, follow, world }: JoinedCase): Answer<CaseView> {
  return ok(publicView(document, follow, world))
}
