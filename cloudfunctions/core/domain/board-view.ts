import type { BoardDocument } from '#types/board'
import type { Answer } from '#types/refusal'
import type { BoardView } from '#types/views'

export declare function boardView(board: BoardDocument, now: number): Answer<BoardView>
