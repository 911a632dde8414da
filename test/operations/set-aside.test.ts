import { wireOf } from '#config/demo/wire'
import type { StoredCase } from '#core/store/case-shape'
import type { HealthView } from '#types/roster-view'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'

const DAY = 24 * HOUR

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

describe('a case whose clocks cannot be attended', () => {
  it('is set aside after many tries, blocks no other, and shows in health by its number alone', async () => {
    const { id } = (await house.file('resident-upstairs', {})).value
    const [sound] = await allOf<StoredCase>(house.cloud, 'cases')
    if (sound === undefined) throw new Error('nothing was filed')
    const broken = { ...sound, _id: 'broken', number: 'broken-1', pack: 'demo@never-published' }
    await wireOf(house.cloud).insert('cases', [broken])
    for (let day = 0; day < 12; day += 1) {
      house.later(DAY)
      await house.cloud.runTimer('sweep')
    }
    const attended = (await allOf<StoredCase>(house.cloud, 'cases')).find(({ _id }) => _id === id)
    expect(attended?.state.ranOut).toContain('accept')
    const { aside } = (await house.ask<HealthView>('coordinator-a', 'health.open')).value
    expect(aside).toEqual(['broken-1'])
  })
})
