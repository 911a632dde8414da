import type { By } from '#types/case-event'
import type { DocketState, LegalClock } from '#types/docket'
import type { DocketStage, ReviewCause } from '#types/docket-codes'
import type { DocketFact, DocketOpened } from '#types/docket-event'
import { unitOf } from '../posts'

export type Later = Exclude<DocketFact, DocketOpened>
type FactOf<Type extends Later['type']> = Extract<Later, { type: Type }>
type Change<Fact> = (state: DocketState, fact: Fact, at: number, by: By) => Partial<DocketState>

const staffOf = (by: By): string => (by.kind === 'staff' ? by.staffId : '')

function withOfficer({ officers }: DocketState, by: By): readonly string[] {
  return by.kind !== 'staff' || officers.includes(by.staffId) ? officers : [...officers, by.staffId]
}

/** 行政处罚法 58: the cause that the investigators named; a hearing is one by itself. */
const afterPlea = ({ reviewCause }: DocketState): DocketStage =>
  reviewCause === 'none' ? 'deciding' : 'reviewing'

/** A cause that was named once stays: a second notice does not take a file away from its review. */
const causeOf = (state: DocketState, cause: ReviewCause): ReviewCause =>
  cause === 'none' ? state.reviewCause : cause

/** What is looked into after a file was returned asks for the review again. */
const askedAgain = ({ review }: DocketState): DocketState['review'] =>
  review?.result === 'returned' ? null : review

/** A legal day that moved warns anew; one that stayed where it was has warned already. */
function recounted(
  { clocks, warned }: DocketState,
  { counted }: FactOf<'recounted'>,
): Pick<DocketState, 'clocks' | 'warned'> {
  const anew = ({ code }: LegalClock): LegalClock | undefined => counted.find((clock) => clock.code === code)
  const moved = clocks.filter((clock) => (anew(clock) ?? clock).dueAt !== clock.dueAt).map(({ code }) => code)
  return {
    clocks: clocks.map((clock) => anew(clock) ?? clock),
    warned: warned.filter((code) => !moved.includes(code)),
  }
}

const unchanged = (): Partial<DocketState> => ({})

/** One row a fact; a fact without a row does not compile. */
export const CHANGES: { readonly [Type in Later['type']]: Change<FactOf<Type>> } = {
  registered: (_state, { receipt }) => ({ receipt }),
  investigated: (state, _fact, _at, by) => ({ officers: withOfficer(state, by), review: askedAgain(state) }),
  noticeGiven: (state, { hearing, cause }, at) => ({
    ...{ stage: 'notified', notice: { at, hearing }, reviewCause: causeOf(state, cause) },
    ...{ plea: null, hearing: null, review: null },
  }),
  pleaRecorded: (state, { plea }) => ({ plea, stage: plea === 'hearing' ? 'hearing' : afterPlea(state) }),
  hearingCalled: (_state, { heldAt }) => ({ hearing: { heldAt, host: null } }),
  heard: (state, _fact, at, by) => ({
    stage: 'reviewing',
    reviewCause: state.reviewCause === 'none' ? 'affectsOthers' : state.reviewCause,
    hearing: { heldAt: state.hearing?.heldAt ?? at, host: staffOf(by) },
  }),
  reviewed: (state, { review }, _at, by) => ({
    stage: review === 'agreed' ? 'deciding' : state.stage,
    review: { result: review, by: staffOf(by) },
  }),
  decided: (_state, { decision, leniency, amount, form }, _at, by) => ({
    stage: 'decided',
    decision: { decision, leniency, amount, form, by: staffOf(by) },
  }),
  reportedIn: () => ({ reportedIn: true }),
  served: ({ decision }, _fact, at) => ({
    stage: decision?.decision === 'penalise' ? 'performing' : 'decided',
    servedAt: at,
  }),
  performed: (_state, { performance }) => ({ performance }),
  demanded: (_state, _fact, at) => ({ stage: 'urged', demandedAt: at }),
  broughtToCourt: () => ({ stage: 'inCourt' }),
  suspended: (_state, { reason }, at) => ({ suspended: { reason, since: at } }),
  resumed: ({ excluded }, { since }, at) => ({ suspended: null, excluded: excluded + at - since }),
  extended: ({ extensions }) => ({ extensions: extensions + 1 }),
  determinationAsked: (_state, { to }) => ({ determination: { post: to, answer: null } }),
  determined: ({ determination }, { determination: answer }) => ({
    determination: determination === null ? null : { ...determination, answer },
  }),
  handedOver: (_state, { to }) => ({ handOver: { post: to, receipt: null } }),
  takenBack: () => ({ handOver: null }),
  takenOver: ({ handOver }, { receipt }, at) => ({
    handOver: handOver === null ? null : { ...handOver, receipt },
    ...{ stage: 'closed', outcome: 'referred', closedAt: at },
  }),
  helpAsked: ({ asks }, { to }) => ({ asks: [...asks, { kind: 'help', post: to, answeredAt: null }] }),
  helped: ({ asks }, { post }, at) => ({
    asks: asks.map((ask) =>
      ask.answeredAt === null && unitOf(ask.post) === unitOf(post) ? { ...ask, answeredAt: at } : ask,
    ),
  }),
  obstructed: ({ asks }, { police }) => ({
    asks: [...asks, { kind: 'obstruction', post: police, answeredAt: null }],
  }),
  closed: (_state, { outcome }, at) => ({ stage: 'closed', outcome, closedAt: at }),
  noted: unchanged,
  warned: ({ warned }, { clock }) => ({ warned: [...warned, clock] }),
  ranOut: ({ ranOut }, { clock }) => ({ ranOut: [...ranOut, clock] }),
  recounted,
}
