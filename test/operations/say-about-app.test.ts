import type { CardView, CaseView } from '#types/case-view'
import type { Page } from '#types/page'
import { type House, openHouse } from '../support/house'

const RESIDENT = 'resident-upstairs'
const WORDS = '字太小，找不到打电话的地方'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const said = () =>
  house.file(RESIDENT, {
    kind: 'suggestion',
    matter: null,
    about: 'app',
    words: WORDS,
    hideFromProperty: true,
  })
const todo = async (who: string) =>
  (await house.ask<Page<CardView>>(who, 'desk.list', { list: 'todo' })).value.items.map(({ id }) => id)

describe('a word about the app itself', () => {
  it('reaches whoever runs it in the county, and nobody of the compound', async () => {
    const { value } = await said()
    expect(value.holder?.roleLabel).toBe('调度员')
    expect(value.why).toContain('牵头单位')
    expect(await todo('coordinator-a')).toContain(value.id)
    for (const neighbour of ['manager-a', 'grid-a']) expect(await todo(neighbour)).not.toContain(value.id)
  })

  it('is answered by them, and the resident reads the answer', async () => {
    const { id } = (await said()).value
    expect(await house.move('coordinator-a', id, 'accept')).toMatchObject({ ok: true })
    expect(await house.move('coordinator-a', id, 'answer', { words: '下一版把字放大' })).toMatchObject({
      ok: true,
    })
    const { value } = await house.ask<CaseView>(RESIDENT, 'case.open', { id })
    expect(value.timeline.map(({ words }) => words)).toContain('下一版把字放大')
  })

  it('is nothing that a neighbour could join or count', async () => {
    const { id } = (await said()).value
    const missing = await house.ask('resident-downstairs', 'follow.add', { id: 'no-such-case' })
    expect(await house.ask('resident-downstairs', 'follow.add', { id })).toEqual(missing)
  })
})
