import type { BoardDocument } from '#types/board'
import type { BoardSolved } from '#types/board-view'
import type { Database } from './database'

export interface Boards {
  byCode(code: string): Promise<BoardDocument | null>
  /** False when somebody changed the board in between. */
  change(board: BoardDocument, changes: Partial<Omit<BoardDocument, '_id'>>): Promise<boolean>
  refreshSolved(compound: string, solved: readonly BoardSolved[], solvedIn30Days: number): Promise<void>
}

export function boardsIn(database: Database): Boards {
  return {
    byCode: async (code) => (await database.get('boards', code)) as BoardDocument | null,
    change: async (board, changes) => {
      const where = { _id: board._id, version: board.version }
      return (await database.update('boards', where, { set: { ...changes, version: board.version + 1 } })) > 0
    },
    refreshSolved: async (compound, solved, solvedIn30Days) => {
      await database.update('boards', { 'compound.id': compound }, { set: { solved, solvedIn30Days } })
    },
  }
}
