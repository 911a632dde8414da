import type { DocketState } from '#types/docket'
import type { DocketOutcome, LegalClockCode } from '#types/docket-codes'
import { refuse } from '#types/refusal'
import { policePost } from './docket-choices'
import type { DocketContext, DocketGuardRows } from './docket-context'

const running = (code: LegalClockCode, { state, world }: DocketContext): boolean =>
  state.clocks.some((clock) => clock.code === code && world.now <= clock.dueAt)

const decidedAs = (state: DocketState, decision: string): boolean => state.decision?.decision === decision

/** What the record must show for a file to end as it says; where no tier is used there is nothing to show. */
const PROOF: Readonly<Record<DocketOutcome, (state: DocketState) => boolean>> = {
  penalised: (state) => {
    const performed = state.performance === 'done' || state.decision?.amount === 0
    return decidedAs(state, 'penalise') && (performed || state.procedure === 'police')
  },
  compelled: ({ performance }) => performance === 'compelled',
  handedToCourt: ({ stage }) => stage === 'inCourt',
  notPenalised: (state) => decidedAs(state, 'notPenalise'),
  corrected: (state) => decidedAs(state, 'notPenalise') && state.decision?.leniency?.corrected === true,
  unfounded: (state) => decidedAs(state, 'unfounded') || state.procedure === 'criminal',
  referred: ({ handOver }) => handOver !== null && handOver.receipt !== null,
}

function outcomeProven({ fields, state }: DocketContext): boolean {
  const proof = PROOF[fields.outcome as DocketOutcome] as ((state: DocketState) => boolean) | undefined // a stranger fails its choices
  return proof?.(state) ?? true
}

/** After the decision: serve, perform, demand, compel, hand over, end. */
export const OF_EXECUTION = {
  decidedFirst: {
    words: 'A decision is served after it is made.',
    article: '行政处罚法61',
    holds: ({ state }) => state.decision !== null,
    refusal: refuse('not_now', 'decide'),
  },
  notServed: {
    words: 'A decision is served once.',
    holds: ({ state }) => state.servedAt === null,
    refusal: refuse('not_now'),
  },
  servedFirst: {
    words:
      'Nothing is performed, demanded or ended before the decision is served; an unfounded one serves nobody.',
    article: '行政处罚法61',
    holds: ({ state }) =>
      state.servedAt !== null || !['penalise', 'notPenalise'].includes(state.decision?.decision ?? ''),
    refusal: refuse('not_now', 'serve'),
  },
  penaltyDecided: {
    words: 'Only a penalty is performed, demanded or brought to court.',
    holds: ({ state }) => decidedAs(state, 'penalise'),
    refusal: refuse('not_now'),
  },
  unperformed: {
    words: 'What was performed is not demanded and not brought to court.',
    holds: ({ state }) => state.performance !== 'done' && state.performance !== 'compelled',
    refusal: refuse('not_now', 'perform'),
  },
  payTermOver: {
    words: 'Performance is demanded when the time to perform is over.',
    article: '行政处罚法67；行政强制法34、35',
    holds: (context) => !running('pay', context),
    refusal: refuse('not_now', 'pay'),
  },
  demandedFirst: {
    words: 'Before a court is asked, performance was demanded in writing.',
    article: '行政强制法35、54',
    holds: ({ state }) => state.demandedAt !== null,
    refusal: refuse('not_now', 'demand'),
  },
  compelledAfterDemand: {
    words: 'Before anything is compelled, performance was demanded in writing and its term is over.',
    article: '行政强制法35、37',
    field: 'performance',
    holds: (context) =>
      context.fields.performance !== 'compelled' ||
      (context.state.demandedAt !== null && !running('demand', context)),
    refusal: refuse('not_now', 'demand'),
  },
  demandTermOver: {
    words: 'A court is asked when ten working days have passed after the demand.',
    article: '行政强制法54',
    holds: (context) => !running('demand', context),
    refusal: refuse('not_now', 'demandTerm'),
  },
  reported: {
    words: 'What was decided on the spot is reported to the unit before the docket ends.',
    article: '行政处罚法52',
    holds: ({ state }) => state.reportedIn,
    refusal: refuse('not_now', 'reportIn'),
  },
  notReported: {
    words: 'A decision on the spot is reported once.',
    holds: ({ state }) => !state.reportedIn,
    refusal: refuse('not_now'),
  },
  outcomeProven: {
    words: 'A docket ends only as its record shows.',
    field: 'outcome',
    holds: outcomeProven,
    refusal: refuse('bad_input', 'outcome'),
  },
  onItsWay: {
    words: 'What was handed over is taken in with a receipt or taken back.',
    article: '行政处罚法27',
    holds: ({ state }) => state.handOver !== null,
    refusal: refuse('not_now', 'handOver'),
  },
  stillHere: {
    words: 'A docket on its way to another unit decides nothing here and is not sent twice.',
    article: '行政处罚法27',
    holds: ({ state }) => state.handOver === null,
    refusal: refuse('not_now', 'takeBack'),
  },
  policeKnown: {
    words: 'Obstruction is told to the police that serve this place.',
    holds: ({ state, world }) => policePost(state, world) !== undefined,
    refusal: refuse('not_now'),
  },
} satisfies DocketGuardRows
