import { lookAlikes, type LookAlike, type NewReport } from '#types/matcher/look-alikes'
import type { Matcher } from '#types/matcher/match'
import type { NearbyCase, NearbyInput, NearbyView } from '#types/nearby-view'
import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { comparedCases, type NearCase } from '../domain/look-alike-cases'
import { publicBuilding } from '../domain/public-building'
import { matterOf } from '../domain/route'
import type { Follow } from '../store/follows'
import { worldOfCompound } from './governing-world'
import { matcherHere } from './matcher-here'
import type { Operation } from './operation'

const NONE: NearbyView = { cases: [], unnamed: 0 }

/** One request for what is open around here, and one for who has joined what is alike. */
export const findNearby: Operation<ResidentActor, NearbyInput, NearbyView> =
  (dependencies) =>
  async ({ personKey }, input, { now }) => {
    const { store } = dependencies
    const governed = await worldOfCompound(store.regions, input.compound, now)
    if (!governed) return refuse('bad_input', 'compound')
    const matcher = await matcherHere(dependencies, governed)
    if (!matcher) return ok(NONE)
    const { compound, pack } = governed.world
    const near = await store.cases.openNear([compound.id, ...(compound.shared ?? [])])
    const found = lookAlikes(reportOf(input, matcher, now), comparedCases(near, personKey), matcher)
    const ids = found.cases.map(({ id }) => id)
    const joined = ids.length === 0 ? [] : await store.follows.ofCases(ids)
    const cases = found.cases.map((one) => ({
      ...nearbyCase(one, near, joined, personKey),
      title: matterOf(one.matter, pack).label,
    }))
    return ok({ cases, unnamed: found.unnamed })
  }

function reportOf({ matter, words, place }: NearbyInput, matcher: Matcher, at: number): NewReport {
  return { words, place, at, matter: matter ?? matcher.match(words).matters[0]?.code ?? 'other' }
}

function nearbyCase(
  { id, days, building, summary }: LookAlike,
  near: readonly NearCase[],
  joined: readonly Pick<Follow, 'case' | 'person'>[],
  person: string,
): Omit<NearbyCase, 'title'> {
  const followers = joined.filter((follow) => follow.case === id)
  const shown = building === undefined ? '' : publicBuilding({ building })
  return {
    ...{ id, days, followers: followers.length },
    ...(shown === '' ? {} : { building: shown }),
    ...(summary === undefined ? {} : { summary }),
    mine: near.some(({ _id, state }) => _id === id && state.reporter === person),
    following: followers.some((follow) => follow.person === person),
  }
}
