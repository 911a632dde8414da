import type { CaseDocument } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'
import type { Tier } from '#types/lifecycle'
import type { Actor, PostId, Relation, Role } from '#types/people'
import type { TimelineEntry } from '#types/case-view'
import type { FileView } from '#types/file-view'
import { evolve } from './evolve'
import { filesOfEvent } from './heard'
import { calledIn } from './notices-of-calls'
import { lendingOf } from './loan-views'
import { roleOf, unitName, unitOf } from './posts'
import { readsReport } from './rights'
import { matterOf } from './route'
import { rowOf } from './timeline-rows'
import type { World } from './world'

/** Roles that a board shows by name; everybody else is a unit and a role. */
const NAMED: ReadonlySet<Role> = new Set(['propertyManager', 'gridLeader', 'officer'])

function whoIs(by: By, world: World): string {
  const { pack } = world
  if (by.kind === 'resident') return pack.labels.resident
  if (by.kind === 'system') return pack.labels.system
  const role = roleOf(by.post)
  const unit = unitName(unitOf(by.post), world)
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

/** A note stays in the unit that wrote it, even when the case has moved on. */
function sees({ fact, by }: CaseEvent, { actor, relation }: Reader): boolean {
  if (!rowOf(fact).seenBy.includes(relation)) return false
  if (fact.type !== 'noted') return true
  return by.kind === 'staff' && actor.kind === 'staff' && unitOf(by.post) === actor.post.unit
}

function reads({ fact, by }: CaseEvent, { actor, relation, world }: Reader): boolean {
  if (!rowOf(fact).readBy.includes(relation)) return false
  return by.kind !== 'resident' || readsReport(actor, relation, world)
}

function spoken(event: CaseEvent, document: CaseDocument, reader: Reader) {
  if (!reads(event, reader)) return {}
  const words = event.textHash === undefined ? null : (document.texts[event.textHash]?.words ?? null)
  return {
    ...(words === null ? {} : { words }),
    ...(event.media === undefined ? {} : { files: filesOfEvent(event, document.state, reader) }),
  }
}

/** 行政处罚法 50: whom an order names is for the unit that handles it, and for its supervisor. */
function readsParty({ actor, relation }: Reader): boolean {
  if (relation === 'holder' || relation === 'unit') return true
  return actor.kind === 'staff' && actor.post.role === 'supervisor'
}

/** A helper is named once, where the task was handed on. */
function namingOf(event: CaseEvent, document: CaseDocument): CaseEvent | undefined {
  const { fact } = event
  return fact.type === 'helped' || fact.type === 'takenBack' ? lendingOf(document, fact.lend) : event
}

function named(event: CaseEvent, document: CaseDocument, reader: Reader) {
  const hash = namingOf(event, document)?.partyHash
  if (hash === undefined || !readsParty(reader)) return {}
  const party = document.texts[hash]?.words ?? null
  return party === null ? {} : { party }
}

/** What a unit says of itself names nobody else. */
const OWN_DEED: ReadonlySet<CaseFact['type']> = new Set(['callAcknowledged', 'callContacted', 'mustered'])

/** Where a fact leads, by the name it has at this place. */
function goesTo(fact: CaseFact): readonly PostId[] {
  const called = calledIn(fact)
  if (called.length > 0 && !OWN_DEED.has(fact.type)) return called
  return fact.type === 'transferred' || fact.type === 'arbitrated' || fact.type === 'escalated'
    ? [fact.to]
    : []
}

function labelled({ fact }: CaseEvent, { world }: Reader) {
  if (fact.type === 'reclassified' || fact.type === 'split')
    return { label: matterOf(fact.matter, world.pack).label }
  const units = goesTo(fact).map((post) => unitName(unitOf(post), world))
  return units.length === 0 ? {} : { label: [...new Set(units)].join('、') }
}

function entry(event: CaseEvent, tier: Tier | null, document: CaseDocument, reader: Reader): TimelineEntry {
  const { seq, at, by, fact } = event
  const row = rowOf(fact)
  return {
    ...{ seq, at, tier, action: row.action },
    who: whoIs(by, reader.world),
    mine: isMine(by, reader.actor),
    ...row.detail(fact),
    ...labelled(event, reader),
    ...named(event, document, reader),
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
