import type { BoardDocument } from '#types/board'
import type { BoardSolved } from '#types/board-view'
import type { BoardBody } from '../domain/build-board'
import type { Database } from './database'

export interface Boards {
  byCode(code: string): Promise<BoardDocument | null>
  /** One board that hangs in this compound now. */
  hangingIn(compound: string): Promise<BoardDocument | null>
  /** False when somebody changed the board in between. */
  change(board: BoardDocument, changes: Partial<Omit<BoardDocument, '_id'>>): Promise<boolean>
  /** The boards on which a post of this scope is named: those of a compound or of a community. */
  ofScope(scope: string): Promise<readonly PlacedBoard[]>
  ofRegion(region: string): Promise<readonly CheckedBoard[]>
  /** False when it has been put together anew in between: that look may be older than this one. */
  rebuild(board: PlacedBoard, body: BoardBody): Promise<boolean>
  refreshSolved(compound: string, solved: readonly BoardSolved[], solvedIn30Days: number): Promise<void>
}

/** What putting a board together anew needs of it. */
export type PlacedBoard = Pick<BoardDocument, '_id' | 'region' | 'compound' | 'built'>
/** What the region's health looks at. */
export type CheckedBoard = Pick<
  BoardDocument,
  '_id' | 'status' | 'number' | 'gate' | 'compound' | 'community' | 'checkedOn' | 'missing'
>

export const MOST_BOARDS = 1000
const PLACED = ['region', 'compound', 'built']
const CHECKED = ['status', 'number', 'gate', 'compound', 'community', 'checkedOn', 'missing']

export function boardsIn(database: Database): Boards {
  return {
    byCode: async (code) => (await database.get('boards', code)) as BoardDocument | null,
    hangingIn: async (compound) => {
      const query = { where: { 'compound.id': compound, status: 'active' }, limit: 1 }
      return ((await database.find('boards', query)) as readonly BoardDocument[])[0] ?? null
    },
    change: async (board, changes) => {
      const where = { _id: board._id, version: board.version }
      return (await database.update('boards', where, { set: { ...changes, version: board.version + 1 } })) > 0
    },
    ofScope: async (scope) => {
      const inScope = [{ 'compound.id': scope }, { community: scope }].map((where) =>
        database.find('boards', { where, limit: MOST_BOARDS, fields: PLACED }),
      )
      return (await Promise.all(inScope)).flat() as readonly PlacedBoard[]
    },
    ofRegion: async (region) => {
      const query = { where: { region }, limit: MOST_BOARDS, fields: CHECKED }
      return (await database.find('boards', query)) as readonly CheckedBoard[]
    },
    rebuild: async ({ _id, built }, body) => {
      const set = { ...body, built: built + 1 }
      return (await database.update('boards', { _id, built }, { set })) > 0
    },
    refreshSolved: async (compound, solved, solvedIn30Days) => {
      await database.update('boards', { 'compound.id': compound }, { set: { solved, solvedIn30Days } })
    },
  }
}
