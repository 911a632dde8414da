import { buildCalendar } from '#config/calendar'
import { compounds } from '#config/regions/demo/compounds'
import { pack } from '#config/regions/demo/index'
import { staffOn } from '#config/regions/demo/staff'
import { decide } from '#core/domain/decide'
import { evolve } from '#core/domain/evolve'
import { dateOf, dayOf } from '#core/domain/shanghai'
import type { World } from '#core/domain/world'
import type { StoredCase } from '#core/store/case-shape'
import type { CaseState } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Actor } from '#types/people'

/** What somebody tried, by the id of the command it was sent with. */
export interface Tried {
  readonly action: Move
  readonly fields: MoveFields
}

const calendar = buildCalendar()

function worldOf({ compound }: StoredCase, now: number): World {
  const facts = compounds.find(({ id }) => id === compound)
  if (facts === undefined) throw new Error(`no compound ${compound}`)
  return { now, pack, calendar, compound: facts }
}

/** The actor that the functions established, from the name under which the event was written. */
function actorOf(by: By, at: number): Actor {
  if (by.kind === 'resident') return by
  if (by.kind === 'system') return { kind: 'system', job: 'sweep' }
  const post = staffOn(dateOf(dayOf(at)))
    .flatMap((record) => record.posts)
    .find(({ id }) => id === by.post)
  if (post === undefined) throw new Error(`no post ${by.post}`)
  const { staffId, name } = by
  return { kind: 'staff', staffId, name, region: pack.code, post, qualified: true }
}

/** The events of a case by the command that each belongs to, in stored order. */
export function writesOf({ events }: StoredCase): readonly (readonly CaseEvent[])[] {
  const writes: CaseEvent[][] = []
  for (const event of events) {
    const last = writes.at(-1)
    const before = last?.[0]
    const same = before?.commandId === event.commandId && before.by.kind === event.by.kind
    if (same) last?.push(event)
    else writes.push([event])
  }
  return writes
}

type Write = ReturnType<typeof writesOf>[number]

/** The id that the command had made for what it brought about. */
function freshOf(fact: CaseFact): string {
  if (fact.type === 'whistled') return fact.call
  return fact.type === 'split' ? fact.into : ''
}

/** Why this write could not have followed that state; null when it could. */
function wrongWith(
  document: StoredCase,
  state: CaseState,
  write: Write,
  move: Tried,
  other: StoredCase | null,
): string | null {
  const [first] = write
  if (first === undefined) return null
  const aids = { fresh: freshOf(first.fact), other, others: [] }
  const asked = { id: document._id, ...move }
  const actor = actorOf(first.by, first.at)
  const decided = decide(state, asked, actor, worldOf(document, first.at), undefined, aids)
  if (!decided.ok) return `${String(first.seq)} ${move.action}: ${decided.code}`
  const same = JSON.stringify(decided.value) === JSON.stringify(write.map(({ fact }) => fact))
  return same ? null : `${String(first.seq)} ${move.action}: other facts`
}

/**
 * Decides each move of a case again, without a database, in the order in which they were stored. Answers those that
 * the rules would have refused at their place, or that led to other facts: none, whatever happened at once.
 */
export function illegalIn(
  document: StoredCase,
  tried: ReadonlyMap<string, Tried>,
  other: StoredCase | null = null,
): readonly string[] {
  let state: CaseState | null = null
  const wrong: string[] = []
  for (const write of writesOf(document)) {
    const move = tried.get(write[0]?.commandId ?? '')
    if (state !== null && move !== undefined)
      wrong.push(...[wrongWith(document, state, write, move, other)].filter((one) => one !== null))
    for (const { fact, at, by } of write) state = evolve(state, fact, at, by)
  }
  return wrong
}
