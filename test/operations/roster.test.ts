import { randomUUID } from 'node:crypto'
import type { CaseView } from '#types/case-view'
import type { HandOverView, RosterPage, RosterView } from '#types/roster-view'
import { HOUR } from '../support/house'
import {
  FRIDAY,
  LIUYIN,
  openRosterHouse,
  type RosterHouse,
  THURSDAY,
  WEDNESDAY,
  XIYUAN,
  YUETAN,
} from '../support/roster-house'

let house: RosterHouse
beforeEach(async () => {
  house = await openRosterHouse()
})
afterEach(() => house.stop())

describe('an officer on leave', () => {
  it('gets no new task: it is the deputy’s, while the open ones stay with the post and are listed', async () => {
    const open = await house.escalated()
    const left = await house.ask<HandOverView>('officer-a', 'roster.leave', {
      ...{ from: WEDNESDAY, to: THURSDAY, taken: true },
    })
    expect(left).toMatchObject({ ok: true, value: { to: 'officer-k', open: [{ id: open }], more: false } })
    expect(await house.told('officer-k', 'leaveCovered')).toMatchObject([
      { params: { from: WEDNESDAY }, caseId: '' },
    ])
    const next = await house.escalated()
    const tasks = async (who: string) => (await house.told(who, 'taskArrived')).map(({ caseId }) => caseId)
    expect(await tasks('officer-k')).toContain(next)
    expect(await tasks('officer-a')).toEqual([open])
    expect(await house.shownOn(XIYUAN, 'urban-management')).toMatchObject({ name: '执法员壬', deputy: true })
    expect((await house.ask<CaseView>('officer-k', 'case.open', { id: open })).ok).toBe(true)
  })

  it('is back as soon as the leave is taken back', async () => {
    const dates = { from: WEDNESDAY, to: THURSDAY }
    await house.ask('officer-a', 'roster.leave', { ...dates, taken: true })
    await house.ask('officer-a', 'roster.leave', { ...dates, taken: false })
    expect((await house.rosterOf(LIUYIN)).standing).toEqual({ staff: 'officer-a', onDuty: true })
  })

  it('cannot be covered by a stranger, nor take leave in a post that is not theirs, nor in the past', async () => {
    const leave = { from: WEDNESDAY, to: THURSDAY, taken: true }
    expect(await house.ask('officer-a', 'roster.leave', { ...leave, deputy: 'officer-b' })).toMatchObject({
      ...{ code: 'bad_input', detail: 'deputy' },
    })
    expect(await house.ask('officer-d', 'roster.leave', leave)).toMatchObject({ code: 'not_allowed' })
    const past = { from: '2026-11-09', to: '2026-11-10', taken: true }
    expect(await house.ask('officer-a', 'roster.leave', past)).toMatchObject({ code: 'bad_input' })
  })
})

describe('a shift that a colleague works', () => {
  const beginsWith = (days: readonly number[]) =>
    house.change('desk-a', LIUYIN, { shifts: [{ days, from: '08:00', to: '18:00', staff: 'officer-k' }] })
  const toldOf = async (who: string, id: string) =>
    (await house.told(who, 'taskArrived')).filter(({ caseId }) => caseId === id)

  it('brings a legal holiday’s new task to the liaison, though the week would give it to the colleague', async () => {
    expect(await beginsWith([4])).toMatchObject({ ok: true })
    house.cloud.clock.freeze(Date.parse('2026-10-01T10:00:00+08:00'))
    const id = await house.escalated()
    expect(await toldOf('officer-a', id)).toHaveLength(1)
    expect(await toldOf('officer-k', id)).toEqual([])
  })

  it('brings the task of a Saturday that is worked instead to the colleague, as on any Monday', async () => {
    expect(await beginsWith([1])).toMatchObject({ ok: true })
    house.cloud.clock.freeze(Date.parse('2026-10-10T10:00:00+08:00'))
    const id = await house.escalated()
    expect(await toldOf('officer-k', id)).toHaveLength(1)
    expect(await toldOf('officer-a', id)).toEqual([])
  })
})

describe('a swap', () => {
  const offered = async (): Promise<string> => {
    await house.change('desk-a', YUETAN, { liaison: 'officer-d' })
    const asked = await house.ask<{ swap: string }>('officer-a', 'roster.swap', {
      ...{ date: THURSDAY, with: 'officer-d', back: { post: YUETAN, date: FRIDAY } },
    })
    expect(asked).toMatchObject({ ok: true })
    return asked.value.swap
  }
  const standing = async (post: string) => (await house.rosterOf(post)).standing.staff

  it('counts once the colleague has agreed, on both dates and on the boards', async () => {
    const swap = await offered()
    const [word] = await house.told('officer-d', 'swapAsked')
    expect(word?.params).toMatchObject({ date: THURSDAY, post: LIUYIN, swap })
    house.later(24 * HOUR)
    expect(await standing(LIUYIN)).toBe('officer-a')
    const agreed = { post: LIUYIN, swap, agreed: true }
    expect(await house.ask('officer-d', 'roster.agree', agreed)).toMatchObject({ ok: true })
    expect(await house.ask('officer-d', 'roster.agree', agreed)).toMatchObject({ ok: true })
    expect(await house.told('officer-a', 'swapAgreed')).toHaveLength(1)
    expect([await standing(LIUYIN), await standing(YUETAN)]).toEqual(['officer-d', 'officer-d'])
    expect(await house.shownOn(XIYUAN, 'urban-management')).toMatchObject({ name: '执法员申', onDuty: true })
    house.later(24 * HOUR)
    expect([await standing(LIUYIN), await standing(YUETAN)]).toEqual(['officer-a', 'officer-a'])
  })

  it('changes nothing when the colleague declines, and nobody else can answer it', async () => {
    const swap = await offered()
    const answer = (who: string, agreed: boolean) =>
      house.ask(who, 'roster.agree', { post: LIUYIN, swap, agreed })
    expect(await answer('officer-k', true)).toMatchObject({ code: 'not_found' })
    expect(await answer('officer-d', false)).toMatchObject({ ok: true })
    expect(await house.told('officer-a', 'swapRefused')).toHaveLength(1)
    expect(await answer('officer-d', true)).toMatchObject({ code: 'not_found' })
    expect((await house.rosterOf(LIUYIN)).days.filter(({ kind }) => kind === 'swap')).toEqual([])
  })

  it('gives only what is one’s own to somebody who may act there', async () => {
    const swap = (who: string, input: object) => house.ask(who, 'roster.swap', input)
    expect(await swap('officer-a', { date: THURSDAY, with: 'officer-b' })).toMatchObject({ detail: 'with' })
    expect(await swap('officer-d', { date: THURSDAY, with: 'officer-a' })).toMatchObject({ detail: 'date' })
    const foreign = {
      date: THURSDAY,
      with: 'officer-b',
      back: { post: 'police:officer:liuyin', date: FRIDAY },
    }
    expect(await swap('officer-a', foreign)).toMatchObject({ code: 'not_found' })
  })
})

describe('a hand-over', () => {
  it('leaves words and the number of open cases to whoever stands next; no case moves', async () => {
    const id = await house.escalated()
    await house.ask('officer-a', 'roster.leave', { from: THURSDAY, to: FRIDAY, taken: true })
    const handed = await house.ask<HandOverView>('officer-a', 'roster.handOver', {
      words: '三楼那家晚上才在。',
    })
    expect(handed).toMatchObject({ ok: true, value: { to: 'officer-k', open: [{ id }] } })
    expect(handed.value.roster.handOvers).toMatchObject([{ from: 'officer-a', to: 'officer-k', open: 1 }])
    expect(await house.told('officer-k', 'workHandedOver')).toMatchObject([{ params: { open: '1' } }])
    expect((await house.ask<CaseView>('officer-a', 'case.open', { id })).ok).toBe(true)
  })
})

describe('a roster', () => {
  it('is read by its own unit and changed by its desk or the administrator only', async () => {
    const own = (await house.ask<RosterPage>('officer-a', 'roster.open')).value
    expect(own.items.map(({ unit }) => unit)).toEqual(own.items.map(() => 'urban-management'))
    expect(own.staff['officer-k']).toBe('执法员壬')
    expect(await house.ask('officer-a', 'roster.open', { unit: 'police' })).toMatchObject({
      code: 'not_found',
    })
    expect(await house.change('officer-a', LIUYIN, { deputy: 'officer-d' })).toMatchObject({
      code: 'not_found',
    })
    expect(await house.change('desk-b', LIUYIN, { deputy: 'officer-d' })).toMatchObject({ code: 'not_found' })
    expect(await house.change('desk-a', LIUYIN, { deputy: 'officer-b' })).toMatchObject({ detail: 'staff' })
    expect(await house.change('desk-a', LIUYIN, { deputy: 'officer-d' })).toMatchObject({ ok: true })
    const stale = await house.ask('head-a', 'roster.change', { post: LIUYIN, rev: 1, deputy: 'officer-k' })
    expect(stale).toMatchObject({ code: 'changed_meanwhile' })
  })

  it('is changed once by a command that is sent twice', async () => {
    const { rev } = await house.rosterOf(LIUYIN)
    const [input, commandId] = [{ post: LIUYIN, rev, phone24: '000-86001-024' }, randomUUID()]
    const one = await house.ask<RosterView>('desk-a', 'roster.change', input, { commandId })
    const other = await house.ask<RosterView>('desk-a', 'roster.change', input, { commandId })
    expect(other).toEqual(one)
    expect(await house.shownOn(XIYUAN, 'urban-management')).toMatchObject({ phone24: '000-86001-024' })
  })

  it('reaches the boards by sweep when they could not be rebuilt at once', async () => {
    const { rev } = await house.rosterOf(LIUYIN)
    // With this seed the roster's own write is spared and those of its boards fail.
    house.cloud.faults.set([{ on: 'database.modifyDocument', rate: 0.9, kind: 'error' }], 1718)
    const input = { post: LIUYIN, rev, phone24: '000-86001-024' }
    expect(await house.ask('desk-a', 'roster.change', input)).toMatchObject({ ok: true })
    house.cloud.faults.clear()
    expect(await house.shownOn(XIYUAN, 'urban-management')).not.toHaveProperty('phone24')
    await house.sweep()
    expect(await house.shownOn(XIYUAN, 'urban-management')).toMatchObject({ phone24: '000-86001-024' })
  })
})
