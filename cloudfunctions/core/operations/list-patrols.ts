import type { PatrolPage } from '#types/field-contract'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { nextRound, patrolRhythm } from '../domain/patrol-rhythm'
import { mayFind } from '../domain/rights'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

/** The compounds of this post's own rounds, and when it was last there. */
export const listPatrols: Operation<StaffActor, Record<string, never>, PatrolPage> =
  ({ store }) =>
  async (actor, _input, { now }) => {
    const { post, region } = actor
    const [places, rounds, setting] = await Promise.all([
      store.regions.compoundsOf(post.scope, now),
      store.patrols.latest(post.id),
      settingOf(store.regions, region, now),
    ])
    const worlds = places.map((compound) => ({ ...setting, compound, now }))
    const mine = worlds.filter((world) => mayFind(actor, world))
    const [first] = mine
    if (first === undefined) return refuse('not_allowed')
    const rhythm = patrolRhythm(post.id, first)
    const items = mine.map(({ compound }) => {
      const last = rounds.find((round) => round.compound === compound.id)
      const lastAt = last?.at ?? null
      return {
        ...{ compound: compound.id, name: compound.name, communityName: compound.communityName, lastAt },
        ...{ found: last?.findings.length ?? 0, dueAt: nextRound(rhythm, lastAt, now) },
      }
    })
    const cadence = rhythm === undefined ? null : { label: rhythm.label, clause: rhythm.source.clause }
    return ok({ now, items, cadence })
  }
