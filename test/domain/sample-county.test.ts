import { checkCode } from '#types/board-code'
import { countyOf, REGIONS } from '#config/demo/county-of'
import { rostersOf } from '#config/demo/rosters'
import { sampleCounty } from '#config/demo/sample-county'
import { findPost } from '#core/domain/posts'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import { calendar, MONDAY } from './support/demo-world'
import { packs } from './support/region-world'

const isRule = (value: object): value is PostRule => 'by' in value && 'role' in value

/** Every rule of routing, wherever in the pack it stands. */
function rulesIn(value: unknown): readonly PostRule[] {
  if (typeof value !== 'object' || value === null) return []
  return isRule(value) ? [value] : Object.values(value).flatMap(rulesIn)
}

const ITS_LEAD: readonly PostRule[] = [
  { by: 'lead', role: 'officer' },
  { by: 'enforcer', role: 'officer' },
]

function postsNamed(pack: RegionPack, compound: ReturnType<typeof sampleCounty>['compounds'][number]) {
  const world = { pack, compound, calendar, now: MONDAY }
  const rules = new Map(
    [...rulesIn({ ...pack, cadences: [] }), ...ITS_LEAD].map((rule) => [JSON.stringify(rule), rule]),
  )
  const named = (matter: MatterRule) =>
    [...rules.values()].flatMap((rule) => findPost(rule, matter, world) ?? [])
  return new Set(pack.matters.flatMap(named))
}

describe.each(REGIONS)('the sample county of %s', (code) => {
  const pack = packs[code]
  const county = sampleCounty(pack)
  const held = new Set(county.staff.flatMap(({ posts }) => posts.map(({ id }) => id)))

  it('has somebody in every post that a case can be sent to', () => {
    const empty = county.compounds.flatMap((compound) =>
      [...postsNamed(pack, compound)].filter((post) => !held.has(post)),
    )
    expect([...new Set(empty)]).toEqual([])
  })

  it('has two officers with a valid card in every post of officers of a department', () => {
    const officers = county.staff.filter(({ posts }) =>
      posts.some(({ unit, role }) => role === 'officer' && !unit.startsWith('street')),
    )
    const carded = officers.filter(({ cardUntil }) => cardUntil === '2029-12-31')
    expect(carded.length).toBeGreaterThan(0)
    for (const { posts } of carded.filter(({ deputy }) => deputy === null))
      expect(posts.map(({ unit }) => pack.units.find(({ id }) => id === unit)?.kind)).not.toContain(
        'department',
      )
  })

  it('has one roster a post, and people, phones, cards and boards that no two share', () => {
    const rosters = rostersOf(county.staff, pack)
    expect(rosters.map(({ _id }) => _id).sort()).toEqual([...held].sort())
    for (const key of ['id', 'name', 'card', 'workPhone'] as const)
      expect(new Set(county.staff.map((one) => one[key])).size).toBe(county.staff.length)
    expect(county.staff.every(({ workPhone }) => workPhone.startsWith('000-8'))).toBe(true)
    expect(new Set(county.boards.map((board) => board.code)).size).toBe(county.compounds.length)
    expect(county.boards.every((board) => checkCode(board.code))).toBe(true)
  })

  it('has a compound with neither a property company nor an owners’ committee', () => {
    expect(
      county.compounds.filter(({ property, owners }) => property === null && owners === false),
    ).toHaveLength(1)
  })
})

it('a programme that divides its work by district has a compound in each', () => {
  const districts = countyOf('panjin', '2026-11-17').compounds.map(({ district }) => district)
  expect(new Set(districts).size).toBe(5)
})
