import type { DocketState } from '#types/docket'
import type { Subject } from '#types/docket-codes'
import { refuse } from '#types/refusal'
import type { DocketContext, DocketGuardRows } from './docket-context'

/** 行政处罚法 51, in yuan. */
const ON_THE_SPOT_MOST: Readonly<Record<Subject, number>> = { citizen: 200, entity: 3000 }

/** The police may be given as many further periods by the level above; each is thirty days. */
const EXTENSIONS = 1

const punishes = ({ fields }: DocketContext): boolean => fields.decision === 'penalise'

function withinCap({ fields }: DocketContext): boolean {
  const most = ON_THE_SPOT_MOST[fields.subject as Subject] // an unknown subject has no cap and fails its choices
  return (fields.amount ?? 0) <= most
}

const deadline = ({ clocks }: DocketState): number | undefined =>
  clocks.find(({ code }) => code === 'decision' || code === 'policeDecision')?.dueAt

const answered = ({ state }: DocketContext): boolean => state.determination?.answer !== null

/** What may be decided, and when nothing may be. */
export const OF_DECISION = {
  leniencyHonoured: {
    words: 'What is minor, put right in time and without consequence is not punished.',
    article: '行政处罚法33(一)',
    field: 'decision',
    holds: (context) => {
      const { minor, corrected, harm } = context.fields
      return !(punishes(context) && minor === true && corrected === true && harm === 'none')
    },
    refusal: refuse('not_now', 'notPenalise'),
  },
  amountSaid: {
    words: 'A penalty says its amount, 0 where it is a warning.',
    field: 'amount',
    holds: (context) => !punishes(context) || context.fields.amount !== undefined,
    refusal: refuse('bad_input', 'amount'),
  },
  withinCap: {
    words: 'On the spot a citizen is fined at most 200 and an entity at most 3000 yuan.',
    article: '行政处罚法51',
    field: 'amount',
    holds: withinCap,
    refusal: refuse('bad_input', 'amount'),
  },
  toldOrally: {
    words: 'On the spot the party is told facts, reasons, basis and rights, and is heard.',
    article: '行政处罚法44、52',
    field: 'told',
    holds: ({ fields }) => fields.told === true,
    refusal: refuse('bad_input', 'told'),
  },
  determinationAnswered: {
    words: 'What another unit was asked to determine is answered before anything is decided.',
    holds: answered,
    refusal: refuse('not_now', 'determine'),
  },
  notCleared: {
    words: 'What the competent unit determined to be no violation is not punished.',
    field: 'decision',
    holds: (context) => !punishes(context) || context.state.determination?.answer !== 'noViolation',
    refusal: refuse('not_now', 'unfounded'),
  },
  hasDeterminer: {
    words: 'A determination is asked where the region names who determines.',
    holds: ({ matter }) => matter.determiner !== undefined,
    refusal: refuse('not_now'),
  },
  notAskedYet: {
    words: 'A determination is asked once at a time.',
    holds: answered,
    refusal: refuse('not_now', 'determine'),
  },
  determinationOpen: {
    words: 'A determination is given while it is asked.',
    holds: ({ state }) => state.determination?.answer === null,
    refusal: refuse('not_now'),
  },
  notSuspended: {
    words: 'A suspended docket decides nothing and is not suspended again.',
    holds: ({ state }) => state.suspended === null,
    refusal: refuse('not_now', 'resume'),
  },
  isSuspended: {
    words: 'Only a suspended docket is resumed.',
    holds: ({ state }) => state.suspended !== null,
    refusal: refuse('not_now', 'suspend'),
  },
  suspensionShown: {
    words: 'A docket is suspended for a hearing only when one was asked for.',
    field: 'reason',
    holds: ({ fields, state }) => fields.reason !== 'hearing' || state.plea === 'hearing',
    refusal: refuse('not_now', 'recordPlea'),
  },
  deadlineRuns: {
    words: 'A deadline that has passed is neither suspended nor extended.',
    holds: ({ state, world }) => world.now <= (deadline(state) ?? 0),
    refusal: refuse('not_now', 'ranOut'),
  },
  extensionsLeft: {
    words: 'The level above extends the thirty days of the police once.',
    article: '治安管理处罚法118',
    holds: ({ state }) => state.extensions < EXTENSIONS,
    refusal: refuse('too_many'),
  },
  registered: {
    words: 'The police decide what they have taken in under a receipt number.',
    article: '治安管理处罚法90',
    holds: ({ state }) => state.receipt !== null,
    refusal: refuse('not_now', 'register'),
  },
  notRegistered: {
    words: 'A report is taken in once.',
    holds: ({ state }) => state.receipt === null,
    refusal: refuse('not_now'),
  },
} satisfies DocketGuardRows
