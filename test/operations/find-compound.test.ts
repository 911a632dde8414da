import { wireOf } from '#config/demo/wire'
import type { BoardView } from '#types/board-view'
import type { CompoundLine } from '#types/compound-line'
import { type House, openHouse } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const found = async (name: string) =>
  (await house.web<{ items: readonly CompoundLine[] }>('compound.find', { name })).value.items
const names = async (name: string) => (await found(name)).map((one) => one.name)

describe('somebody without a code', () => {
  it('finds a compound by the beginning of its name, and is told where it lies', async () => {
    expect(await found(' 溪源')).toEqual([
      { id: 'xiyuan', name: '溪源小区', community: '柳荫社区', street: '云溪街道', county: '云溪县（演示）' },
    ])
  })

  it('finds all compounds of a community by its name', async () => {
    expect((await names('柳荫')).sort()).toEqual(['旧厂家属院', '溪源小区'].sort())
  })

  it('finds nothing by the middle of a name, by a pattern or by signs of a query', async () => {
    for (const name of ['源', '.*', '$', '溪源小区的后面']) expect(await names(name)).toEqual([])
  })

  it('must have typed something', async () => {
    for (const name of ['', '   ', '溪'.repeat(31)])
      expect(await house.web('compound.find', { name })).toMatchObject({ ok: false, code: 'bad_input' })
  })

  it('is shown at most twenty of many, each once, from two stretches of the index', async () => {
    const place = { v: 1, region: 'demo', street: 's', streetName: '云溪街道', property: null }
    const many30 = Array.from({ length: 30 }, (_, at) => ({
      ...{
        _id: `c${at}`,
        id: `c${at}`,
        name: `示范${at}`,
        community: 'c',
        communityName: '示范社区',
        ...place,
      },
    }))
    await wireOf(house.cloud).insert('compounds', many30)
    const many = await found('示范')
    expect(many).toHaveLength(20)
    expect(new Set(many.map(({ id }) => id)).size).toBe(20)
    expect(await house.logged('compound.find')).toMatchObject({ outcome: 'ok', db: 2 })
  })

  it('opens the board that hangs in the compound', async () => {
    const board = (await house.web<BoardView>('compound.open', { compound: 'xiyuan' })).value
    expect(['XYE7MH', 'XYB4NZ']).toContain(board.code)
    expect(board.people.length).toBeGreaterThan(5)
  })

  it('meets the same people where no board hangs yet', async () => {
    const { people } = (await house.web<BoardView>('compound.open', { compound: 'jiuchang' })).value
    await house.cloud.invoke(
      'admin',
      { op: 'board.change', input: { code: 'JCM6Y5', status: 'revoked' }, contract: 1 },
      'admin-a',
    )
    const without = (await house.web<BoardView>('compound.open', { compound: 'jiuchang' })).value
    expect(without).toMatchObject({ code: '', number: '', solved: [], compound: { id: 'jiuchang' } })
    expect(without.people).toEqual(people)
  })

  it('learns nothing about a compound that does not exist', async () => {
    expect(await house.web('compound.open', { compound: 'nowhere' })).toMatchObject({ code: 'not_found' })
  })
})
