import type { About } from '#types/lifecycle'
import { receiverOfFinding, route, type RouteInput } from '#core/domain/route'
import { MONDAY, shanghai, worldAt } from './support/demo-world'
import { fireOfficer, gridLeader, propertyManager } from './support/people'
import { packs, regionWorld } from './support/region-world'

const STREET_DESK = 'yunxi-street:desk:yunxi-street'

const report = (more: Partial<RouteInput> = {}): RouteInput => ({
  kind: 'report',
  matter: 'fire-lane',
  about: null,
  hazard: 'none',
  ...more,
})
const holderOf = (input: RouteInput, compound = 'xiyuan') => route(input, worldAt(MONDAY, compound)).holder

describe('a new case', () => {
  it('goes to the first handler of its matter', () => {
    expect(holderOf(report())).toBe(propertyManager.post.id)
    expect(holderOf(report({ matter: 'cooking-fume' }))).toBe('ecology:officer:liuyin')
  })

  it.each(['question', 'suggestion'] as const)(
    'that is a %s goes to whom the pack names for it, and says so',
    (kind) => {
      const routed = route(report({ kind }), worldAt(MONDAY))
      expect(routed.holder).toBe(gridLeader.post.id)
      expect(routed.why).toBe(packs.demo.asked[kind]?.why)
      expect(holderOf(report({ kind, about: 'community' }))).toBe(STREET_DESK)
    },
  )

  it('whose reporter says who failed goes to that lead, and says why in those words', () => {
    const asked = report({ matter: 'warranty', answers: { party: 'contractor' } })
    const routed = route(asked, regionWorld('liandong'))
    expect(routed.holder).toBe('housing:officer:sample-community')
    expect(routed.why).toMatch(/^不履行保修的是谁？施工单位。/)
  })

  it('whose matter has no lead yet goes the way it would rise', () => {
    const routed = route(report({ matter: 'warranty' }), regionWorld('liandong'))
    expect(routed.holder).toBe('committee@sample-community:gridLeader:sample-community')
    expect(routed.lead).toBeNull()
  })

  it.each([null, 'no-such-matter'])('that nobody classified (%s) goes to the community', (matter) => {
    const routed = route(report({ matter }), worldAt(MONDAY))
    expect(routed.holder).toBe(gridLeader.post.id)
    expect(routed.why).toBe(packs.demo.unclassified.why)
  })

  it.each<[About, string]>([
    ['property', gridLeader.post.id],
    ['community', STREET_DESK],
    ['officer', 'supervision:supervisor:demo'],
    ['department', 'coordination:coordinator:demo'],
  ])('about the %s goes around it, to %s', (about, holder) => {
    expect(holderOf(report({ about }))).toBe(holder)
  })

  it('on a matter that concerns the property goes around it even when the reporter does not say so', () => {
    expect(holderOf(report({ matter: 'overcharge' }))).toBe(gridLeader.post.id)
  })

  it('hidden from the property goes to the community', () => {
    expect(holderOf(report({ hideFromProperty: true }))).toBe(gridLeader.post.id)
  })

  it('in danger goes straight to the unit that enforces', () => {
    expect(holderOf(report({ hazard: 'danger' }))).toBe(fireOfficer.post.id)
  })

  it('in danger about the property still goes straight there, about an officer never', () => {
    expect(holderOf(report({ hazard: 'danger', about: 'property' }))).toBe(fireOfficer.post.id)
    expect(holderOf(report({ hazard: 'danger', about: 'officer' }))).toBe('supervision:supervisor:demo')
  })

  it('where there is no property company goes to the stand-in, and says why', () => {
    const routed = route(report(), worldAt(MONDAY, 'jiuchang'))
    expect(routed.holder).toBe(gridLeader.post.id)
    expect(routed.why).toBe(packs.demo.standIn.property.why)
  })

  it('where a programme lets the town stand in goes to the desk of the town', () => {
    const routed = route(report(), regionWorld('liandong', { property: null }))
    expect(routed.holder).toBe('street@sample-street:desk:sample-street')
    expect(routed.why).toBe(packs.liandong.standIn.property.why)
  })

  it('that the property owns goes to the stand-in where there is no company', () => {
    const routed = route(report({ matter: 'pile-hang' }), regionWorld('huichang', { property: null }))
    expect(routed.lead).toBe('committee@sample-community:gridLeader:sample-community')
    expect(routed.holder).toBe(routed.lead)
  })

  it('starts the clock of acceptance and that of the result at once', () => {
    const codes = (input: RouteInput) => route(input, worldAt(MONDAY)).clocks.map((clock) => clock.code)
    expect(codes(report())).toEqual(['accept', 'persuade'])
    expect(codes(report({ kind: 'question' }))).toEqual(['accept', 'service'])
    expect(codes(report({ matter: 'random-parking' }))).toEqual(['accept', 'service'])
  })

  it('is due sooner when it is dangerous, day and night', () => {
    const night = worldAt(shanghai('2026-11-09', '23:59:59'))
    const accept = route(report({ hazard: 'danger' }), night).clocks[0]
    expect(accept?.dueAt).toBe(shanghai('2026-11-10', '00:04:59'))
  })

  it('counts every hour where the first handler works day and night', () => {
    const accept = route(report(), worldAt(shanghai('2026-11-09', '22:00:00'))).clocks[0]
    expect(accept?.dueAt).toBe(shanghai('2026-11-10', '02:00:00'))
  })
})

describe('who stands beside a case', () => {
  const world = worldAt(MONDAY)
  const sides = (input: RouteInput) => {
    const { lead, helpers, enforcer, watchers } = route(input, world)
    return { lead, helpers, enforcer, watchers }
  }

  it('leads, helps and enforces as the matter says', () => {
    expect(sides(report({ matter: 'illegal-construction' }))).toEqual({
      lead: 'urban-management:officer:liuyin',
      helpers: ['natural-resources:officer:liuyin'],
      enforcer: 'urban-management:officer:liuyin',
      watchers: [],
    })
  })

  it('punishes for the lead where the programme says so, and takes what is dangerous', () => {
    const zongyang = regionWorld('zongyang')
    const asked = report({ matter: 'overcharge' })
    expect(route(asked, zongyang)).toMatchObject({
      lead: 'housing:officer:sample-community',
      enforcer: 'urban-management:officer:sample-community',
    })
    const danger = route({ ...asked, hazard: 'danger' }, zongyang)
    expect(danger.holder).toBe('urban-management:officer:sample-community')
  })

  it('watches a case that goes around somebody, as the pack says', () => {
    expect(sides(report({ matter: 'overcharge' })).watchers).toEqual(['market-regulation:officer:liuyin'])
  })

  it('is the lead where it is dangerous, unless the lead holds it or is meant', () => {
    expect(sides(report({ hazard: 'safety' })).watchers).toEqual([fireOfficer.post.id])
    expect(sides(report({ hazard: 'danger' })).watchers).toEqual([])
    expect(sides(report({ hazard: 'safety', about: 'officer' })).watchers).toEqual([])
  })

  it('is nobody whom the case avoids', () => {
    const about = sides(report({ about: 'department' }))
    expect(about).toMatchObject({ lead: null, enforcer: null, watchers: ['supervision:supervisor:demo'] })
  })

  it('would verify the work of the holder', () => {
    expect(route(report(), world).verifier).toBe(gridLeader.post.id)
  })
})

describe('what staff found on patrol', () => {
  const world = worldAt(MONDAY)

  it('goes to the lead, and in its own unit to the desk', () => {
    expect(receiverOfFinding(propertyManager.post.id, report(), world)).toBe(fireOfficer.post.id)
    expect(receiverOfFinding(gridLeader.post.id, report(), world)).toBe(fireOfficer.post.id)
    expect(receiverOfFinding('housing:officer:liuyin', report(), world)).toBe(fireOfficer.post.id)
    expect(receiverOfFinding(fireOfficer.post.id, report(), world)).toBe('fire-rescue:desk:demo')
  })

  it('about the property goes around it, and past the grid leader who found it', () => {
    const found = report({ matter: 'overcharge' })
    expect(receiverOfFinding(fireOfficer.post.id, found, world)).toBe(gridLeader.post.id)
    expect(receiverOfFinding(gridLeader.post.id, found, world)).toBe('market-regulation:officer:liuyin')
  })

  it('that nobody can name goes to the community, and from the community to the street', () => {
    const found = report({ matter: 'other' })
    expect(receiverOfFinding(propertyManager.post.id, found, world)).toBe(gridLeader.post.id)
    expect(receiverOfFinding(gridLeader.post.id, found, world)).toBe(STREET_DESK)
  })
})
