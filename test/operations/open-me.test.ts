import type { MeView } from '#types/me-view'
import { type House, openHouse } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const scopesOf = async (who: string): Promise<readonly string[]> => {
  const { value } = (await house.ask(who, 'me.open')) as { value: MeView }
  return value.posts.map(({ scopeName }) => scopeName)
}

describe('the posts of a staff member', () => {
  it.each([
    ['grid-a', ['柳荫社区']],
    ['manager-a', ['溪源小区']],
    ['officer-b', ['柳荫社区', '月潭社区']],
    ['street-a', ['云溪街道']],
  ])('name the place as people do, not its id: %s', async (who, names) => {
    expect(await scopesOf(who)).toEqual(names)
  })
})
