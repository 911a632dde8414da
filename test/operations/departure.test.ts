import { randomUUID } from 'node:crypto'
import type { CaseView } from '#types/case-view'
import type { HealthView } from '#types/roster-view'
import type { SessionBegun, SessionGiven } from '#types/session'
import { HOUR } from '../support/house'
import { LIUYIN, openRosterHouse, type RosterHouse, WEDNESDAY, XIYUAN, YUETAN } from '../support/roster-house'

let house: RosterHouse
beforeEach(async () => {
  house = await openRosterHouse()
})
afterEach(() => house.stop())

describe('somebody who leaves', () => {
  it('loses phone and screen within the minute, and the posts are the follower’s', async () => {
    const { code, secret } = (await house.web<SessionBegun>('session.begin', {})).value
    await house.ask('officer-a', 'session.confirm', { code })
    const { token } = (await house.web<SessionGiven>('session.poll', { secret })).value
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ ok: true })
    const departed = await house.asAdmin('staff.leave', { staff: 'officer-a', to: 'officer-d' })
    expect(departed).toMatchObject({ ok: true, value: { red: [] } })
    house.later(60_000)
    expect(await house.ask('officer-a', 'desk.counts')).toMatchObject({ code: 'not_allowed' })
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ code: 'session_expired' })
    expect(
      await house.ask('resident-garden', 'invitation.accept', { code: 'invitation-officer-a' }),
    ).toMatchObject({
      code: 'not_found',
    })
    expect((await house.rosterOf(LIUYIN)).liaison).toBe('officer-d')
    expect(await house.told('officer-d', 'postGiven')).toHaveLength(2)
    expect(await house.shownOn(XIYUAN, 'urban-management')).toMatchObject({ name: '执法员申' })
  })

  it('leaves a red line where nobody follows, and new tasks reach the deputy', async () => {
    const commandId = randomUUID()
    const departed = await house.asAdmin('staff.leave', { staff: 'officer-a' }, commandId)
    expect(departed).toMatchObject({ value: { red: [LIUYIN, YUETAN] } })
    expect(await house.asAdmin('staff.leave', { staff: 'officer-a' }, commandId)).toEqual(departed)
    const { red } = (await house.asAdmin<HealthView>('health.open')).value
    const posts = red.filter(({ fault }) => fault === 'postWithoutLiaison').map(({ subject }) => subject)
    expect(posts).toEqual([LIUYIN, YUETAN])
    expect(red.some(({ fault }) => fault === 'boardContactMissing')).toBe(true)
    const id = await house.escalated()
    expect((await house.told('officer-k', 'taskArrived')).map(({ caseId }) => caseId)).toContain(id)
  })

  it('is not sent away by anybody but the administrator, nor followed by a stranger', async () => {
    expect(await house.ask('desk-a', 'staff.leave', { staff: 'officer-a' })).toMatchObject({
      code: 'unknown_operation',
    })
    expect(await house.asAdmin('staff.leave', { staff: 'officer-a', to: 'officer-a' })).toMatchObject({
      detail: 'to',
    })
    expect(await house.asAdmin('staff.leave', { staff: 'nobody' })).toMatchObject({ code: 'not_found' })
  })
})

describe('the successor of a post', () => {
  const FROM = 'liuyin-committee:gridLeader:liuyin'
  const TO = 'yuetan-committee:gridLeader:yuetan'
  const MANY = 25
  const TUESDAY_DATE = '2026-11-17'

  it('gets every open case of it exactly once, in batches, and the old post’s people none', async () => {
    const ids: string[] = []
    for (let place = 0; place < MANY; place += 1) {
      ids.push((await house.file('resident-upstairs', { matter: null, compound: 'jiuchang' })).value.id)
    }
    expect(await house.asAdmin('unit.succeed', { from: FROM, to: TO, lastDay: TUESDAY_DATE })).toMatchObject({
      ok: true,
    })
    expect(await house.told('grid-b', 'postSucceeds')).toHaveLength(1)
    house.later(60_000)
    await Promise.all([house.sweep(), house.sweep()])
    for (let run = 0; run < 3; run += 1) {
      house.later(60_000)
      await house.sweep()
    }
    expect(await house.ask('grid-a', 'desk.counts')).toMatchObject({ code: 'not_allowed' })
    expect(await house.ask('grid-b', 'desk.counts')).toMatchObject({ value: { todo: MANY } })
    for (const id of ids) {
      const { timeline } = (await house.ask<CaseView>('grid-b', 'case.open', { id })).value
      expect(timeline.filter(({ action }) => action === 'succeed')).toHaveLength(1)
    }
    const told = (await house.told('grid-b', 'taskArrived')).map(({ caseId }) => caseId)
    expect(new Set(told).size).toBe(told.length)
  })

  it('waits for the last day to end, and does not lead back', async () => {
    const { id } = (await house.file('resident-upstairs', { matter: null, compound: 'jiuchang' })).value
    await house.asAdmin('unit.succeed', { from: FROM, to: TO, lastDay: WEDNESDAY })
    expect(await house.asAdmin('unit.succeed', { from: TO, to: FROM, lastDay: WEDNESDAY })).toMatchObject({
      detail: 'to',
    })
    await house.sweep()
    expect(await house.ask('grid-a', 'case.open', { id })).toMatchObject({ ok: true })
    house.later(14 * HOUR)
    await house.sweep()
    expect(await house.ask('grid-b', 'case.open', { id })).toMatchObject({ ok: true })
  })
})
