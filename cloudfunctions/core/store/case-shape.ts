import type { CaseDocument } from '#types/case'
import type { Appended } from '../domain/append'

/**
 * A case with the scalars its lists are read by. Each list has one owner and one sort key that no two cases share, so
 * that a cursor is a single comparison.
 */
export interface StoredCase extends CaseDocument {
  /** The version of the region's pack that governs it, for as long as it lives. */
  readonly pack: string
  /** The post that has work with it, the one that must verify, and the one that waits for others; `''` for none. */
  readonly todo: string
  readonly toVerify: string
  readonly following: string
  readonly sortKey: string
  readonly recentKey: string
  /** When it was solved, for the board's list; null while it is not. */
  readonly solvedAt: number | null
  /** When the boards of its compound were owed a new list of what was solved. */
  readonly boardAt: number | null
  readonly tries: number
}

export type ListScalars = Pick<
  StoredCase,
  'todo' | 'toVerify' | 'following' | 'sortKey' | 'recentKey' | 'solvedAt' | 'boardAt'
>

export const CASE_VERSION = 1

const WORKING = new Set(['submitted', 'handling', 'persuading', 'correcting', 'enforcing', 'planned'])
const WAITING = new Set(['verifying', 'rating'])
const UNSOLVED = new Set(['notFound', 'unfounded', 'outOfScope', 'referred'])

export function listScalars(id: string, next: Appended): ListScalars {
  const solvedAt = solvedMoment(next)
  return {
    todo: WORKING.has(next.stage) ? next.holder : '',
    toVerify: next.stage === 'verifying' ? next.verifier : '',
    following: WAITING.has(next.stage) ? next.holder : '',
    sortKey: key(next.sortAt, id),
    recentKey: key(next.updatedAt, id),
    solvedAt,
    boardAt: solvedAt === null ? null : next.updatedAt,
  }
}

function solvedMoment({ stage, state, updatedAt }: Appended): number | null {
  if (stage !== 'closed' || state.outcome === null || UNSOLVED.has(state.outcome)) return null
  return state.closedAt ?? updatedAt
}

/** Numbers as text sort as numbers do when they are equally long; a safe integer has at most 16 digits. */
function key(at: number, id: string): string {
  return `${String(Math.min(at, Number.MAX_SAFE_INTEGER)).padStart(16, '0')}:${id}`
}
