import type { CommunityLine, NearLine, RecordLine } from '#types/place-contract'
import { roughly } from '#types/position'
import { REPORT } from '../support/crowd'
import { HOUR, type House, openHouse, settledCase } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

interface Page {
  readonly items: readonly RecordLine[]
  readonly cursor: string | null
}

const AT_THE_GATE = { lat: 30.0061, lon: 124.0042 }
const near = async (here = AT_THE_GATE) =>
  (await house.web<{ items: readonly NearLine[] }>('compound.near', roughly(here))).value.items
const record = async (compound = 'xiyuan', cursor?: string) =>
  (await house.web<Page>('compound.record', { compound, ...(cursor === undefined ? {} : { cursor }) })).value
const titles = async () => (await record()).items.map(({ title }) => title)

/** Reported, gone to and settled by the property, found solved by the grid leader, and rated. */
async function solved(filing: object): Promise<void> {
  const id = await settledCase(house, { ...REPORT, ...filing })
  await house.move('grid-a', id, 'verify', { restored: true })
  const rated = await house.move('resident-upstairs', id, 'rate', { solved: true, score: 5 })
  expect(rated.value.stage).toBe('closed')
}

describe('somebody who asks what is around', () => {
  it('is shown the compounds within a walk, nearest first, in one request', async () => {
    const found = await near()
    expect(found.map(({ name }) => name)).toEqual(['溪源小区', '画廊花园', '旧厂家属院'])
    expect(found[0]).toMatchObject({ county: '云溪县（演示）', metres: 100 })
    await near()
    expect(await house.logged('compound.near')).toMatchObject({ outcome: 'ok', db: 1, who: '' })
  })

  it('is shown nothing where no compound is near', async () => {
    expect(await near({ lat: 31, lon: 124 })).toEqual([])
  })

  it('cannot say more exactly where they are than two hundred metres', async () => {
    const answer = await house.web('compound.near', { north: 15_003.05, east: 62_002 })
    expect(answer).toMatchObject({ ok: false, code: 'bad_input' })
  })

  it('leaves no trace of where they are', async () => {
    await near()
    const { north, east } = roughly(AT_THE_GATE)
    const said = (await house.lines()).filter((line) => line.includes('compound.near')).join('\n')
    expect(said).not.toContain(String(north))
    expect(said).not.toContain(String(east))
  })
})

describe('somebody whose compound is in no list', () => {
  it('is told who answers for each community, with a phone', async () => {
    const { items } = (await house.web<{ items: readonly CommunityLine[] }>('community.list')).value
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(['柳荫社区', '月潭社区']))
    for (const { phone, liaison, roleLabel } of items) expect([phone, liaison, roleLabel]).not.toContain('')
  })
})

describe('the record of a compound', () => {
  it('tells what is under way and what was solved, with the building and never the door', async () => {
    const place = { building: '3栋', unit: '2单元', floor: '5层', detail: '502' }
    await house.file('resident-upstairs', { ...REPORT, matter: 'pile-hang', words: '502 门口堆满', place })
    house.later(HOUR)
    await solved({ matter: 'ebike-park', words: '楼下老王的电动车', place })
    const { items } = await record()
    expect(items).toMatchObject([
      { title: '楼道门厅停放电动车', building: '3栋', days: 1, outcome: 'persuaded', summary: null },
      { title: '乱堆乱挂', building: '3栋', days: null, outcome: null, tier: null },
    ])
    expect(JSON.stringify(items)).not.toMatch(/502|2单元|5层|老王|resident|"id"/u)
    expect(await house.logged('compound.record')).toMatchObject({ outcome: 'ok', db: 1 })
  })

  it('has no line for what others may only count, for what concerns somebody, or for what the property must not see', async () => {
    const before = await titles()
    await solved({ matter: 'poultry' })
    await house.file('resident-upstairs', { ...REPORT, matter: 'pile-hang', about: 'property' })
    await house.file('resident-upstairs', { ...REPORT, matter: 'pile-hang', hideFromProperty: true })
    await house.file('resident-upstairs', { ...REPORT, matter: 'enforcement-conduct', about: 'officer' })
    expect(await titles()).toEqual(before)
  })

  it('forgets a report that is taken back', async () => {
    house.later(HOUR)
    const before = await titles()
    const { id } = (await house.file('resident-upstairs', { ...REPORT, matter: 'flyers' })).value
    expect(await titles()).toEqual(['张贴涂写小广告', ...before])
    await house.move('resident-upstairs', id, 'withdraw')
    expect(await titles()).toEqual(before)
  })

  it('goes on page by page, each line once, although many were filed at the same moment', async () => {
    const filings = Array.from({ length: 45 }, () =>
      house.file('resident-garden', { ...REPORT, compound: 'hualong', matter: 'pile-hang' }),
    )
    for (const filing of filings) expect((await filing).ok).toBe(true)
    const first = await record('hualong')
    const second = await record('hualong', String(first.cursor))
    const third = await record('hualong', String(second.cursor))
    expect([first, second, third].map(({ items }) => items.length)).toEqual([20, 20, 5])
    expect(third.cursor).toBeNull()
  })

  it('is empty for a compound that does not exist', async () => {
    expect(await record('nowhere')).toEqual({ items: [], cursor: null })
  })
})
