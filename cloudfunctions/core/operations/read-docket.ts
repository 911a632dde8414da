import type { DocketView } from '#types/docket-view'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { isDocketStranger, mayReadDocket } from '../domain/docket/docket-rights'
import { docketView } from '../domain/docket/docket-view'
import { filesOf } from './case-files'
import { worldOfCase } from './governing-world'
import type { Operation } from './operation'

/** What somebody may not see is answered exactly as what does not exist, after the same single read. */
export const readDocket: Operation<StaffActor, { id: string }, DocketView> =
  (dependencies) =>
  async (actor, { id }, { now }) => {
    const { store } = dependencies
    const document = await store.dockets.byId(id)
    if (!document || isDocketStranger(actor, document)) return refuse('not_found')
    const world = await worldOfCase(store.regions, document, now)
    if (!mayReadDocket(actor, document, world)) return refuse('not_found')
    return ok(docketView(document, actor, world, await filesOf(dependencies, document)))
  }
