import type { BoardDocument } from '#types/board'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { Store } from '../store/store'
import type { Operation } from './operation'

export interface BoardChange {
  readonly code: string
  readonly status: BoardDocument['status']
  readonly replacedBy?: string
}

/** A torn or copied board is revoked, or redirects to the one that hangs there now. */
export const changeBoard: Operation<StaffActor, BoardChange, { version: number }> =
  ({ store }) =>
  async (actor, { code, status, replacedBy }) => {
    const board = await store.boards.byCode(code)
    if (board?.region !== actor.region) return refuse('board_unknown')
    if (!(await isSound(store, { code, status, replacedBy }, actor.region)))
      return refuse('bad_input', 'replacedBy')
    const changed = await store.boards.change(board, { status, replacedBy: replacedBy ?? null })
    return changed ? ok({ version: board.version + 1 }) : refuse('changed_meanwhile')
  }

/** A replaced board names another board of the same region, and only a replaced one names any. */
async function isSound(
  { boards }: Store,
  { code, status, replacedBy }: { code: string; status: string; replacedBy: string | undefined },
  region: string,
): Promise<boolean> {
  if (status !== 'replaced') return replacedBy === undefined
  if (replacedBy === undefined || replacedBy === code) return false
  return (await boards.byCode(replacedBy))?.region === region
}
