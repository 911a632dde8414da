import type { CaseDocket } from '#types/case'
import { refuse } from '#types/refusal'
import { startClock } from './clock'
import type { GuardRows } from './guards'
import type { MoveContext } from './move-context'
import { unitOf } from './posts'
import { dayOf } from './shanghai'

/** 催办: a reporter is heard, a holder is not flooded. No seed gives a figure; these are defaults of ours. */
const URGES_IN_ALL = 3
/** The first time a case returns to the settling tier, the second time to the coordinator. */
const REOPENS_IN_ALL = 2

function windowOpen({ state, matter, world }: MoveContext): boolean {
  if (state.closedAt === null) return false
  const subject = { matter, hazard: state.hazard, unit: unitOf(state.holder) }
  return world.now <= startClock('reopenWindow', state.closedAt, subject, world).dueAt
}

/** A file that found nothing decided nothing. */
const isDecided = (docket: CaseDocket | null): boolean =>
  docket !== null && docket.outcome !== null && docket.outcome !== 'unfounded'

/** What a reporter may ask again, and how often. */
export const OF_REPORTER = {
  onceADay: {
    words: 'A reporter urges at most once a day.',
    holds: ({ state, world }) => state.urgedAt === null || dayOf(state.urgedAt) !== dayOf(world.now),
    refusal: refuse('too_many', 'day'),
  },
  threeInAll: {
    words: 'A reporter urges at most three times.',
    holds: ({ state }) => state.urges < URGES_IN_ALL,
    refusal: refuse('too_many', 'case'),
  },
  withinWindow: {
    words: 'A closed case is reopened within the window.',
    holds: windowOpen,
    refusal: refuse('not_now', 'window'),
  },
  reopensLeft: {
    words: 'A case is reopened at most twice.',
    holds: ({ state }) => state.reopens < REOPENS_IN_ALL,
    refusal: refuse('too_many', 'case'),
  },
  notDecided: {
    words: 'After the decision of a docket a case is not reopened: it becomes a new one, or a complaint.',
    holds: ({ state }) => !isDecided(state.docket),
    refusal: refuse('not_now', 'newCase'),
  },
  aloneInIt: {
    words: 'A case that took in those of others is not withdrawn by one of them.',
    holds: ({ state }) => state.absorbed.length === 0,
    refusal: refuse('not_now', 'joined'),
  },
  objectsOnce: {
    words: 'A reporter objects once.',
    holds: ({ state }) => !state.objected,
    refusal: refuse('too_many', 'case'),
  },
} satisfies GuardRows
