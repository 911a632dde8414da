import type { CaseDocument } from '#types/case'
import type { Stage } from '#types/lifecycle'
import type { Appended } from '../domain/append'
import { isShared } from '../domain/follow-rules'
import { provisionalAt } from '../domain/recompute'
import { anchorKey } from './anchors'

/**
 * What a post has before it: to work on, to verify, or settled and waiting for the reporter's word. The codes sort by
 * how much they press, so that counting begins with what is to do.
 */
export type DeskList = 'todo' | 'verify' | 'waiting' | ''

/**
 * A case with the scalars its lists are read by. Each list has one owner and one sort key that no two cases share, so
 * that a cursor is a single comparison.
 */
export interface StoredCase extends CaseDocument {
  /** The version of the region's pack that governs it, for as long as it lives. */
  readonly pack: string
  /** The post on whose desk it lies and in which of its lists; `''` once nobody waits for anything. */
  readonly desk: string
  readonly list: DeskList
  /** The unit and scope of its holder: what somebody who serves one place may see of a unit. */
  readonly spot: string
  readonly sortKey: string
  readonly recentKey: string
  /** The order of filing, which nothing changes: what a search goes back along. */
  readonly filedKey: string
  /** The place as somebody types its beginning, with the id behind it. */
  readonly placeKey: string
  /** The end of the number, as it is told. */
  readonly tail: string
  /** When it was solved, for the board's list; null while it is not. */
  readonly solvedAt: number | null
  /** When it was filed, for those who look for its like; null once it is over. */
  readonly openAt: number | null
  /** Its place in the compound's record that everybody may read; null for what nobody may, or what came to nothing. */
  readonly recordKey: string | null
  /** When the boards of its compound were owed a new list of what was solved. */
  readonly boardAt: number | null
  /** `nextAt` of a danger, null for the rest: a backlog never stands before a danger. */
  readonly urgentAt: number | null
  /** When what staff wrote for everybody is to be checked; null when there is nothing to check. */
  readonly checkAt: number | null
  /** The soonest deadline that lies beyond the known years of the calendar. */
  readonly provisionalAt: number | null
  /** The day of its last change and its id: what one day's anchor takes in is a range of it. */
  readonly anchorKey: string
  /** How often `sweep` failed on this revision, and since when it has given up on it; the next move starts anew. */
  readonly tries: number
  readonly asideAt: number | null
}

export type ListScalars = Pick<
  StoredCase,
  | 'desk'
  | 'list'
  | 'spot'
  | 'sortKey'
  | 'recentKey'
  | 'solvedAt'
  | 'openAt'
  | 'recordKey'
  | 'boardAt'
  | 'urgentAt'
  | 'checkAt'
  | 'provisionalAt'
  | 'anchorKey'
  | 'tries'
  | 'asideAt'
>

/** What `sweep` asks the index for, soonest first. */
export type DueField = 'owedAt' | 'nextAt' | 'urgentAt' | 'boardAt' | 'provisionalAt' | 'checkAt'

export const CASE_VERSION = 1

/** A case lies on one desk at a time, so that one index serves every list and one read every badge. */
const LIST_OF: Readonly<Record<Stage, DeskList>> = {
  submitted: 'todo',
  handling: 'todo',
  persuading: 'todo',
  correcting: 'todo',
  enforcing: 'todo',
  planned: 'todo',
  verifying: 'verify',
  rating: 'waiting',
  closed: '',
  declined: '',
  withdrawn: '',
  merged: '',
}
const UNSOLVED = new Set(['notFound', 'unfounded', 'outOfScope', 'referred'])

export function listScalars(id: string, next: Appended): ListScalars {
  const solvedAt = solvedMoment(next)
  const list = LIST_OF[next.stage]
  return {
    desk: deskOf(list, next),
    list,
    spot: spotOf(next.holder),
    sortKey: key(next.sortAt, id),
    recentKey: key(next.updatedAt, id),
    solvedAt,
    openAt: next.state.closedAt === null ? next.state.filedAt : null,
    recordKey: recordKey(id, next, solvedAt),
    // A board shows it as solved until then.
    boardAt: solvedAt !== null || next.state.reopens > 0 ? next.updatedAt : null,
    urgentAt: next.state.hazard === 'danger' ? next.nextAt : null,
    checkAt: next.state.summary === 'waiting' ? next.updatedAt : null,
    provisionalAt: provisionalAt(next.state),
    anchorKey: anchorKey(id, next.updatedAt),
    tries: 0,
    asideAt: null,
  }
}

function deskOf(list: DeskList, { holder, verifier }: Appended): string {
  if (list === '') return ''
  return list === 'verify' ? verifier : holder
}

function solvedMoment({ stage, state, updatedAt }: Appended): number | null {
  if (stage !== 'closed' || state.outcome === null || UNSOLVED.has(state.outcome)) return null
  return state.closedAt ?? updatedAt
}

/** Under way by when it was filed, solved by when it was; a case that leaves no trace has none here either. */
function recordKey(id: string, { state }: Appended, solvedAt: number | null): string | null {
  if (!isShared(state)) return null
  if (state.closedAt === null) return key(state.filedAt, id)
  return solvedAt === null ? null : key(solvedAt, id)
}

/** What neither a move nor time changes. */
export function fixedScalars(
  { _id, number, filedAt }: Pick<StoredCase, '_id' | 'number' | 'filedAt'>,
  { card }: Pick<Appended, 'card'>,
): Pick<StoredCase, 'filedKey' | 'placeKey' | 'tail'> {
  return {
    filedKey: key(filedAt, _id),
    placeKey: `${plainPlace(card.place)}:${_id}`,
    tail: number.split('-')[1] ?? '',
  }
}

/** As a place is compared: however somebody has spaced it or which letters and digits they took. */
export function plainPlace(place: string): string {
  return place.normalize('NFKC').toLowerCase().replaceAll(/[\s:]/gu, '')
}

/** Before every key of a case that is due from then on. */
export function keyFrom(at: number): string {
  return key(at, '')
}

function spotOf(holder: string): string {
  const [unit = '', , scope = ''] = holder.split(':')
  return `${unit}:${scope}`
}

/** Numbers as text sort as numbers do when they are equally long; a safe integer has at most 16 digits. */
function key(at: number, id: string): string {
  return `${String(Math.min(at, Number.MAX_SAFE_INTEGER)).padStart(16, '0')}:${id}`
}
