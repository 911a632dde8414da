import { nextAbove, receiverOfFinding, route, toldBeside } from '#core/domain/route'
import { sampleCompound } from '#config/regions/sample-compound'
import { pack } from '#config/regions/huichang/index'
import { calendar, MONDAY } from '../support/demo-world'

describe('a case in Huichang', () => {
  const world = { now: MONDAY, pack, calendar, compound: sampleCompound(pack) }
  const filed = { kind: 'report', about: null, hazard: 'none' } as const
  const property = 'property@sample-company:propertyManager:sample'
  const grid = 'committee@sample-community:gridLeader:sample-community'
  const affairs = 'street@sample-street:desk:sample-street'
  const centre = 'housing-centre:coordinator:huichang'

  it.each(['fly-wire-charging', 'random-parking'])(
    'of %s is called, taken and dispatched along the chain',
    (code) => {
      const routed = route({ ...filed, matter: code }, world)
      const steps = ([property, grid, affairs] as const).map((post) =>
        nextAbove(post, routed.matter, null, world),
      )
      expect([routed.holder, ...steps]).toEqual([property, grid, affairs, centre])
    },
  )

  it('of an enforcement item is known to 县住保中心 as soon as the property passes it on', () => {
    const routed = route({ ...filed, matter: 'life-noise' }, world)
    expect(toldBeside(property, routed.matter, null, world)).toEqual([centre])
    expect(routed).toMatchObject({ lead: null, enforcer: null, helpers: [] })
  })

  it('of the service list goes straight to the grid leader where the property must not see it', () => {
    expect(route({ ...filed, matter: 'pile-hang', hideFromProperty: true }, world).holder).toBe(grid)
  })

  it('in a compound without a property company is first the grid leader’s', () => {
    const bare = { ...world, compound: { ...world.compound, property: null } }
    const routed = route({ ...filed, matter: 'random-parking' }, bare)
    expect(routed.holder).toBe(grid)
    expect(routed.why).toContain('没有物业公司')
  })

  it('that a department finds on its patrol stays in that department', () => {
    const found = { ...filed, kind: 'finding', matter: 'illegal-construction' } as const
    const officer = 'urban-management:officer:sample-community'
    expect(receiverOfFinding(officer, found, world)).toBe('urban-management:desk:huichang')
  })

  it('about the property is the grid leader’s, and 县住保中心 is told', () => {
    const routed = route({ ...filed, matter: 'pm-service' }, world)
    expect([routed.holder, routed.verifier]).toEqual([grid, affairs])
    expect(routed.watchers).toEqual([centre])
  })

  it('about an officer goes to the supervision and is verified by 县住保中心', () => {
    const routed = route({ ...filed, matter: 'enforcement-conduct' }, world)
    expect([routed.holder, routed.verifier]).toEqual(['law-supervision:supervisor:huichang', centre])
  })
})
