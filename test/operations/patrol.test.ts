import { randomUUID } from 'node:crypto'
import type { Patrol } from '#core/store/patrols'
import type { CaseView } from '#types/case-view'
import type { PatrolPage } from '#types/field-contract'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const WEEK = 168 * HOUR
const list = async (who: string) => (await house.ask<PatrolPage>(who, 'patrol.list')).value
const report = (who: string, round: object, commandId: string = randomUUID()) =>
  house.ask(who, 'patrol.report', { compound: 'xiyuan', findings: [], words: '', ...round }, { commandId })
const find = async (who: string) =>
  (
    await house.ask<CaseView>(who, 'case.find', {
      ...{ compound: 'xiyuan', matter: 'poultry', words: '露台养鸡', place: { building: '3栋' } },
      ...{ files: [], dissuasion: 'refused' },
    })
  ).value.id

describe('the rounds of an officer', () => {
  it('name every compound of the post, and those never visited as due now', async () => {
    const { items, cadence, now } = await list('officer-d')
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ lastAt, dueAt }) => lastAt === null && dueAt === now)).toBe(true)
    expect(cadence?.label).toContain('巡查')
  })

  it('are due again a week after the last, whether something was found or nothing', async () => {
    const found = await find('officer-d')
    expect(await report('officer-d', { findings: [found] })).toMatchObject({ ok: true })
    const at = house.cloud.clock.now()
    const line = (await list('officer-d')).items.find(({ compound }) => compound === 'xiyuan')
    expect(line).toMatchObject({ lastAt: at, found: 1, dueAt: at + WEEK })
    house.later(HOUR)
    await report('officer-d', {})
    const next = (await list('officer-d')).items.find(({ compound }) => compound === 'xiyuan')
    expect(next).toMatchObject({ lastAt: at + HOUR, found: 0 })
    expect((await list('grid-a')).items.every(({ lastAt }) => lastAt === null)).toBe(true)
  })

  it('are kept once however often the same report arrives, with nothing about where somebody walked', async () => {
    const commandId = randomUUID()
    await report('officer-d', { words: '一切正常' }, commandId)
    await report('officer-d', { words: '一切正常' }, commandId)
    const kept = (await allOf<Patrol>(house.cloud, 'patrols')).filter(({ words }) => words === '一切正常')
    expect(kept).toHaveLength(1)
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(
      [
        ...['_id', 'at', 'compound', 'findings', 'latestOf', 'post', 'region', 'staff', 'unit', 'v', 'words'],
      ].sort(),
    )
  })

  it('take in no finding of another post, and no compound outside it', async () => {
    const theirs = await find('manager-a')
    expect(await report('officer-c', { findings: [theirs] })).toMatchObject({ detail: 'findings' })
    expect(await report('grid-b', {})).toMatchObject({ ok: false, detail: 'compound' })
  })

  it('cost one request to list, however many there have been', async () => {
    await list('officer-d')
    expect((await house.logged('patrol.list')).db).toBe(1)
  })
})
