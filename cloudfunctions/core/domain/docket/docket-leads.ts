import type {
  Decision,
  Determination,
  DocketOutcome,
  HandOverReason,
  Harm,
  LegalClockCode,
  LegalReview,
  Performance,
  Plea,
  ReviewCause,
  ServiceWay,
  Subject,
  Suspension,
} from '#types/docket-codes'
import type { Leniency } from '#types/docket'
import type { DocketFact } from '#types/docket-event'
import type { DocketFields } from '#types/docket-view'
import type { PostId } from '#types/people'
import type { DocketContext, DocketLead } from './docket-context'
import { askedPost, policePost } from './docket-choices'
import { startLegalClock } from './legal-clocks'

/** What each act becomes on record. A field cast to a code is one of its row's choices. */

const clocks = (world: DocketContext['world'], ...codes: readonly LegalClockCode[]) =>
  codes.map((code) => startLegalClock(code, world))

const to = ({ fields, state, ...asking }: DocketContext): PostId =>
  askedPost(fields.to ?? '', asking) ?? state.holder

export const registered: DocketLead = ({ fields }) => [{ type: 'registered', receipt: fields.receipt ?? '' }]
export const investigated: DocketLead = () => [{ type: 'investigated' }]

export const noticeGiven: DocketLead = ({ fields, world }) => {
  const hearing = fields.hearing === true
  return [
    {
      type: 'noticeGiven',
      basis: fields.basis ?? '',
      hearing,
      cause: fields.cause as ReviewCause,
      clocks: hearing ? clocks(world, 'hearingAsked') : [],
    },
  ]
}

export const pleaRecorded: DocketLead = ({ fields }) => [{ type: 'pleaRecorded', plea: fields.plea as Plea }]

export const hearingCalled: DocketLead = ({ fields, world }) => [
  { type: 'hearingCalled', heldAt: fields.heldAt ?? world.now },
]

export const heard: DocketLead = () => [{ type: 'heard' }]

export const reviewed: DocketLead = ({ fields }) => [
  { type: 'reviewed', review: fields.review as LegalReview },
]

function leniencyIn({ firstTime, minor, corrected, harm }: DocketFields): Leniency {
  return {
    firstTime: firstTime === true,
    minor: minor === true,
    corrected: corrected === true,
    harm: harm as Harm,
  }
}

/** What differs between procedures; a field that the row does not ask for never gets on record. */
interface Deciding {
  readonly leniency: Leniency | null
  readonly form: string | null
  readonly subject: Subject | null
  readonly starts: LegalClockCode
}

function decidedFact({ fields, world }: DocketContext, deciding: Deciding): DocketFact {
  const { starts, ...special } = deciding
  const { decision, amount = 0, basis = '' } = fields
  return {
    ...{ type: 'decided', amount, basis, ...special },
    decision: decision as Decision,
    clocks: clocks(world, starts),
  }
}

export const decided: DocketLead = (context) => [
  decidedFact(context, { leniency: leniencyIn(context.fields), form: null, subject: null, starts: 'serve' }),
]

/** Their own law says what they weigh; here stand the number and the result in words. */
export const decidedByPolice: DocketLead = (context) => [
  decidedFact(context, { leniency: null, form: null, subject: null, starts: 'serve' }),
]

/** 行政处罚法 61: a notice on the board starts as served; a fine is paid within fifteen days of service. */
function servedFact(way: ServiceWay, penalty: boolean, { world }: DocketContext): DocketFact {
  return { type: 'served', way, clocks: penalty ? clocks(world, 'pay') : [] }
}

/** 行政处罚法 52: the form is filled in and handed over on the spot. */
export const decidedOnTheSpot: DocketLead = (context) => {
  const { fields } = context
  const subject = fields.subject as Subject
  const form = fields.form ?? ''
  return [
    decidedFact(context, { leniency: leniencyIn(fields), form, subject, starts: 'reportIn' }),
    servedFact('inPerson', fields.decision === 'penalise', context),
  ]
}

export const reportedIn: DocketLead = () => [{ type: 'reportedIn' }]

export const served: DocketLead = (context) => {
  const penalty = context.state.decision?.decision === 'penalise'
  return [servedFact(context.fields.way as ServiceWay, penalty, context)]
}

export const performed: DocketLead = ({ fields }) => [
  { type: 'performed', performance: fields.performance as Performance },
]

export const demanded: DocketLead = ({ world }) => [{ type: 'demanded', clocks: clocks(world, 'demand') }]
export const broughtToCourt: DocketLead = () => [{ type: 'broughtToCourt' }]

export const suspended: DocketLead = ({ fields }) => [
  { type: 'suspended', reason: fields.reason as Suspension },
]

export const resumed: DocketLead = ({ state, world }) => [
  { type: 'resumed', since: state.suspended?.since ?? world.now },
]

/** The new period is counted from the end of the old one. */
export const extended: DocketLead = ({ state, world }) => {
  const old = state.clocks.find(({ code }) => code === 'policeDecision')
  if (old === undefined) throw new Error('an extension needs the clock that it extends')
  const from = { startedAt: old.startedAt, countedAt: old.dueAt }
  return [{ type: 'extended', clocks: [startLegalClock('policeDecision', world, from)] }]
}

export const determinationAsked: DocketLead = ({ state, matter, world }) => [
  {
    type: 'determinationAsked',
    to: askedPost(matter.determiner ?? '', { matter, world }) ?? state.holder,
  },
]

export const determined: DocketLead = ({ fields }) => [
  { type: 'determined', determination: fields.determination as Determination },
]

export const handedOver: DocketLead = (context) => [
  { type: 'handedOver', to: to(context), reason: context.fields.reason as HandOverReason },
]

export const takenBack: DocketLead = () => [{ type: 'takenBack' }]
export const takenOver: DocketLead = ({ fields }) => [{ type: 'takenOver', receipt: fields.receipt ?? '' }]
export const helpAsked: DocketLead = (context) => [{ type: 'helpAsked', to: to(context) }]

export const helped: DocketLead = ({ actor, state }) => [
  { type: 'helped', post: actor.kind === 'staff' ? actor.post.id : state.holder },
]

/** 000 二、4: the police hear of it in the same moment; the clock is theirs. */
export const obstructed: DocketLead = ({ state, world }) => [
  {
    type: 'obstructed',
    police: policePost(state, world) ?? state.holder,
    clocks: clocks(world, 'obstruction'),
  },
]

export const closed: DocketLead = ({ fields }) => [
  { type: 'closed', outcome: fields.outcome as DocketOutcome },
]

export const noted: DocketLead = () => [{ type: 'noted' }]
