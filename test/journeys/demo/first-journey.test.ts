import type { BoardView } from '#types/board-view'
import type { CardView, CaseView } from '#types/case-view'
import type { InboxItem } from '#types/inbox-view'
import type { MeView, DeskCounts } from '#types/me-view'
import type { Page } from '#types/page'
import { HOUR, type House, openHouse, TUESDAY } from '../../support/house'

const DAY = 24 * HOUR

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

const done = async (who: string, id: string, action: string, fields: object = {}): Promise<CaseView> => {
  const reply = await house.move(who, id, action, fields)
  expect({ action, ...reply }).toMatchObject({ ok: true })
  return reply.value
}

const seen = async (who: string, id: string): Promise<CaseView> =>
  (await house.ask<CaseView>(who, 'case.open', { id })).value

const todo = async (who: string): Promise<readonly string[]> =>
  (await house.ask<Page<CardView>>(who, 'desk.list', { list: 'todo' })).value.items.map(({ id }) => id)

const toVerify = async (who: string): Promise<readonly string[]> =>
  (await house.ask<Page<CardView>>(who, 'desk.list', { list: 'verify' })).value.items.map(({ id }) => id)

const notices = async (who: string): Promise<readonly string[]> =>
  (await house.ask<Page<InboxItem>>(who, 'inbox.list')).value.items.map(({ notice }) => notice)

describe('a resident who scans the board', () => {
  it('sees every unit, who is on duty now, and the deputy of a liaison on leave', async () => {
    const board = (await house.ask<BoardView>('resident-upstairs', 'board.open', { code: 'XYE7MH' })).value
    expect(board.people.filter(({ onDuty }) => onDuty).length).toBeGreaterThan(0)
    const stoodIn = board.people.filter(({ deputy }) => deputy)
    expect(stoodIn.length).toBeGreaterThan(0)
    const firstOff = board.people.findIndex(({ onDuty }) => !onDuty)
    expect(board.people.slice(firstOff).some(({ onDuty }) => onDuty)).toBe(false)
  })
})

describe('ending one: the property company persuades', () => {
  it('is dissuaded and settled by the property, verified by the grid leader, rated and closed', async () => {
    const { id } = (await house.file('resident-upstairs', {})).value
    expect(await todo('manager-a')).toEqual([id])
    expect(await notices('manager-a')).toEqual(['taskArrived'])

    await done('manager-a', id, 'accept')
    await done('manager-a', id, 'dissuade', { dissuasion: 'stopped', words: '上门说明后当场清走了' })
    await done('manager-a', id, 'settle', { outcome: 'persuaded', words: '露台已经清干净' })
    expect(await todo('manager-a')).toEqual([])
    expect(await toVerify('grid-a')).toEqual([id])
    expect(await house.move('manager-a', id, 'verify', { restored: true })).toMatchObject({ ok: false })

    await done('grid-a', id, 'verify', { restored: true, words: '现场看过了' })
    const closed = await done('resident-upstairs', id, 'rate', { solved: true, score: 5 })
    expect(closed).toMatchObject({ stage: 'closed', tier: 'persuade', outcome: 'persuaded' })
    expect(closed.timeline.map(({ action }) => action)).toEqual([
      'file',
      'accept',
      'dissuade',
      'settle',
      'verify',
      'rate',
    ])
    expect(await notices('grid-a')).toContain('verifyAsked')
    expect(await notices('resident-upstairs')).toEqual(expect.arrayContaining(['caseAccepted', 'rateAsked']))
  })
})

describe('ending two: a department orders a correction', () => {
  it('is refused, escalated, ordered, inspected and settled; the property manager confirms on site', async () => {
    const { id } = (await house.file('resident-upstairs', {})).value
    const filed = await seen('resident-upstairs', id)
    await done('manager-a', id, 'accept')
    await done('manager-a', id, 'dissuade', { dissuasion: 'refused', words: '住户不肯清' })
    const risen = await done('manager-a', id, 'escalate', { reason: 'dissuasionFailed' })
    expect(risen.stage).toBe('persuading')
    const officer = (await todo('officer-a')).includes(id) ? 'officer-a' : 'officer-k'

    await done(officer, id, 'accept')
    const dueAt = TUESDAY + 3 * DAY
    const order = { demand: '三日内清走家禽并恢复露台', dueAt, servedOn: '3栋住户' }
    expect(await house.move('grid-a', id, 'orderCorrection', order)).toMatchObject({ ok: false })
    const ordered = await done(officer, id, 'orderCorrection', order)
    expect(ordered).toMatchObject({ stage: 'correcting', tier: 'correct' })
    expect(ordered.clocks.find(({ code }) => code === 'correction')?.dueAt).toBe(dueAt)

    house.later(3 * DAY)
    await done(officer, id, 'inspect', { inspection: 'corrected', words: '已清走' })
    await done(officer, id, 'settle', { outcome: 'corrected', words: '整改完成' })
    expect(await toVerify('manager-a')).toEqual([id])
    await done('manager-a', id, 'verify', { restored: true })
    const closed = await done('resident-upstairs', id, 'rate', { solved: true, score: 4 })
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'corrected', tried: ['persuade', 'correct'] })
    expect(filed.number).toBe(closed.number)
  })
})

describe('a matter that concerns the property company', () => {
  it('never reaches it and is handled around it', async () => {
    const { id } = (await house.file('resident-upstairs', { about: 'property', matter: null })).value
    expect(await todo('manager-a')).toEqual([])
    expect(await todo('grid-a')).toEqual([id])
    expect(await house.ask('manager-a', 'case.open', { id })).toMatchObject({ ok: false, code: 'not_found' })
  })
})

describe('the desk', () => {
  it('counts what its lists hold, and the resident’s badge what she has not read', async () => {
    await house.file('resident-upstairs', {})
    await house.file('resident-downstairs', {})
    const counts = (await house.ask<DeskCounts>('manager-a', 'desk.counts')).value
    expect(counts.todo).toBe((await todo('manager-a')).length)
    const { unread } = (await house.ask<MeView>('manager-a', 'me.open')).value
    expect(unread).toBe((await notices('manager-a')).length)
  })
})
