import type { CaseState } from '#types/case'
import type { EscalationReason } from '#types/lifecycle'
import type { FieldCode } from '#types/offer'
import { refuse, type Refused } from '#types/refusal'
import { startClock } from './clock'
import type { MoveContext } from './move-context'
import { roleOf, unitById, unitOf } from './posts'
import { nextAbove } from './route'
import { dayOf } from './shanghai'

export interface Guard {
  readonly words: string
  /** The field whose answer it judges; a guard without one can be asked before anything is filled in. */
  readonly field?: FieldCode
  readonly holds: (context: MoveContext) => boolean
  readonly refusal: Refused
}

/** 催办: a reporter is heard, a holder is not flooded. No seed gives a figure; these are defaults of ours. */
const URGES_IN_ALL = 3
/** The first time a case returns to the settling tier, the second time to the coordinator. */
export const REOPENS_IN_ALL = 2

/** Reasons that claim something the record must show; the others rest on the words beside them. */
const REASON_PROOF: Readonly<Partial<Record<EscalationReason, (state: CaseState) => boolean>>> = {
  dissuasionFailed: (state) => state.dissuasion === 'refused' || state.dissuasion === 'absent',
  clockRanOut: (state) => state.ranOut.length > 0,
  overdue: (state) => state.ranOut.includes('correction'),
  refusesToCorrect: (state) => state.inspection === 'notCorrected',
}

function mayCorrect({ actor, state, world }: MoveContext): boolean {
  const post = actor.kind === 'staff' ? actor.post.id : state.holder
  const kind = unitById(unitOf(post), world)?.kind
  const role = roleOf(post)
  return world.pack.competence.some(
    (row) => row.tier === 'correct' && row.unitKind === kind && row.role === role,
  )
}

function windowOpen({ state, matter, world }: MoveContext): boolean {
  if (state.closedAt === null) return false
  const subject = { matter, hazard: state.hazard, unit: unitOf(state.holder) }
  return world.now <= startClock('reopenWindow', state.closedAt, subject, world).dueAt
}

function othersWork({ actor, state }: MoveContext): boolean {
  if (actor.kind !== 'staff' || state.settledBy === null) return false
  return actor.post.unit !== unitOf(state.settledBy) && actor.staffId !== state.settledByStaff
}

function reasonShown({ fields, state }: MoveContext): boolean {
  const proof = REASON_PROOF[fields.reason as EscalationReason] // an unknown reason has no proof and fails its choices
  return proof?.(state) ?? true
}

const GUARD_ROWS = {
  notAccepted: {
    words: 'A case is accepted once by each holder.',
    holds: ({ state }) => !state.accepted,
    refusal: refuse('not_now'),
  },
  accepted: {
    words: 'A holder accepts a case before working on it.',
    holds: ({ state }) => state.accepted,
    refusal: refuse('not_now', 'accept'),
  },
  competent: {
    words: 'Orders to correct belong to the units and roles that the region names competent.',
    holds: mayCorrect,
    refusal: refuse('no_competence'),
  },
  risesElsewhere: {
    words: 'Escalation needs another unit above.',
    holds: ({ state, matter, world }) => nextAbove(state.holder, matter, state.about, world) !== undefined,
    refusal: refuse('not_now'),
  },
  reasonOnRecord: {
    words: 'A reason that claims an earlier act needs that act on record.',
    field: 'reason',
    holds: reasonShown,
    refusal: refuse('bad_input', 'reason'),
  },
  dueAhead: {
    words: 'A correction is due in the future.',
    field: 'dueAt',
    holds: ({ fields, world }) => (fields.dueAt ?? 0) > world.now,
    refusal: refuse('bad_input', 'dueAt'),
  },
  orderRunning: {
    words: 'An inspection needs an order that has not been inspected.',
    holds: ({ state }) => state.clocks.some((clock) => clock.code === 'correction'),
    refusal: refuse('not_now', 'orderCorrection'),
  },
  persuadedOnRecord: {
    words: 'Persuaded is settled only after a recorded dissuasion that stopped it.',
    field: 'outcome',
    holds: ({ fields, state }) => fields.outcome !== 'persuaded' || state.dissuasion === 'stopped',
    refusal: refuse('not_now', 'dissuade'),
  },
  correctedOnRecord: {
    words: 'Corrected is settled only after an inspection that found it corrected.',
    field: 'outcome',
    holds: ({ fields, state }) => fields.outcome !== 'corrected' || state.inspection === 'corrected',
    refusal: refuse('not_now', 'inspect'),
  },
  notOwnWork: {
    words: 'Nobody verifies what they or their unit settled.',
    holds: othersWork,
    refusal: refuse('own_work'),
  },
  namedVerifier: {
    words: 'Only the post that the region names for this handler verifies.',
    holds: ({ relation }) => relation === 'verifier',
    refusal: refuse('not_allowed'),
  },
  saysWhatIsWrong: {
    words: 'Who finds it not restored says what is wrong.',
    field: 'words',
    holds: ({ fields }) => fields.restored !== false || (fields.words ?? '').trim() !== '',
    refusal: refuse('bad_input', 'words'),
  },
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
} satisfies Readonly<Record<string, Guard>>

export type GuardName = keyof typeof GUARD_ROWS
export type GuardTable = Readonly<Partial<Record<GuardName, Guard>>>

/** Every guard is a row: a script drops one at a time and sees its test go red. */
export const GUARDS: Readonly<Record<GuardName, Guard>> = GUARD_ROWS
