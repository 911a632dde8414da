import type { BoardDocument, BoardLiaison } from '#types/board'
import { ok, refuse, type Answer, type Refused } from '#types/refusal'
import type { BoardPerson, BoardView } from '#types/board-view'
import { BOARD_FIELDS } from '#types/programme'
import { dutyOf, type OnDuty } from './duty'

const SOLVED_SHOWN = 5

const CLOSED_BOARD: Readonly<
  Record<Exclude<BoardDocument['status'], 'active'>, (board: BoardDocument) => Refused>
> = {
  // The compound goes on without this board: whoever stands before it is led to who is responsible now.
  revoked: ({ compound }) => refuse('board_revoked', compound.id),
  replaced: (board) => refuse('board_replaced', board.replacedBy ?? undefined),
}

function personOf(liaison: BoardLiaison, board: BoardDocument, now: number): readonly BoardPerson[] {
  const stands = dutyOf(liaison, now, board.daysOff)
  return stands ? [shown(liaison, stands)] : []
}

function shown(liaison: BoardLiaison, { contact, onDuty, deputy }: OnDuty): BoardPerson {
  const { unit, unitName, mark, unitKind, roleLabel, service, duty, phone24 } = liaison
  return {
    ...{ unit, unitName, mark, unitKind, roleLabel, service, duty, onDuty, deputy },
    name: contact.name,
    card: contact.card,
    phone: contact.phone,
    ...(phone24 === undefined ? {} : { phone24 }),
  }
}

/** The landing page from one document: who is on duty is counted with the server's time, those on duty first. */
export function boardView(board: BoardDocument, now: number): Answer<BoardView> {
  if (board.status !== 'active') return CLOSED_BOARD[board.status](board)
  const people = board.people.flatMap((liaison) => personOf(liaison, board, now))
  const { number, gate, version, checkedOn, region, title, county, slogan, compound, property } = board
  const { supervisionPhone, fields = BOARD_FIELDS, powers, remedies, solvedIn30Days } = board
  return ok({
    code: board._id,
    now,
    ...{ number, gate, version, checkedOn, region, title, county, slogan, compound, property },
    ...{ supervisionPhone, fields, powers, remedies, solvedIn30Days },
    people: [...people.filter((one) => one.onDuty), ...people.filter((one) => !one.onDuty)],
    solved: board.solved.slice(0, SOLVED_SHOWN),
  })
}
