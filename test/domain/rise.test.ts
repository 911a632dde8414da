import { postId, type PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import { findPost, roleOf, unitById, unitOf } from '#core/domain/posts'
import { matterOf, nextAbove, route, toldBeside } from '#core/domain/route'
import type { World } from '#core/domain/world'
import { answersTo, EVERY, packs, REAL, regionWorld, report } from './support/region-world'

type Answers = Readonly<Record<string, string>>

/** The posts that a case passes on its way up, until nobody is above or it would come back. */
function rising(start: PostId, matter: MatterRule, world: World, answers: Answers): readonly PostId[] {
  const passed = [start]
  for (;;) {
    const next = nextAbove(passed.at(-1) ?? start, matter, null, world, answers)
    if (next === undefined || passed.includes(next)) return passed
    passed.push(next)
  }
}

describe.each(EVERY)('a case that nobody settles in %s', (region) => {
  const world = regionWorld(region)

  it.each(packs[region].matters)('about "$label" rises to its lead, or to whoever assigns one', (matter) => {
    for (const answers of answersTo(matter)) {
      const { holder, lead, enforcer } = route(report(matter, answers), world)
      const assigner = findPost({ by: 'assigner', role: 'officer' }, matter, world)
      const wanted = [lead, enforcer, assigner].filter((post) => post !== null && post !== undefined)
      const units = rising(holder, matter, world, answers).map(unitOf)
      expect(wanted.length === 0 || wanted.some((post) => units.includes(unitOf(post)))).toBe(true)
    }
  })

  it('never comes back to whoever had it', () => {
    const circles = packs[region].matters.flatMap((matter) => {
      const passed = rising(route(report(matter), world).holder, matter, world, {})
      const last = passed.at(-1)
      const again = last === undefined ? undefined : nextAbove(last, matter, null, world)
      return again === undefined ? [] : [`${matter.code}: ${passed.join(' > ')} > ${again}`]
    })
    expect(circles).toEqual([])
  })

  it('never rises to a property', () => {
    for (const matter of packs[region].matters) {
      const passed = rising(route(report(matter), world).holder, matter, world, {}).slice(1)
      expect(passed.map((post) => unitById(unitOf(post), world)?.kind)).not.toContain('property')
    }
  })
})

describe('to whom a case rises', () => {
  const demo = regionWorld('demo')
  const fireLane = matterOf('fire-lane', demo.pack)
  const property = postId('yibai-property', 'propertyManager', 'xiyuan')
  const officer = postId('fire-rescue', 'officer', 'liuyin')
  const desk = postId('fire-rescue', 'desk', 'demo')
  const coordinator = postId('coordination', 'coordinator', 'demo')
  const supervisor = postId('supervision', 'supervisor', 'demo')
  const grid = postId('liuyin-committee', 'gridLeader', 'liuyin')
  const street = postId('yunxi-street', 'desk', 'yunxi-street')

  it('from the officer to the desk of the department, from there to the coordinator and the supervisor', () => {
    expect(rising(property, fireLane, demo, {})).toEqual([property, officer, desk, coordinator, supervisor])
  })

  it('by the row for its own role: a reviewer reports to the coordinator, not to the desk', () => {
    expect(nextAbove('fire-rescue:legalReviewer:demo', fireLane, null, demo)).toBe(coordinator)
  })

  it('from whoever leads beside the units to the coordinator, not back to the community', () => {
    const world = regionWorld('huichang')
    const parking = matterOf('parking-shortage', world.pack)
    const { lead } = route(report(parking), world)
    expect(lead).toBe('party-branch:desk:huichang')
    expect(nextAbove('party-branch:desk:huichang', parking, null, world)).toBe(
      'housing-centre:coordinator:huichang',
    )
  })

  it('where no unit leads, up by the community and the street', () => {
    const parking = matterOf('random-parking', demo.pack)
    expect(rising(property, parking, demo, {})).toEqual([property, grid, street, coordinator, supervisor])
  })

  it('by the answer of the reporter where that decides who leads', () => {
    const world = regionWorld('liandong')
    const warranty = matterOf('warranty', world.pack)
    const { holder } = route(report(warranty), world)
    expect(nextAbove(holder, warranty, null, world)).toBe('street@sample-street:desk:sample-street')
    expect(nextAbove(holder, warranty, null, world, { party: 'contractor' })).toBe(
      'housing:officer:sample-community',
    )
  })

  it('where the programme names no lead, to whoever assigns one', () => {
    const world = regionWorld('huichang')
    const noise = matterOf('life-noise', world.pack)
    const passed = rising(route(report(noise), world).holder, noise, world, {})
    expect(passed.map(unitOf)).toEqual([
      'property@sample-company',
      'committee@sample-community',
      'street@sample-street',
      'housing-centre',
      'law-supervision',
    ])
  })

  it('never down to a lead that stands below the holder', () => {
    const world = regionWorld('liandong')
    const covenant = matterOf('covenant-violation', world.pack)
    expect(nextAbove('street@sample-street:desk:sample-street', covenant, null, world)).toBe(
      'coordination:coordinator:liandong',
    )
  })

  it('around the one it concerns, and on as any other case from there', () => {
    expect(nextAbove(grid, fireLane, 'property', demo)).toBe(officer)
    expect(nextAbove(officer, fireLane, 'property', demo)).toBe(desk)
    expect(nextAbove(coordinator, fireLane, 'property', demo)).toBe(supervisor)
    expect(nextAbove(street, fireLane, 'community', demo)).toBe(coordinator)
    expect(nextAbove(supervisor, fireLane, 'officer', demo)).toBe(coordinator)
    expect(nextAbove(coordinator, fireLane, 'officer', demo)).toBeUndefined()
    expect(nextAbove(coordinator, fireLane, 'department', demo)).toBe(supervisor)
  })

  it('past nobody, once it is with the supervisor', () => {
    expect(nextAbove(supervisor, fireLane, null, demo)).toBeUndefined()
  })
})

describe('who is told at once when a case rises', () => {
  const world = regionWorld('liandong')
  const fireLane = matterOf('fire-lane', world.pack)
  const { holder } = route(report(fireLane), world)

  it('is whom the row of the programme names beside the one it rises to', () => {
    expect(roleOf(holder)).toBe('propertyManager')
    expect(nextAbove(holder, fireLane, null, world)).toBe('police:officer:sample-community')
    expect(toldBeside(holder, fireLane, null, world)).toEqual(['street@sample-street:desk:sample-street'])
  })

  it('is nobody where the row names nobody, or where the case goes around somebody', () => {
    const demo = regionWorld('demo')
    const above = matterOf('fire-lane', demo.pack)
    expect(toldBeside(route(report(above), demo).holder, above, null, demo)).toEqual([])
    expect(
      toldBeside('committee@sample-community:gridLeader:sample-community', fireLane, 'property', world),
    ).toEqual([])
  })

  it('is never the one it rises to', () => {
    for (const region of REAL)
      for (const matter of packs[region].matters) {
        const here = regionWorld(region)
        const from = route(report(matter), here).holder
        expect(toldBeside(from, matter, null, here)).not.toContain(nextAbove(from, matter, null, here))
      }
  })
})
