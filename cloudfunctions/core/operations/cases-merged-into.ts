import type { Cases } from '../store/cases'
import type { HeldCase } from '../store/held-cases'

type Into = (held: HeldCase) => HeldCase['state'] | null

/** For each of a page of cases the one it was merged into, read in one request and only when there is one. */
export async function casesMergedInto(cases: Cases, page: readonly HeldCase[]): Promise<Into> {
  const ids = page.flatMap(({ state }) => state.mergedInto ?? [])
  const found = ids.length === 0 ? [] : await cases.holding([...new Set(ids)])
  const byId = new Map(found.map(({ _id, state }) => [_id, state]))
  return ({ state }) => (state.mergedInto === null ? null : (byId.get(state.mergedInto) ?? null))
}
