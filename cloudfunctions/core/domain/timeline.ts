import type { CaseDocument } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'
import type { Action, Tier } from '#types/lifecycle'
import type { Actor, Relation, Role } from '#types/people'
import type { TimelineEntry } from '#types/case-view'
import type { FileView } from '#types/file-view'
import { evolve } from './evolve'
import { roleOf, unitById, unitOf } from './posts'
import type { World } from './world'

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
type Detail = Partial<Pick<TimelineEntry, 'outcome' | 'result' | 'dueAt' | 'restored' | 'solved' | 'score'>>

interface TimelineRow<Fact> {
  readonly action: Action
  /** Who sees that it happened, and who reads the words and photos beside it. */
  readonly seenBy: readonly Relation[]
  readonly readBy: readonly Relation[]
  readonly detail: (fact: Fact) => Detail
}

const HANDLING: readonly Relation[] = ['holder', 'unit', 'none']
const STAFF: readonly Relation[] = [...HANDLING, 'verifier', 'handled']
const ALL: readonly Relation[] = ['reporter', ...STAFF]
const BOTH: readonly Relation[] = ['reporter', ...HANDLING]
const NOBODY: readonly Relation[] = []
const none = (): Detail => ({})

/**
 * How each fact reads. Words about the reported party (how it was dissuaded, what was ordered) stay with staff,
 * an order's with the handling unit; an internal note is seen by nobody else.
 */
export const TIMELINE: { readonly [Type in CaseFact['type']]: TimelineRow<FactOf<Type>> } = {
  filed: { action: 'file', seenBy: ALL, readBy: NOBODY, detail: none },
  accepted: { action: 'accept', seenBy: ALL, readBy: NOBODY, detail: none },
  dissuaded: { action: 'dissuade', seenBy: ALL, readBy: STAFF, detail: ({ result }) => ({ result }) },
  escalated: { action: 'escalate', seenBy: ALL, readBy: STAFF, detail: ({ reason }) => ({ result: reason }) },
  correctionOrdered: {
    action: 'orderCorrection',
    seenBy: ALL,
    readBy: HANDLING,
    detail: ({ dueAt }) => ({ dueAt }),
  },
  inspected: { action: 'inspect', seenBy: ALL, readBy: HANDLING, detail: ({ result }) => ({ result }) },
  settled: { action: 'settle', seenBy: ALL, readBy: ALL, detail: ({ outcome }) => ({ outcome }) },
  verified: { action: 'verify', seenBy: ALL, readBy: ALL, detail: ({ restored }) => ({ restored }) },
  sentBack: { action: 'sendBack', seenBy: ALL, readBy: ALL, detail: none },
  added: { action: 'add', seenBy: ALL, readBy: BOTH, detail: none },
  urged: { action: 'urge', seenBy: ALL, readBy: BOTH, detail: none },
  noted: { action: 'note', seenBy: ['holder', 'unit'], readBy: ['holder', 'unit'], detail: none },
  withdrawn: { action: 'withdraw', seenBy: ALL, readBy: BOTH, detail: none },
  rated: { action: 'rate', seenBy: ALL, readBy: ALL, detail: ({ solved, score }) => ({ solved, score }) },
  reopened: { action: 'reopen', seenBy: ALL, readBy: ALL, detail: none },
  warned: { action: 'timeOut', seenBy: STAFF, readBy: NOBODY, detail: ({ clock }) => ({ result: clock }) },
  ranOut: { action: 'timeOut', seenBy: ALL, readBy: NOBODY, detail: ({ clock }) => ({ result: clock }) },
}

/** Roles that a board shows by name; everybody else is a unit and a role. */
const NAMED: ReadonlySet<Role> = new Set(['propertyManager', 'gridLeader', 'officer'])

function whoIs(by: By, { pack }: World): string {
  if (by.kind === 'resident') return pack.labels.resident
  if (by.kind === 'system') return pack.labels.system
  const role = roleOf(by.post)
  const unit = unitById(unitOf(by.post), { pack })?.name ?? ''
  return [unit, pack.roleLabels[role], ...(NAMED.has(role) ? [by.name] : [])].join(' ')
}

function isMine(by: By, actor: Actor): boolean {
  if (by.kind === 'resident') return actor.kind === 'resident' && actor.personKey === by.personKey
  return by.kind === 'staff' && actor.kind === 'staff' && actor.staffId === by.staffId
}

export interface Reader {
  readonly actor: Actor
  readonly relation: Relation
  readonly world: World
  readonly files: (id: string) => FileView
}

/** The row of a fact's own type, seen as taking any fact: the key is the proof the compiler cannot follow. */
function rowOf(fact: CaseFact): TimelineRow<CaseFact> {
  return TIMELINE[fact.type] as TimelineRow<CaseFact>
}

/** A note stays in the unit that wrote it, even when the case has moved on. */
function sees({ fact, by }: CaseEvent, { actor, relation }: Reader): boolean {
  if (!rowOf(fact).seenBy.includes(relation)) return false
  if (fact.type !== 'noted') return true
  return by.kind === 'staff' && actor.kind === 'staff' && unitOf(by.post) === actor.post.unit
}

function spoken(event: CaseEvent, document: CaseDocument, reader: Reader) {
  if (!rowOf(event.fact).readBy.includes(reader.relation)) return {}
  const words = event.textHash === undefined ? null : (document.texts[event.textHash]?.words ?? null)
  return {
    ...(words === null ? {} : { words }),
    ...(event.media === undefined ? {} : { files: event.media.map(reader.files) }),
  }
}

function entry(event: CaseEvent, tier: Tier | null, document: CaseDocument, reader: Reader): TimelineEntry {
  const { seq, at, by, fact } = event
  const row = rowOf(fact)
  return {
    ...{ seq, at, tier, action: row.action },
    who: whoIs(by, reader.world),
    mine: isMine(by, reader.actor),
    ...row.detail(fact),
    ...spoken(event, document, reader),
  }
}

export function timelineOf(document: CaseDocument, reader: Reader): readonly TimelineEntry[] {
  let state: CaseDocument['state'] | null = null
  const entries: TimelineEntry[] = []
  for (const event of document.events) {
    state = evolve(state, event.fact, event.at, event.by)
    if (sees(event, reader)) entries.push(entry(event, state.tier, document, reader))
  }
  return entries
}
