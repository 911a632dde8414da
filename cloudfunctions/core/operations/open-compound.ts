import type { BoardDocument } from '#types/board'
import type { BoardView } from '#types/board-view'
import { refuse } from '#types/refusal'
import { type BoardBody } from '../domain/build-board'
import { boardView } from '../domain/board-view'
import type { Operation } from './operation'
import { bodiesFor } from './rebuild-boards'

/** What stands on a board beside its body; a compound without a board has none of it. */
const UNHUNG = {
  ...{ _id: '', v: 1, status: 'active', replacedBy: null, number: '', gate: '', version: 0, checkedOn: '' },
  ...{ built: 0, solved: [], solvedIn30Days: 0 },
} as const satisfies Omit<BoardDocument, keyof BoardBody | 'region'>

/** The board that hangs there; where none does, the same put together from who is responsible today. */
export const openCompound: Operation<null, { compound: string }, BoardView> =
  ({ store }) =>
  async (_actor, { compound: id }, { now }) => {
    const board = await store.boards.hangingIn(id)
    if (board) return boardView(board, now)
    const compound = await store.regions.compound(id, now)
    const body = compound && (await bodiesFor(store, [id], compound.region, now)).get(id)
    return body ? boardView({ ...UNHUNG, ...body, region: compound.region }, now) : refuse('not_found')
  }
