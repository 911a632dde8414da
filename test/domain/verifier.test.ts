import { matterOf, verifierFor } from '#core/domain/route'
import { MONDAY, worldAt } from './support/demo-world'
import { fireOfficer, gridLeader, propertyManager } from './support/people'
import { regionWorld } from './support/region-world'

const STREET_DESK = 'yunxi-street:desk:yunxi-street'

describe('the verifier', () => {
  const world = worldAt(MONDAY)
  const matter = matterOf('fire-lane', world.pack)

  it('of a property is the grid leader, of a department the property manager on site', () => {
    expect(verifierFor(propertyManager.post.id, matter, world)).toBe(gridLeader.post.id)
    expect(verifierFor(fireOfficer.post.id, matter, world)).toBe(propertyManager.post.id)
  })

  it('is never a property from which the case is kept', () => {
    const shy = { about: null, hideFromProperty: true }
    expect(verifierFor(fireOfficer.post.id, matter, world, shy)).toBe(gridLeader.post.id)
    const about = { about: 'property' as const, hideFromProperty: false }
    expect(verifierFor(fireOfficer.post.id, matter, world, about)).toBe(STREET_DESK)
  })

  it('is never the unit that settles, even where a matter names it', () => {
    const own = { ...matter, verifier: { by: 'property', role: 'propertyManager' } as const }
    expect(verifierFor(propertyManager.post.id, own, world)).toBe(gridLeader.post.id)
  })

  it('without a property company is the stand-in, unless the stand-in settled', () => {
    const old = worldAt(MONDAY, 'jiuchang')
    expect(verifierFor(fireOfficer.post.id, matter, old)).toBe(gridLeader.post.id)
    expect(verifierFor(gridLeader.post.id, matter, old)).toBe(STREET_DESK)
  })

  it('of the coordinator is the supervisor where the region has nobody else', () => {
    const units = world.pack.units.filter(({ kind }) => kind === 'coordinator')
    const small = { ...world, pack: { ...world.pack, units } }
    expect(verifierFor('coordination:coordinator:demo', matter, small)).toBe('supervision:supervisor:demo')
  })

  it('is never missing, and says so where a pack has nobody at all', () => {
    const empty = { ...world, pack: { ...world.pack, units: [] } }
    expect(() => verifierFor(gridLeader.post.id, matter, empty)).toThrow('nobody can verify')
  })

  it('of a department in Zongyang is the town, which accepts the work', () => {
    const zongyang = regionWorld('zongyang')
    const lane = matterOf('fire-lane', zongyang.pack)
    expect(verifierFor('fire-rescue:officer:sample-community', lane, zongyang)).toBe(
      `zongyang-town:desk:${zongyang.compound.street}`,
    )
  })
})
