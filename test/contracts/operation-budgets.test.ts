import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { calledWarm } from '../bench/called-warm'
import { OPERATION_CALLS } from '../bench/operation-calls'
import { built } from '../support/built'
import { type House, openHouse } from '../support/house'

/** What time and other functions ask is measured by its own tests: it has no caller who waits. */
const INSIDE = ['sweep.run', 'notify.run', 'push.deliver', 'channel.test']

const functions = path.join(built.root, 'cloudfunctions')
const lists = readdirSync(functions, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'core')
  .map(({ name }) => readFileSync(path.join(functions, name, 'index.ts'), 'utf8'))
const listed = new Set(
  lists.flatMap((text) => [...text.matchAll(/'([a-z]+\.[A-Za-z]+)': [a-z]+\(/gu)].map(([, op]) => op)),
)

describe('every operation that a function lists', () => {
  it('is called by the bench, and the bench calls no other', () => {
    expect(listed.size).toBeGreaterThan(40)
    expect([...listed].sort()).toEqual([...Object.keys(OPERATION_CALLS), ...INSIDE].sort())
  })

  describe('asks the database no more often than its budget', () => {
    let house: House
    beforeAll(async () => {
      house = await openHouse()
    })
    afterAll(() => house.stop())

    it.each(Object.entries(OPERATION_CALLS))('%s', async (op, one) => {
      expect((await calledWarm(house, op, one)).own).toBeLessThanOrEqual(one.budget)
    })
  })
})
