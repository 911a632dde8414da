import { HOUR, type House } from '../support/house'
import { NEIGHBOUR, type Neighbours, openNeighbours, PRIVATE, REPORTER } from '../support/neighbours'

const DAY = 24 * HOUR

let neighbours: Neighbours
let house: House
beforeAll(async () => {
  neighbours = await openNeighbours()
  ;({ house } = neighbours)
})
afterAll(() => house.stop())
afterEach(() => neighbours.forget())

describe('a look-alike', () => {
  it('shows matter, building, age and what staff wrote, and nothing of the reporter', async () => {
    const id = await neighbours.filed()
    await house.move('manager-a', id, 'accept')
    await house.move('manager-a', id, 'publish', { summary: '物业正在逐门清除' })
    await house.cloud.runTimer('notify')
    house.later(2 * DAY)
    await neighbours.nearby()
    const found = await neighbours.nearby()
    expect(found).toEqual({
      cases: [
        {
          ...{ id, days: 2, building: '3栋', summary: '物业正在逐门清除' },
          ...{ followers: 0, mine: false, following: false, title: expect.any(String) },
        },
      ],
      unnamed: 0,
    })
    expect(JSON.stringify(found)).not.toMatch(PRIVATE)
    expect(await house.logged('case.nearby')).toMatchObject({ db: 2 })
  })

  it('that concerns somebody or is hidden from the property is seen by nobody else', async () => {
    await neighbours.filed({ about: 'property' })
    await neighbours.filed({ hideFromProperty: true })
    await neighbours.nearby()
    expect(await neighbours.nearby()).toEqual({ cases: [], unnamed: 0 })
    expect((await house.logged('case.nearby')).db).toBe(1)
  })

  it('of a matter of which only the number is public is a number', async () => {
    await neighbours.filed({ matter: 'poultry', words: '三楼露台养了好几只公鸡，天不亮就打鸣' })
    expect(await neighbours.nearby(NEIGHBOUR, { words: '楼上露台养鸡，公鸡天不亮就打鸣' })).toEqual({
      cases: [],
      unnamed: 1,
    })
  })

  it("is one's own report again, said as such", async () => {
    const id = await neighbours.filed({ about: 'property' })
    expect((await neighbours.nearby(REPORTER)).cases).toMatchObject([{ id, mine: true }])
  })

  it('of another compound, another building or over and done with is none', async () => {
    const id = await neighbours.filed()
    expect((await neighbours.nearby(NEIGHBOUR, { compound: 'hualong' })).cases).toEqual([])
    expect(
      (await neighbours.nearby(NEIGHBOUR, { words: '9栋门上有小广告', place: { building: '9栋' } })).cases,
    ).toEqual([])
    await house.move(REPORTER, id, 'withdraw')
    expect((await neighbours.nearby()).cases).toEqual([])
  })
})
