import { checkCode } from '#types/board-code'
import { boardView } from '#core/domain/board-view'
import { buildBoard } from '#core/domain/build-board'
import { boards } from '#config/regions/demo/boards'
import { compounds } from '#config/regions/demo/compounds'
import { pack } from '#config/regions/demo/index'
import { staffOn } from '#config/regions/demo/staff'
import { rostersOf } from '#config/demo/rosters'
import { calendar, shanghai } from './support/demo-world'

const TODAY = '2026-11-09'

function boardOf(place = 0) {
  const setup = boards[place]!
  const compound = compounds.find((one) => one.id === setup.compound)!
  const [staff, now] = [staffOn(TODAY), shanghai(TODAY)]
  return buildBoard(setup, { now, pack, compound, calendar, rosters: rostersOf(staff, pack), staff })
}

function shown(at: number, place = 0) {
  const answer = boardView(boardOf(place), at)
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}

const person = (at: number, unit: string) => shown(at).people.find((one) => one.unit === unit)
const morning = shanghai(TODAY, '09:00:00')

describe('a board', () => {
  it('shows one liaison of every unit that serves the compound', () => {
    const units = shown(morning).people.map((one) => one.unit)
    expect(new Set(units).size).toBe(units.length)
    expect(units).toHaveLength(11)
  })

  it('shows the deputy while the liaison is on leave', () => {
    expect(person(morning, 'urban-management')).toMatchObject({
      name: '执法员壬',
      onDuty: true,
      deputy: true,
    })
    expect(person(shanghai('2026-11-10'), 'urban-management')).toMatchObject({
      name: '执法员甲',
      deputy: false,
    })
  })

  it('lists those on duty first', () => {
    const duty = shown(morning).people.map((one) => one.onDuty)
    expect(duty).toEqual([...duty].sort((one, other) => Number(other) - Number(one)))
    expect(duty).toContain(false)
  })

  it.each([
    ['17:59:59', false],
    ['18:00:00', true],
    ['23:59:59', true],
  ])('counts a night shift at %s', (time, onDuty) => {
    expect(person(shanghai(TODAY, time), 'police')?.onDuty).toBe(onDuty)
  })

  it.each([
    ['08:29:59', true],
    ['08:30:00', false],
  ])('counts the shift of the night before at %s', (time, onDuty) => {
    expect(person(shanghai(TODAY, time), 'police')?.onDuty).toBe(onDuty)
  })

  it('knows a compound without a property company', () => {
    expect(shown(morning, 3).property).toBeNull()
  })

  it('stays under 8 KB', () => {
    const sizes = boards.map(
      (_board, place) => new TextEncoder().encode(JSON.stringify(shown(morning, place))).length,
    )
    expect(Math.max(...sizes)).toBeLessThan(8 * 1024)
  })

  it('that was revoked or replaced says so', () => {
    const board = boardOf()
    expect(boardView({ ...board, status: 'revoked' }, morning)).toEqual({
      ...{ ok: false, code: 'board_revoked' },
      detail: board.compound.id,
    })
    expect(boardView({ ...board, status: 'replaced', replacedBy: 'XYB4NZ' }, morning)).toEqual({
      ok: false,
      code: 'board_replaced',
      detail: 'XYB4NZ',
    })
  })

  it('has a code whose last character checks it', () => {
    for (const board of boards) expect(checkCode(board.code)).toBe(true)
  })
})
