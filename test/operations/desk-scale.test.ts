import { costOf, type Screen, screensOf, sowCases } from '../support/desk-at-scale'
import { type House, openHouse } from '../support/house'

const FEW = 2000
const MANY = 10_000

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const costs = async (screens: readonly Screen[]): Promise<readonly [string, number, number][]> => {
  const found: [string, number, number][] = []
  for (const screen of screens) {
    const { rows, requests } = await costOf(house, screen, 0)
    found.push([screen.name, requests, rows])
  }
  return found
}

describe('a desk', () => {
  it('reads no more with five times the cases, and asks once a screen', async () => {
    const screens = screensOf(await sowCases(house, 0, FEW))
    const few = await costs(screens)
    const grown = screensOf(await sowCases(house, FEW, MANY))
    const many = await costs(grown)
    const within = (found: typeof few) =>
      found.filter(([, requests, rows], at) => requests !== 1 || rows > 2 * (screens[at]?.page ?? 0))
    expect(within(few)).toEqual([])
    expect(within(many)).toEqual([])
    // A screen that reads nothing proves nothing.
    expect(many.filter(([, , rows]) => rows === 0)).toEqual([])
  }, 120_000)
})
