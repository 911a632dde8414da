import type { CaseState } from '#types/case'
import { type ListedCall, listedCalls } from '../domain/call-view'
import { isSame } from '../domain/changes-of-calls'
import { fold } from '../domain/evolve'
import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import type { Store } from '../store/store'

/**
 * Keeps the lists of the called in step with the case: what the events not yet served have changed about its calls.
 * Whoever must have nothing to do with the case any more finds the call gone.
 */
export async function indexCalls(
  { calls }: Pick<Store, 'calls'>,
  document: StoredCase,
  world: World,
): Promise<void> {
  const known = before(document, world)
  if (known.length + document.state.calls.length === 0) return
  const now = listedCalls(document, document.state, world)
  const gone = known
    .filter((call) => !now.some((one) => isSame(one, call)))
    .map((call) => ({ ...call, open: false }))
  const head = { case: document._id, rev: document.rev, region: document.region }
  const changed = [...now, ...gone].filter((call) => !known.some((one) => isEqual(one, call)))
  await Promise.all(changed.map((call) => calls.keep({ ...head, ...call })))
}

function before(document: StoredCase, world: World): readonly ListedCall[] {
  const served = document.events.filter(({ seq }) => seq <= document.notified)
  if (served.length === 0) return []
  const state: CaseState = fold(served)
  return listedCalls(document, state, world)
}

/** Both are made of the same fields in the same order. */
const isEqual = (one: ListedCall, other: ListedCall): boolean => JSON.stringify(one) === JSON.stringify(other)
