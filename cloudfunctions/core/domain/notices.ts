import type { CaseDocument, CaseState } from '#types/case'
import type { CaseEvent, CaseFact } from '#types/case-event'
import type { ClockCode } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { Notice } from '#types/inbox-view'
import { fold } from './evolve'
import { findPost, unitById, unitOf } from './posts'
import { matterOf } from './route'
import type { World } from './world'

export interface OwedNotice {
  readonly to: { readonly kind: 'reporter' } | { readonly kind: 'post'; readonly post: PostId }
  readonly notice: Notice
  /** Words to display: nothing about a person in them, for they leave the house. */
  readonly params: Readonly<Record<string, string>>
}

type Recipient = 'reporter' | 'holder' | 'verifier' | 'settler' | 'coordinator' | 'clockOwner'

interface NoticeRow {
  readonly to: Recipient
  readonly notice: Notice
}

/** Who hears of which fact; the state is the one right after it. */
export const NOTICE_TABLE: Readonly<Record<CaseFact['type'], readonly NoticeRow[]>> = {
  filed: [
    { to: 'reporter', notice: 'caseReceived' },
    { to: 'holder', notice: 'taskArrived' },
  ],
  accepted: [{ to: 'reporter', notice: 'caseAccepted' }],
  dissuaded: [{ to: 'reporter', notice: 'caseDissuaded' }],
  escalated: [
    { to: 'reporter', notice: 'caseEscalated' },
    { to: 'holder', notice: 'taskArrived' },
  ],
  correctionOrdered: [{ to: 'reporter', notice: 'correctionOrdered' }],
  inspected: [{ to: 'reporter', notice: 'caseInspected' }],
  settled: [
    { to: 'reporter', notice: 'caseSettled' },
    { to: 'verifier', notice: 'verifyAsked' },
  ],
  verified: [{ to: 'reporter', notice: 'rateAsked' }],
  sentBack: [{ to: 'holder', notice: 'workSentBack' }],
  added: [{ to: 'holder', notice: 'wordsAdded' }],
  urged: [{ to: 'holder', notice: 'caseUrged' }],
  noted: [],
  withdrawn: [{ to: 'holder', notice: 'caseWithdrawn' }],
  rated: [{ to: 'settler', notice: 'caseRated' }],
  reopened: [{ to: 'holder', notice: 'caseReopened' }],
  warned: [{ to: 'clockOwner', notice: 'clockWarns' }],
  ranOut: [
    { to: 'clockOwner', notice: 'clockRanOut' },
    { to: 'coordinator', notice: 'clockRanOut' },
  ],
}

/** A verification that ran out asks the reporter; a rating that ran out is nobody's omission. */
const RAN_OUT_INSTEAD: Readonly<Partial<Record<ClockCode, readonly NoticeRow[]>>> = {
  verify: [
    { to: 'reporter', notice: 'rateAsked' },
    { to: 'coordinator', notice: 'clockRanOut' },
  ],
  rate: [],
}

const CLOCK_OWNER: Readonly<Partial<Record<ClockCode, Recipient>>> = { verify: 'verifier', rate: 'reporter' }

function rowsFor(fact: CaseFact): readonly NoticeRow[] {
  if (fact.type === 'verified' && !fact.restored) return []
  const instead = fact.type === 'ranOut' ? RAN_OUT_INSTEAD[fact.clock] : undefined
  return instead ?? NOTICE_TABLE[fact.type]
}

const POSTS: Readonly<
  Record<Exclude<Recipient, 'reporter' | 'clockOwner'>, (state: CaseState, world: World) => PostId | null>
> = {
  holder: (state) => state.holder,
  verifier: (state) => state.verifier,
  settler: (state) => state.settledBy,
  coordinator: (state, world) =>
    findPost({ by: 'coordinator', role: 'coordinator' }, matterOf(state.matter, world.pack), world) ?? null,
}

function recipientOf(row: NoticeRow, fact: CaseFact): Exclude<Recipient, 'clockOwner'> {
  if (row.to !== 'clockOwner') return row.to
  const owner = 'clock' in fact ? CLOCK_OWNER[fact.clock] : undefined
  return owner === undefined || owner === 'clockOwner' ? 'holder' : owner
}

function addressOf(row: NoticeRow, fact: CaseFact, state: CaseState, world: World): OwedNotice['to'] | null {
  const recipient = recipientOf(row, fact)
  if (recipient === 'reporter') return state.reporter === null ? null : { kind: 'reporter' }
  const post = POSTS[recipient](state, world)
  return post === null ? null : { kind: 'post', post }
}

/** The notices that an event of this case owes, in the order of the table. */
export function noticesFor(document: CaseDocument, event: CaseEvent, world: World): readonly OwedNotice[] {
  const state = fold(document.events.filter((one) => one.seq <= event.seq))
  const params = {
    number: document.number,
    matter: matterOf(state.matter, world.pack).label,
    compound: world.compound.name,
    unit: unitById(unitOf(state.holder), world)?.name ?? '',
  }
  return rowsFor(event.fact).flatMap((row) => {
    const to = addressOf(row, event.fact, state, world)
    return to === null ? [] : [{ to, notice: row.notice, params }]
  })
}
