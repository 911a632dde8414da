import type { CaseDocument, CaseState } from '#types/case'
import type { CaseEvent, CaseFact } from '#types/case-event'
import type { PostId } from '#types/people'
import type { Notice } from '#types/inbox-view'
import { evolve, fold } from './evolve'
import {
  DISPUTED,
  NOTICE_TABLE,
  type NoticeRow,
  OF_A_CALL,
  RAN_OUT_INSTEAD,
  type Recipient,
} from './notice-rows'
import { calledIn, isToldElsewhere, paramsOfCall, whistlersIn } from './notices-of-calls'
import { findPost, unitName, unitOf } from './posts'
import { publicBuilding } from './public-building'
import { matterOf } from './route'
import type { World } from './world'

export interface OwedNotice {
  /** Who has joined it only the store knows. */
  readonly to:
    | { readonly kind: 'reporter' }
    | { readonly kind: 'followers' }
    | { readonly kind: 'post'; readonly post: PostId }
  readonly notice: Notice
  /** Words to display: nothing about a person in them, for they leave the house. */
  readonly params: Readonly<Record<string, string>>
}

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
type Instead = {
  readonly [Type in CaseFact['type']]?: (fact: FactOf<Type>) => readonly NoticeRow[] | undefined
}

/** Where what a fact says decides who hears of it; undefined leaves it to the table. */
const INSTEAD: Instead = {
  transferred: ({ disputed }) => (disputed ? DISPUTED : undefined),
  verified: ({ stage }) =>
    stage === 'rating' ? undefined : NOTICE_TABLE.verified.filter(({ to }) => to === 'followers'),
  settled: ({ unchecked }) => (unchecked === true ? [] : undefined),
  // A text that has passed goes its way.
  summaryChecked: ({ verdict }) => (verdict === 'held' ? undefined : []),
  warned: ({ of }) => (of === undefined ? undefined : OF_A_CALL.warned),
  ranOut: ({ clock, to, of }) => {
    if (of !== undefined) return OF_A_CALL.ranOut
    const raised: readonly NoticeRow[] = to === undefined ? [] : [{ to: 'holder', notice: 'taskArrived' }]
    return [...(RAN_OUT_INSTEAD[clock] ?? NOTICE_TABLE.ranOut), ...raised]
  },
}

function rowsFor(fact: CaseFact, state: CaseState): readonly NoticeRow[] {
  if (isToldElsewhere(fact, state)) return []
  // The key is the proof the compiler cannot follow.
  const instead = INSTEAD[fact.type] as ((fact: CaseFact) => readonly NoticeRow[] | undefined) | undefined
  return instead?.(fact) ?? NOTICE_TABLE[fact.type]
}

interface Scene {
  readonly state: CaseState
  /** Who had it until then: a clock that runs out is told to whoever let it, not to whoever gets it. */
  readonly before: PostId
  readonly fact: CaseFact
  readonly world: World
}

type Posts = (scene: Scene) => readonly (PostId | null | undefined)[]

function headOf({ state, world }: Scene): PostId | undefined {
  const matter = matterOf(state.matter, world.pack)
  const own = unitOf(state.holder)
  return findPost({ by: 'unit', unit: own, role: 'unitHead' }, matter, world)
}

/** Whatever the case is about, those nearest learn of a danger: what and where, and nothing else of it. */
function propertyInDanger({ state, world }: Scene): PostId | undefined {
  if (state.hazard !== 'danger' || world.compound.property === null) return undefined
  const rule = { by: 'property', role: 'propertyManager' } as const
  const post = findPost(rule, matterOf(state.matter, world.pack), world)
  return post === state.holder ? undefined : post
}

const CLOCK_OWNER: Readonly<Partial<Record<string, Recipient>>> = { verify: 'verifier', rate: 'reporter' }

type Posted = Exclude<Recipient, 'reporter' | 'followers' | 'clockOwner'> | 'heldUntil'

const POSTS: Readonly<Record<Posted, Posts>> = {
  heldUntil: ({ before }) => [before],
  holder: ({ state }) => [state.holder],
  verifier: ({ state }) => [state.verifier],
  settler: ({ state }) => [state.settledBy],
  coordinator: ({ state, world }) => [
    findPost({ by: 'coordinator', role: 'coordinator' }, matterOf(state.matter, world.pack), world),
  ],
  watchers: ({ state }) => state.watchers,
  told: ({ fact }) => ('told' in fact ? (fact.told ?? []) : []),
  called: ({ fact }) => calledIn(fact),
  whistler: ({ fact, state }) => whistlersIn(fact, state),
  approvers: ({ fact }) => (fact.type === 'planProposed' ? fact.approvers : []),
  unitHead: (scene) => [headOf(scene)],
  onTheSpot: (scene) => [propertyInDanger(scene)],
}

function recipientOf(row: NoticeRow, fact: CaseFact): Posted | 'reporter' | 'followers' {
  if (row.to !== 'clockOwner') return row.to
  const owner = 'clock' in fact ? CLOCK_OWNER[fact.clock] : undefined
  return owner === undefined || owner === 'clockOwner' ? 'heldUntil' : owner
}

/** Several facts may close a case; those who joined hear of it only when it is over. */
function isTimely({ notice }: NoticeRow, { state }: Scene): boolean {
  return notice !== 'followedClosed' || state.closedAt !== null
}

function addressesOf(row: NoticeRow, scene: Scene): readonly OwedNotice['to'][] {
  const recipient = recipientOf(row, scene.fact)
  if (recipient === 'reporter') return scene.state.reporter === null ? [] : [{ kind: 'reporter' }]
  if (recipient === 'followers') return isTimely(row, scene) ? [{ kind: 'followers' }] : []
  return POSTS[recipient](scene).flatMap((post) =>
    typeof post === 'string' ? [{ kind: 'post', post } as const] : [],
  )
}

/** The notices that an event of this case owes, in the order of the table. */
export function noticesFor(document: CaseDocument, event: CaseEvent, world: World): readonly OwedNotice[] {
  const earlier = document.events.filter((one) => one.seq < event.seq)
  const before = earlier.length === 0 ? null : fold(earlier)
  const state = evolve(before, event.fact, event.at, event.by)
  const scene = { state, before: before?.holder ?? state.holder, fact: event.fact, world }
  const params = {
    number: document.number,
    matter: matterOf(state.matter, world.pack).label,
    compound: world.compound.name,
    unit: unitName(unitOf(state.holder), world),
    ...('reason' in event.fact ? { reason: event.fact.reason } : {}),
    ...paramsOfCall(event, world),
  }
  const where = { ...params, place: publicBuilding(document.place) }
  return rowsFor(event.fact, state).flatMap((row) =>
    addressesOf(row, scene).map((to) => ({
      ...{ to, notice: row.notice },
      params: row.notice === 'dangerHere' ? where : params,
    })),
  )
}
