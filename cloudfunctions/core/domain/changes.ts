import type { CaseState } from '#types/case'
import type { By, CaseFact, Filed } from '#types/case-event'
import type { Stage, Tier } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { CallRef } from '#types/whistle'
import { LOAN_CHANGES } from './changes-of-loans'
import { CALL_CHANGES, recounted, spoken } from './changes-of-calls'

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
export type Later = Exclude<CaseFact, Filed>
export type Change<Fact> = (state: CaseState, fact: Fact, at: number, by: By) => Partial<CaseState>

const stageTier: Partial<Record<Stage, Tier>> = { persuading: 'persuade' }

function tried(state: CaseState, tier: Tier): readonly Tier[] {
  return state.tried.includes(tier) ? state.tried : [...state.tried, tier]
}

/** What was recorded before must not prove the next settlement. */
const UNPROVEN = {
  outcome: null,
  verifier: null,
  dissuasion: null,
  inspection: null,
  mediation: null,
} as const

/** Work begins anew with whoever settled it. */
const again = ({
  stage,
  holder,
}: {
  readonly stage: Stage
  readonly holder: PostId
}): Partial<CaseState> => ({
  ...UNPROVEN,
  ...{ stage, holder, accepted: true },
})

/** Another post has it and has not accepted it yet. */
const passedTo = (holder: PostId): Partial<CaseState> => ({ holder, accepted: false, dissuasion: null })

const closedIf = (stage: Stage, at: number, state: CaseState) => (stage === 'closed' ? at : state.closedAt)

const settledBy = (state: CaseState, by: By) => ({
  settledBy: state.holder,
  settledByStaff: by.kind === 'staff' ? by.staffId : null,
  settledIn: state.stage,
})

function ownRanOut(state: CaseState, { clock, stage, to }: FactOf<'ranOut'>, at: number): Partial<CaseState> {
  return {
    stage,
    ranOut: [...state.ranOut, clock],
    closedAt: stage === 'closed' && state.closedAt === null ? at : state.closedAt,
    ...(to === undefined ? {} : { ...passedTo(to), bound: false, refusals: 0, disputed: false }),
  }
}

const beside = (state: CaseState, told: readonly PostId[]): readonly PostId[] =>
  [...new Set([...state.watchers, ...told])].filter((post) => post !== state.holder)

/** Whoever is told of it may from now on look at the case. */
const callRanOut = (
  state: CaseState,
  of: CallRef,
  { clock, told = [] }: FactOf<'ranOut'>,
): Partial<CaseState> => ({ ...spoken(state, of, 'ranOut', clock), watchers: beside(state, told) })

/** One row a fact; a fact without a row does not compile. */
export const CHANGES: { readonly [Type in Later['type']]: Change<FactOf<Type>> } = {
  accepted: (state, fact) => ({
    stage: fact.stage,
    tier: stageTier[fact.stage] ?? state.tier,
    accepted: true,
    accountable: state.holder,
    receiptOwed: false,
  }),
  declined: (_state, _fact, at) => ({ stage: 'declined', outcome: 'outOfScope', closedAt: at }),
  answered: (state, fact, at, by) => ({
    ...settledBy(state, by),
    ...{ stage: fact.stage, outcome: 'answered', closedAt: closedIf(fact.stage, at, state) },
  }),
  reclassified: (state, fact) => ({
    ...{ matter: fact.matter, about: fact.about, hazard: fact.hazard, publicity: fact.publicity },
    ...{ stage: fact.stage, holder: fact.holder, watchers: fact.watchers },
    ...(fact.holder === state.holder ? {} : { ...passedTo(fact.holder), bound: false }),
    calls: state.calls.filter(() => fact.about === state.about),
  }),
  transferred: (state, fact) => ({
    ...passedTo(fact.to),
    refusals: state.refusals + (fact.refused ? 1 : 0),
    disputed: fact.disputed,
    receiptOwed: fact.reason === 'handOver' && !fact.disputed,
  }),
  arbitrated: (_state, fact) => ({ ...passedTo(fact.to), disputed: false, bound: true, refusals: 0 }),
  dissuaded: (state, fact) => ({
    dissuasion: fact.result,
    tier: 'persuade',
    tried: tried(state, 'persuade'),
  }),
  serviceArranged: () => ({}),
  mediated: (_state, fact) => ({ mediation: fact.result }),
  escalated: (state, fact) => ({
    ...{ ...passedTo(fact.to), bound: false, refusals: 0 },
    watchers: [...new Set([...state.watchers, ...fact.told])].filter((post) => post !== fact.to),
  }),
  correctionOrdered: (state) => ({
    stage: 'correcting',
    tier: 'correct',
    tried: tried(state, 'correct'),
    inspection: null,
  }),
  inspected: (_state, fact) => ({ inspection: fact.result }),
  docketOpened: (state, { docket: id, procedure }) => ({
    stage: 'enforcing',
    ...(procedure === 'criminal' ? {} : { tier: 'enforce', tried: tried(state, 'enforce') }),
    docket: { id, procedure, outcome: null },
  }),
  docketEnded: (state, { outcome, stage, verifier }, _at, by) => ({
    ...settledBy(state, by),
    ...{ outcome, stage, verifier: stage === 'verifying' ? verifier : null },
    docket: state.docket === null ? null : { ...state.docket, outcome },
  }),
  planProposed: (state, { reason, targetAt, approvers }, _at, by) => ({
    plan: {
      ...{ reason, targetAt, approvers, approved: false, extensions: 0, stage: state.stage },
      by: by.kind === 'staff' ? by.post : state.holder,
    },
  }),
  planReviewed: (state, { review, stage, targetAt }) => ({
    stage,
    plan:
      review === 'refuse' || review === 'resume' || state.plan === null
        ? null
        : {
            ...{ ...state.plan, targetAt, approved: true },
            extensions: state.plan.extensions + (review === 'extend' ? 1 : 0),
          },
  }),
  settled: (state, fact, at, by) => ({
    ...settledBy(state, by),
    ...{ outcome: fact.outcome, verifier: fact.verifier },
    ...(fact.unchecked === true ? { stage: 'closed', closedAt: at } : { stage: 'verifying' }),
  }),
  ...CALL_CHANGES,
  ...LOAN_CHANGES,
  asked: () => ({ asking: true }),
  noted: () => ({}),
  published: () => ({ summary: 'waiting' }),
  summaryChecked: (_state, { verdict }) => ({ summary: verdict }),
  verified: (state, { stage }, at) => ({ stage, closedAt: closedIf(stage, at, state) }),
  sentBack: (_state, fact) => again(fact),
  added: () => ({ asking: false }),
  urged: (state, _fact, at) => ({ urges: state.urges + 1, urgedAt: at }),
  withdrawn: (_state, _fact, at) => ({ stage: 'withdrawn', closedAt: at }),
  rated: (_state, fact, at) => ({
    stage: 'closed',
    closedAt: at,
    rating: { solved: fact.solved, score: fact.score },
  }),
  reopened: (state, fact) => ({ ...again(fact), closedAt: null, rating: null, reopens: state.reopens + 1 }),
  objected: (_state, { stage, holder }) => ({
    ...UNPROVEN,
    ...{ stage, holder, accepted: false, closedAt: null, objected: true, plan: null },
  }),
  pressed: (state) => ({ presses: state.presses + 1 }),
  merged: (_state, { into }, at) => ({ stage: 'merged', mergedInto: into, closedAt: at }),
  absorbed: (state, { from }) => ({ absorbed: [...state.absorbed, from] }),
  split: () => ({}),
  revealed: () => ({}),
  succeeded: (state, { from, to }) => ({
    holder: state.holder === from ? to : state.holder,
    verifier: state.verifier === from ? to : state.verifier,
    settledBy: state.settledBy === from ? to : state.settledBy,
    watchers: state.watchers.map((post) => (post === from ? to : post)),
    posts: [...state.posts.filter((post) => post !== from), to],
    calls: state.calls.map((call) => ({
      ...call,
      post: call.post === from ? to : call.post,
      by: call.by === from ? to : call.by,
    })),
  }),
  warned: (state, { clock, of }) =>
    of === undefined ? { warned: [...state.warned, clock] } : spoken(state, of, 'warned', clock),
  ranOut: (state, fact, at) =>
    fact.of === undefined ? ownRanOut(state, fact, at) : callRanOut(state, fact.of, fact),
  recomputed: (state, { called }) => recounted(state, called),
}
