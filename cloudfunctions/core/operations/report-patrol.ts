import type { PatrolInput } from '#types/field-contract'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { mayFind } from '../domain/rights'
import { hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import type { Operation } from './operation'
import { worldOfCompound } from './governing-world'

/** A round is over: the findings recorded on it, or nothing. It asks for no place, no track and no photo. */
export const reportPatrol: Operation<StaffActor, PatrolInput, { at: number }> =
  ({ store }) =>
  async (actor, { compound, findings, words }, call) => {
    const governed = await worldOfCompound(store.regions, compound, call.now)
    if (!governed || !mayFind(actor, governed.world)) return refuse('bad_input', 'compound')
    const found = [...new Set(findings)]
    const cases = await store.cases.found(found)
    const own = cases.filter(
      (one) =>
        one.compound === compound && one.state.kind === 'finding' && one.state.posts.includes(actor.post.id),
    )
    if (own.length !== found.length) return refuse('bad_input', 'findings')
    const { id: post, unit } = actor.post
    await store.patrols.add({
      _id: hmac(secret('PERSON_KEY'), `patrol:${actor.staffId}:${call.commandId}`),
      ...{ v: 1, region: actor.region, compound, unit, post, staff: actor.staffId, at: call.now },
      ...{ findings: found, words, latestOf: post },
    })
    return ok({ at: call.now })
  }
