import { nextAbove, route } from '#core/domain/route'
import { sampleCompound } from '#config/regions/sample-compound'
import { pack } from '#config/regions/panjin/index'
import { calendar, MONDAY } from '../support/demo-world'

describe('a case in Panjin', () => {
  const worldIn = (district: string) => ({
    now: MONDAY,
    pack,
    calendar,
    compound: { ...sampleCompound(pack), district },
  })
  const filed = { kind: 'report', about: null, hazard: 'none' } as const

  it.each([
    ['shuangtaizi', 'shuangtaizi-branch'],
    ['xinglongtai', 'xinglongtai-branch'],
    ['dawa', 'dawa-branch'],
    ['liaodongwan', 'liaodongwan-branch'],
    ['panshan', 'panshan-brigade'],
  ])('from %s rises from the property to the officer of %s', (district, body) => {
    const world = worldIn(district)
    const routed = route({ ...filed, matter: 'veg-garden' }, world)
    expect(routed.holder).toBe('property@sample-company:propertyManager:sample')
    const officer = `${body}:officer:sample-community`
    expect(nextAbove(routed.holder, routed.matter, null, world)).toBe(officer)
    expect(routed.lead).toBe(officer)
  })

  it('about rubbish the property leaves lying goes to the officer, and the community verifies', () => {
    const routed = route({ ...filed, matter: 'garbage-not-cleared' }, worldIn('panshan'))
    expect(routed.holder).toBe('panshan-brigade:officer:sample-community')
    expect(routed.verifier).toBe('committee@sample-community:gridLeader:sample-community')
  })

  it('about an officer passes the body by: supervision holds it, the leading group verifies', () => {
    const routed = route({ ...filed, matter: 'enforcement-conduct' }, worldIn('dawa'))
    expect(routed.holder).toBe('supervision-section:supervisor:panjin')
    expect(routed.verifier).toBe('leading-group:coordinator:panjin')
    expect(JSON.stringify([routed.helpers, routed.watchers, routed.lead])).not.toContain('dawa-branch')
  })

  it('that is only a question is answered by the officer whose phone is on the board', () => {
    const routed = route({ ...filed, kind: 'question', matter: 'load-wall' }, worldIn('dawa'))
    expect(routed.holder).toBe('dawa-branch:officer:sample-community')
  })
})
