import type { HealthView } from '#types/roster-view'
import { HOUR } from '../support/house'
import { FRIDAY, LIUYIN, openRosterHouse, type RosterHouse, WEDNESDAY, XIYUAN } from '../support/roster-house'

let house: RosterHouse
beforeEach(async () => {
  house = await openRosterHouse()
})
afterEach(() => house.stop())

describe('the health of a region', () => {
  it('is seen by administrator and coordinator, and by nobody else', async () => {
    const admin = await house.asAdmin<HealthView>('health.open')
    expect(admin.ok).toBe(true)
    expect(await house.asAdmin('health.open')).toEqual(admin)
    // Rosters, boards and what was set aside; who asks, pack and calendar are known to the instance.
    expect((await house.logged('health.open')).db).toBe(3)
    expect(await house.ask('coordinator-a', 'health.open')).toEqual(admin)
    expect(await house.ask('officer-a', 'health.open')).toMatchObject({ code: 'not_allowed' })
  })

  it('names posts without anybody today, ended posts, and boards not checked for half a year', async () => {
    await house.ask('officer-c', 'roster.leave', { from: WEDNESDAY, to: FRIDAY, taken: true })
    await house.change('desk-b', 'police:officer:yuetan', { validTo: '2026-11-17' })
    house.later(180 * 24 * HOUR)
    const later = (await house.asAdmin<HealthView>('health.open')).value.red.map(({ fault }) => fault)
    expect(later).toContain('boardNotChecked')
    house.later(-180 * 24 * HOUR)
    const { red } = (await house.asAdmin<HealthView>('health.open')).value
    const subjects = (wanted: string) =>
      red.filter(({ fault }) => fault === wanted).map(({ subject }) => subject)
    expect(subjects('postWithoutAnybodyToday')).toEqual(['fire-rescue:officer:liuyin'])
    expect(subjects('postEndedWithoutSuccessor')).toEqual(['police:officer:yuetan'])
    expect(subjects('areaWithoutOfficer')).toEqual(['police:yuetan'])
    expect(subjects('boardNotChecked')).toEqual([])
  })
})

describe('a legal holiday', () => {
  /** The Sunday before the Dragon Boat Festival, five past nine. */
  const SUNDAY = Date.parse('2026-06-14T09:05:00+08:00')
  const missing = async (who: string) =>
    (await house.told(who, 'holidayRosterMissing')).map(({ params }) => params.unit)

  it('without a roster is announced once a unit and block to its desk, its head and the administrator', async () => {
    house.cloud.clock.freeze(SUNDAY)
    for (let run = 0; run < 3; run += 1) await house.sweep()
    house.later(24 * HOUR)
    await house.sweep()
    expect(await missing('desk-a')).toEqual(['urban-management'])
    expect(await missing('head-a')).toEqual(['urban-management'])
    expect(await missing('manager-a')).toEqual(['yibai-property'])
    const told = await missing('admin-a')
    expect(new Set(told).size).toBe(told.length)
    expect(told).toContain('police')
  })

  it('is not announced to a unit that has named somebody for every day, and shows in health until then', async () => {
    house.cloud.clock.freeze(SUNDAY)
    const gaps = async () =>
      (await house.asAdmin<HealthView>('health.open')).value.red.filter(
        ({ fault, subject }) => fault === 'holidayRosterMissing' && subject === 'urban-management',
      )
    expect(await gaps()).toMatchObject([{ dates: ['2026-06-19', '2026-06-20', '2026-06-21'] }])
    const dated = ['2026-06-19', '2026-06-20', '2026-06-21'].map((date) => ({
      ...{ kind: 'duty', date, staff: 'officer-d', from: '08:30', to: '17:30' },
    }))
    await house.change('desk-a', LIUYIN, { dated })
    expect(await gaps()).toEqual([])
    await house.sweep()
    expect(await missing('desk-a')).toEqual([])
    house.cloud.clock.freeze(Date.parse('2026-06-19T10:00:00+08:00'))
    expect(await house.shownOn(XIYUAN, 'urban-management')).toMatchObject({ name: '执法员申', onDuty: true })
    expect(await house.shownOn(XIYUAN, 'housing')).toMatchObject({ onDuty: false })
  })
})
