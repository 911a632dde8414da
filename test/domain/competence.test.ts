import type { Tier } from '#types/lifecycle'
import type { PostId } from '#types/people'
import { competentFor } from '#core/domain/competence'
import { matterOf } from '#core/domain/route'
import { type RegionCode, regionWorld } from './support/region-world'

function may(region: RegionCode, tier: Tier, post: PostId, code: string, answers?: Record<string, string>) {
  const world = regionWorld(region)
  return competentFor(tier, post, matterOf(code, world.pack), world, answers)
}

describe('who may order correction or enforce', () => {
  const police = 'police:officer:sample-community'
  const street = 'street@sample-street:officer:sample-community'

  it('is the department that owns the matter, and no other', () => {
    expect(may('liandong', 'enforce', police, 'fire-lane')).toBe(true)
    expect(may('liandong', 'enforce', police, 'load-wall')).toBe(false)
    expect(may('liandong', 'enforce', 'housing:officer:sample-community', 'load-wall')).toBe(true)
  })

  it('is not its desk where the programme names officers alone', () => {
    expect(may('liandong', 'enforce', 'police:desk:liandong', 'fire-lane')).toBe(false)
    expect(may('yeji', 'enforce', 'fire-rescue:desk:yeji', 'fire-lane')).toBe(true)
  })

  it('is the town for four things, to order and no more', () => {
    for (const code of ['illegal-construction', 'green-occupy', 'fire-lane', 'change-of-use']) {
      expect(may('liandong', 'correct', street, code)).toBe(true)
      expect(may('liandong', 'enforce', street, code)).toBe(false)
    }
    expect(may('liandong', 'correct', street, 'life-noise')).toBe(false)
  })

  it('is never a grid leader or a property', () => {
    const grid = 'committee@sample-community:gridLeader:sample-community'
    expect(may('liandong', 'correct', grid, 'fire-lane')).toBe(false)
    expect(may('liandong', 'correct', 'property@sample-company:propertyManager:sample', 'fire-lane')).toBe(
      false,
    )
    expect(may('liandong', 'correct', 'nobody:officer:sample-community', 'fire-lane')).toBe(false)
  })

  it('is the body that acts for the bureau in its district', () => {
    expect(may('panjin', 'enforce', 'dawa-branch:officer:sample-community', 'fire-lane')).toBe(true)
    expect(may('panjin', 'enforce', 'city-bureau:officer:sample-community', 'fire-lane')).toBe(true)
  })

  it('is whoever was sent, where the programme names no lead', () => {
    expect(may('huichang', 'enforce', 'ecology:officer:sample-community', 'life-noise')).toBe(true)
    expect(may('huichang', 'enforce', 'ecology:officer:sample-community', 'pile-hang')).toBe(false)
  })

  it('is whoever receives the files of a suspected offence', () => {
    expect(may('zongyang', 'enforce', 'urban-management:officer:sample-community', 'overcharge')).toBe(true)
    expect(may('zongyang', 'enforce', 'police:officer:sample-community', 'overcharge')).toBe(false)
    expect(may('demo', 'enforce', 'police:officer:liuyin', 'no-license')).toBe(true)
  })

  it('is not the lead where another unit punishes, though the lead still orders correction', () => {
    const housing = 'housing:officer:sample-community'
    expect(may('zongyang', 'correct', housing, 'overcharge')).toBe(true)
    expect(may('zongyang', 'enforce', housing, 'overcharge')).toBe(false)
    const planning = 'planning:officer:sample-community'
    expect(may('liandong', 'correct', planning, 'planning-facility')).toBe(true)
    expect(may('liandong', 'enforce', planning, 'planning-facility')).toBe(false)
  })

  it('is whom a row of the programme charges beside the lead, to order where it says order', () => {
    const world = regionWorld('liandong')
    const row = { unit: 'price', footing: 'order', text: 'orders correction', clause: 'x' } as const
    const matter = { ...matterOf('life-noise', world.pack), parts: [row] }
    const price = 'price:officer:sample-community'
    expect(competentFor('correct', price, matter, world)).toBe(true)
    expect(competentFor('enforce', price, matter, world)).toBe(false)
  })

  it('is whom an answer of the reporter may name', () => {
    const approval = 'approval:officer:sample-community'
    expect(may('liandong', 'enforce', approval, 'no-license')).toBe(true)
    expect(may('liandong', 'enforce', approval, 'no-license', { missing: 'approval' })).toBe(true)
    expect(may('liandong', 'enforce', 'price:officer:sample-community', 'no-license')).toBe(false)
  })
})
