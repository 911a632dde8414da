import type { DocketDocument, DocketState } from '#types/docket'
import type { DocketNotice } from '#types/docket-codes'
import type { DocketEvent, DocketFact } from '#types/docket-event'
import type { PostId } from '#types/people'
import { unitName, unitOf } from '../posts'
import { matterOf } from '../route'
import type { World } from '../world'
import { postInUnit } from './docket-desk'
import { foldDocket } from './docket-evolve'

type Recipient = 'holder' | 'head' | 'desk' | 'determiner' | 'receiver' | 'helper'

interface NoticeRow {
  readonly to: Recipient
  readonly notice: DocketNotice
  readonly when?: (state: DocketState) => boolean
}

const tell = (to: Recipient, notice: DocketNotice, when?: NoticeRow['when']): NoticeRow =>
  when === undefined ? { to, notice } : { to, notice, when }

const REVIEW_OR_DECISION: readonly NoticeRow[] = [
  tell('desk', 'docketReviewAsked', ({ stage }) => stage === 'reviewing'),
  tell('head', 'docketDecisionAsked', ({ stage }) => stage === 'deciding'),
]

/** Who hears of which fact; the state is the one right after it. Nobody outside the file is told anything of it. */
export const DOCKET_NOTICES: Readonly<Record<DocketFact['type'], readonly NoticeRow[]>> = {
  opened: [],
  registered: [],
  investigated: [tell('desk', 'docketReviewAsked', ({ stage }) => stage === 'reviewing')],
  noticeGiven: [],
  pleaRecorded: REVIEW_OR_DECISION,
  hearingCalled: [tell('head', 'docketHearingCalled')],
  heard: REVIEW_OR_DECISION,
  reviewed: [
    tell('head', 'docketDecisionAsked', ({ stage }) => stage === 'deciding'),
    tell('holder', 'docketReviewed'),
  ],
  decided: [
    tell('holder', 'docketDecided'),
    tell('head', 'docketDecided', ({ procedure }) => procedure === 'onTheSpot'),
  ],
  reportedIn: [tell('head', 'docketReportedIn')],
  served: [],
  performed: [],
  demanded: [],
  broughtToCourt: [tell('head', 'docketToCourt')],
  suspended: [tell('head', 'docketSuspended')],
  resumed: [tell('holder', 'docketResumed')],
  extended: [tell('holder', 'docketExtended')],
  determinationAsked: [tell('determiner', 'determinationAsked')],
  determined: [tell('holder', 'determinationGiven')],
  handedOver: [tell('receiver', 'docketHandedOver')],
  takenBack: [],
  takenOver: [tell('holder', 'docketTakenOver'), tell('head', 'docketTakenOver')],
  helpAsked: [tell('helper', 'helpAsked')],
  helped: [tell('holder', 'helpGiven')],
  obstructed: [tell('helper', 'obstructionCalled'), tell('head', 'obstructionCalled')],
  closed: [tell('holder', 'docketClosed'), tell('head', 'docketClosed')],
  noted: [],
  recounted: [],
  warned: [tell('holder', 'docketClockWarns'), tell('head', 'docketClockWarns')],
  ranOut: [tell('holder', 'docketClockRanOut'), tell('head', 'docketClockRanOut')],
}

const POSTS: Readonly<Record<Recipient, (state: DocketState, world: World) => PostId | undefined>> = {
  holder: ({ holder }) => holder,
  head: (state, world) => postInUnit('unitHead', state, world),
  desk: (state, world) => postInUnit('legalReviewer', state, world),
  determiner: ({ determination }) => determination?.post,
  receiver: ({ handOver }) => handOver?.post,
  helper: ({ asks }) => asks.at(-1)?.post,
}

/** Nobody came within the minutes: whoever was called is called again. */
function alsoCalled({ fact }: DocketEvent): readonly NoticeRow[] {
  const unheard = fact.type === 'ranOut' && fact.clock === 'obstruction'
  return unheard ? [tell('helper', 'obstructionCalled')] : []
}

export interface OwedDocketNotice {
  readonly post: PostId
  readonly notice: DocketNotice
  /** Words to display: nothing about a person in them, for they leave the house. */
  readonly params: Readonly<Record<string, string>>
}

/** The notices that an event of this docket owes, one a post, in the order of the table. */
export function docketNotices(
  document: Pick<DocketDocument, 'events' | 'number'>,
  event: DocketEvent,
  world: World,
): readonly OwedDocketNotice[] {
  const state = foldDocket(document.events.filter(({ seq }) => seq <= event.seq))
  const params = {
    number: document.number,
    matter: matterOf(state.matter, world.pack).label,
    compound: world.compound.name,
    unit: unitName(unitOf(state.holder), world),
    ...('clock' in event.fact ? { clock: event.fact.clock } : {}),
  }
  const rows = [...DOCKET_NOTICES[event.fact.type], ...alsoCalled(event)]
  const owed = rows.flatMap(({ to, notice, when }) => {
    const post = when?.(state) === false ? undefined : POSTS[to](state, world)
    return post === undefined ? [] : [{ post, notice, params }]
  })
  return owed.filter(
    ({ post, notice }, place) =>
      place === owed.findIndex((one) => one.post === post && one.notice === notice),
  )
}
