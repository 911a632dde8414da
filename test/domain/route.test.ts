import type { About } from '#types/lifecycle'
import { route, verifierFor, type RouteInput } from '#core/domain/route'
import { MONDAY, shanghai, worldAt } from './support/demo-world'
import { fireOfficer, gridLeader, propertyManager, streetDesk } from './support/people'

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

  it.each([null, 'no-such-matter'])('that nobody classified (%s) goes to the community', (matter) => {
    expect(holderOf(report({ matter }))).toBe(gridLeader.post.id)
  })

  it.each<[About, string]>([
    ['property', gridLeader.post.id],
    ['community', streetDesk.post.id],
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
    expect(routed.why).toBe(worldAt(MONDAY).pack.standIn.why)
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

describe('the verifier', () => {
  const world = worldAt(MONDAY)
  const { matter } = route(report(), world)

  it('of a property is the grid leader, of a department the property manager on site', () => {
    expect(verifierFor(propertyManager.post.id, matter, world)).toBe(gridLeader.post.id)
    expect(verifierFor(fireOfficer.post.id, matter, world)).toBe(propertyManager.post.id)
  })

  it('is never a property from which the case is kept', () => {
    const shy = { about: null, hideFromProperty: true }
    expect(verifierFor(fireOfficer.post.id, matter, world, shy)).toBe(gridLeader.post.id)
    const about = { about: 'property' as const, hideFromProperty: false }
    expect(verifierFor(fireOfficer.post.id, matter, world, about)).toBe(streetDesk.post.id)
  })

  it('is never the unit that settles, even where a matter names it', () => {
    const own = { ...matter, verifier: { by: 'property', role: 'propertyManager' } as const }
    expect(verifierFor(propertyManager.post.id, own, world)).toBe(gridLeader.post.id)
  })

  it('without a property company is the stand-in, unless the stand-in settled', () => {
    const old = worldAt(MONDAY, 'jiuchang')
    expect(verifierFor(fireOfficer.post.id, matter, old)).toBe(gridLeader.post.id)
    expect(verifierFor(gridLeader.post.id, matter, old)).toBe(streetDesk.post.id)
  })
})
