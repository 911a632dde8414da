import { checkCode } from '#types/board-code'
import { refuse } from '#types/refusal'
import type { BoardView } from '#types/board-view'
import { boardView } from '../domain/board-view'
import type { Operation } from './operation'

/** One read serves the landing page; the check character spares even that for a mistyped code. */
export const openBoard: Operation<null, { code: string }, BoardView> =
  ({ store }) =>
  async (_actor, { code }, { now }) => {
    const tidy = code.trim().toUpperCase()
    if (!checkCode(tidy)) return refuse('board_mistyped')
    const board = await store.boards.byCode(tidy)
    return board ? boardView(board, now) : refuse('board_unknown')
  }
