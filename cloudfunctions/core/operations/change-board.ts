import type { BoardDocument } from '#types/board'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
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
    if ((status === 'replaced') !== (replacedBy !== undefined)) return refuse('bad_input', 'replacedBy')
    const successor = replacedBy === undefined ? null : await store.boards.byCode(replacedBy)
    if (replacedBy !== undefined && (replacedBy === code || successor?.region !== actor.region)) {
      return refuse('bad_input', 'replacedBy')
    }
    const changed = await store.boards.change(board, { status, replacedBy: replacedBy ?? null })
    return changed ? ok({ version: board.version + 1 }) : refuse('changed_meanwhile')
  }
