import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { HealthView } from '#types/roster-view'
import { healthLines } from '../domain/roster-health'
import { healthFor, seesHealth } from '../domain/roster-rights'
import { MOST_BOARDS } from '../store/boards'
import { MOST_OF_REGION } from '../store/rosters'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

/** What is wrong with a region's set-up: one request for its rosters, one for its boards, one for what sweep gave up on. */
export const openHealth: Operation<StaffActor, Record<string, never>, HealthView> =
  ({ store }) =>
  async (actor, _input, { now }) => {
    if (!seesHealth(actor)) return refuse('not_allowed')
    const [rosters, boards, aside, setting] = await Promise.all([
      store.rosters.ofRegion(actor.region),
      store.boards.ofRegion(actor.region),
      store.cases.aside(actor.region),
      settingOf(store.regions, actor.region, now),
    ])
    const red = healthLines({ now, rosters, boards, ...setting })
    const more = rosters.length >= MOST_OF_REGION || boards.length >= MOST_BOARDS
    return ok(healthFor(actor, { now, red, aside, more }))
  }
