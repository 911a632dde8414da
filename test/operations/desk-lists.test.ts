import type { DeskCounts } from '#types/me-view'
import type { DeskListInput, DeskPage, UnitCounts } from '#types/desk-view'
import type { StoredCase } from '#core/store/case-shape'
import { HOUR, type House, openHouse, settledCase } from '../support/house'
import { multiply } from '../support/many-cases'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

const page = async (who: string, input: DeskListInput): Promise<DeskPage> => {
  const reply = await house.ask<DeskPage>(who, 'desk.list', input)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}
const list = async (who: string, input: DeskListInput): Promise<readonly string[]> =>
  (await page(who, input)).items.map(({ id }) => id)
const counts = async (who: string): Promise<DeskCounts> =>
  (await house.ask<DeskCounts>(who, 'desk.counts')).value
const unitCounts = async (who: string): Promise<UnitCounts> =>
  (await house.ask<UnitCounts>(who, 'desk.unitCounts')).value
const files = async (filing: object): Promise<string> => (await house.file(UP, filing)).value.id

describe('the desk of a post', () => {
  it('shows what has run out as a list of its own, and counts it', async () => {
    const late = await files({})
    expect(await list('manager-a', { list: 'overdue' })).toEqual([])
    house.later(30 * HOUR)
    const fresh = await files({})
    expect(await list('manager-a', { list: 'overdue' })).toEqual([late])
    expect(await list('manager-a', { list: 'todo' })).toEqual([late, fresh])
    expect(await counts('manager-a')).toMatchObject({ todo: 2, overdue: 1, more: false })
  })

  it('counts what is to do first, however much waits for reporters', async () => {
    const rated = await settledCase(house)
    await house.move('grid-a', rated, 'verify', { restored: true })
    await multiply(house.cloud, await storedCase(house, rated), 120)
    await files({})
    expect(await counts('manager-a')).toMatchObject({ todo: 1, verify: 0, more: true })
  })
})

describe('a filter', () => {
  it('finds a compound, a matter, a stage, a tier and a danger, and all that is given must hold', async () => {
    const poultry = await files({})
    const parking = await files({ matter: 'random-parking' })
    const garden = await files({ compound: 'hualong' })
    const lane = await files({ matter: 'fire-lane', danger: true })
    await house.move('manager-a', poultry, 'accept')
    await house.move('manager-a', poultry, 'dissuade', { dissuasion: 'refused', words: '不肯' })
    const grid = (filter: DeskListInput['filter']) =>
      list('manager-a', { list: 'todo', ...(filter && { filter }) })
    expect(await grid({ matter: 'random-parking' })).toEqual([parking])
    expect(await grid({ stage: 'persuading' })).toEqual([poultry])
    expect(await grid({ tier: 'persuade' })).toEqual([poultry])
    expect(await grid({ stage: 'persuading', matter: 'random-parking' })).toEqual([])
    expect([...(await grid({ compound: 'xiyuan' }))].sort()).toEqual([...(await grid(undefined))].sort())
    expect(await grid({ compound: 'hualong' })).toEqual([])
    expect(await list('manager-b', { list: 'todo', filter: { compound: 'hualong' } })).toEqual([garden])
    const { value } = await house.ask<{ holder: string }>('supervisor-a', 'case.open', { id: lane })
    expect(value.holder).toBeTruthy()
    const danger = (await storedCase(house, lane)).holder
    const looked = { list: 'todo', post: danger, filter: { hazard: 'danger' } } as DeskListInput
    expect(await list('supervisor-a', looked)).toEqual([lane])
  })

  it('goes on where it has found nothing yet, until nothing is left', async () => {
    const model = await storedCase(house, await files({ matter: 'random-parking' }))
    await multiply(house.cloud, model, 250)
    house.later(1000)
    const wanted = await files({})
    const found: string[] = []
    let cursor: string | null | undefined
    for (let turn = 0; cursor !== null && turn < 9; turn += 1) {
      const next: DeskPage = await page('manager-a', {
        list: 'todo',
        filter: { matter: 'poultry' },
        ...(cursor === undefined ? {} : { cursor }),
      })
      found.push(...next.items.map(({ id }) => id))
      cursor = next.cursor
    }
    expect(cursor).toBeNull()
    expect(found).toEqual([wanted])
  })
})

describe('the desks of a unit', () => {
  const officer = 'urban-management:officer:liuyin'

  const atOfficer = async (): Promise<string> => {
    const id = await files({})
    await house.move('manager-a', id, 'accept')
    await house.move('manager-a', id, 'dissuade', { dissuasion: 'refused', words: '不肯' })
    const risen = await house.move('manager-a', id, 'escalate', { reason: 'dissuasionFailed' })
    expect(risen.ok).toBe(true)
    expect((await storedCase(house, id)).holder).toBe(officer)
    return id
  }

  it('are open to its office, and to whoever serves the same place, and to no other unit', async () => {
    const id = await atOfficer()
    expect(await list('desk-a', { list: 'unit' })).toEqual([id])
    expect(await list('officer-a', { list: 'unit' })).toEqual([id])
    expect(await list('desk-a', { list: 'todo' })).toEqual([])
    expect(await list('desk-b', { list: 'unit' })).toEqual([])
    expect(await list('officer-b', { list: 'unit' })).toEqual([])
    expect(await unitCounts('desk-a')).toEqual({ unit: 1, overdue: 0, checking: 0, more: false })
    expect((await house.logged('desk.unitCounts')).db).toBe(1)
  })

  it('say what waits for the verification of others', async () => {
    const id = await settledCase(house)
    expect(await list('manager-a', { list: 'checking' })).toEqual([id])
    expect(await list('grid-a', { list: 'verify' })).toEqual([id])
    expect(await list('grid-a', { list: 'checking' })).toEqual([])
    expect(await unitCounts('manager-a')).toMatchObject({ unit: 0, checking: 1 })
  })

  it('hide what is about an officer from the officers of the unit that has it', async () => {
    const id = await files({ matter: 'enforcement-conduct', about: 'officer' })
    const { holder, unit } = await storedCase(house, id)
    // A case about an officer that lies, against every rule, on an officer's own desk.
    const model = await storedCase(house, id)
    const lying = { ...model, desk: officer, holder: officer, unit: 'urban-management' }
    await multiply(
      house.cloud,
      { ...lying, spot: 'urban-management:liuyin', state: { ...model.state, holder: officer } } as StoredCase,
      3,
    )
    expect([holder, unit]).not.toContain(officer)
    expect(await list('officer-a', { list: 'todo' })).toEqual([])
    expect(await list('officer-a', { list: 'unit' })).toEqual([])
    expect(await counts('officer-a')).toMatchObject({ todo: 0 })
    expect(await unitCounts('officer-a')).toMatchObject({ unit: 0 })
  })
})

describe('a cursor', () => {
  it('leads through every page once, and tells nothing', async () => {
    const model = await storedCase(house, await files({}))
    await multiply(house.cloud, model, 44)
    const seen: string[] = []
    const cursors: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: DeskPage = await page('manager-a', { list: 'todo', ...(cursor === '' ? {} : { cursor }) })
      seen.push(...next.items.map(({ id }) => id))
      cursor = next.cursor
      if (cursor !== null) cursors.push(cursor)
    }
    expect(new Set(seen).size).toBe(45)
    expect(seen).toHaveLength(45)
    expect(cursors).toHaveLength(2)
    expect(cursors.filter((cursor) => cursor.includes('many-'))).toEqual([])
  })

  it('that was written by hand is bad input', async () => {
    const asked = await house.ask('manager-a', 'desk.list', { list: 'todo', cursor: '0000:many-1' })
    expect(asked).toMatchObject({ ok: false, code: 'bad_input', detail: 'cursor' })
  })
})
