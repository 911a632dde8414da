import type { PostRule } from '#types/region'
import { findPost, postFor, standInFor, unitById, unitName } from '#core/domain/posts'
import { matterOf } from '#core/domain/route'
import type { World } from '#core/domain/world'
import { regionWorld } from './support/region-world'

const liandong = regionWorld('liandong')
const postIn = (rule: PostRule, world: World = liandong, matter = 'fire-lane') =>
  findPost(rule, matterOf(matter, world.pack), world)

describe('a unit that exists once for every place', () => {
  it('is known by the unit and the place, and has all that the unit has', () => {
    expect(unitById('committee@sample-community', liandong)).toMatchObject({
      id: 'committee@sample-community',
      name: '社区居委会',
      kind: 'committee',
    })
    expect(unitById('nobody@sample-community', liandong)).toBeUndefined()
  })

  it('is called by the name of its place', () => {
    expect(unitName('committee@sample-community', liandong)).toBe('示例社区居委会')
    expect(unitName('street@sample-street', liandong)).toBe('示例街道')
    expect(unitName('property@sample-company', liandong)).toBe('示例物业')
  })

  it('is called by its kind where only the region is known, or the place is another', () => {
    const { pack } = liandong
    expect(unitName('committee@sample-community', { pack })).toBe('社区居委会')
    expect(unitName('committee@elsewhere', liandong)).toBe('社区居委会')
    expect(unitName('property@other-company', liandong)).toBe('物业服务企业')
    expect(unitName('nobody', liandong)).toBe('')
  })

  it('keeps its own name where it is named', () => {
    expect(unitName('liuyin-committee', regionWorld('demo'))).toBe('柳荫社区居委会')
  })
})

describe('where a post stands', () => {
  it.each<[string, PostRule, string]>([
    [
      'a property manager in the compound',
      { by: 'property', role: 'propertyManager' },
      'property@sample-company:propertyManager:sample',
    ],
    [
      'a grid leader in the community',
      { by: 'grid', role: 'gridLeader' },
      'committee@sample-community:gridLeader:sample-community',
    ],
    ['an officer in the community', { by: 'lead', role: 'officer' }, 'police:officer:sample-community'],
    [
      'an officer of the street too',
      { by: 'street', role: 'officer' },
      'street@sample-street:officer:sample-community',
    ],
    [
      'the desk of a street in the street',
      { by: 'street', role: 'desk' },
      'street@sample-street:desk:sample-street',
    ],
    [
      'the head of a committee in the community',
      { by: 'committee', role: 'unitHead' },
      'committee@sample-community:unitHead:sample-community',
    ],
    [
      'the head of a property in the compound',
      { by: 'property', role: 'unitHead' },
      'property@sample-company:unitHead:sample',
    ],
    ['the desk of a department in the county', { by: 'lead', role: 'desk' }, 'police:desk:liandong'],
    ['a reviewer in the county', { by: 'lead', role: 'legalReviewer' }, 'police:legalReviewer:liandong'],
    [
      'a coordinator in the county',
      { by: 'coordinator', role: 'coordinator' },
      'coordination:coordinator:liandong',
    ],
  ])('%s', (_words, rule, post) => {
    expect(postIn(rule)).toBe(post)
  })

  it('of the unit that holds the case now', () => {
    const matter = matterOf('fire-lane', liandong.pack)
    const holder = 'police:officer:sample-community'
    expect(findPost({ by: 'own', role: 'desk' }, matter, liandong, { holder })).toBe('police:desk:liandong')
    expect(findPost({ by: 'own', role: 'desk' }, matter, liandong)).toBeUndefined()
  })
})

describe('who takes in the work of a lead that has no officers', () => {
  it.each([
    ['liandong', 'pm-service', 'street@sample-street:desk:sample-street'],
    ['liandong', 'covenant-violation', 'committee@sample-community:gridLeader:sample-community'],
    ['huichang', 'pile-hang', 'property@sample-company:propertyManager:sample'],
    ['huichang', 'life-noise', 'housing-centre:coordinator:huichang'],
    ['huichang', 'enforcement-conduct', 'law-supervision:supervisor:huichang'],
  ] as const)('%s %s: %s', (region, matter, post) => {
    expect(postIn({ by: 'lead', role: 'officer' }, regionWorld(region), matter)).toBe(post)
  })
})

describe('whom a compound does not have', () => {
  const bare = regionWorld('huichang', { property: null, owners: false })
  const owners: PostRule = { by: 'owners', role: 'unitHead' }

  it('has the stand-in of the pack', () => {
    const committee = 'committee@sample-community:gridLeader:sample-community'
    expect(postIn({ by: 'property', role: 'propertyManager' }, bare)).toBe(committee)
    expect(postIn(owners, bare)).toBe(committee)
    expect(standInFor(owners, matterOf('other', bare.pack), bare)).toBe(bare.pack.standIn.owners)
  })

  it('needs none where it has one', () => {
    const whole = regionWorld('huichang')
    expect(postIn(owners, whole)).toBe('owners:unitHead:sample')
    expect(standInFor(owners, matterOf('other', whole.pack), whole)).toBeUndefined()
  })

  it('leaves to the coordinator what nobody else can take', () => {
    const matter = matterOf('random-parking', regionWorld('demo').pack)
    const rule: PostRule = { by: 'assigner', role: 'officer' }
    expect(postFor(rule, matter, regionWorld('demo'))).toBe('coordination:coordinator:demo')
  })
})

describe('several units of a kind', () => {
  it('the one set up for this very area serves before the one for all', () => {
    const { pack, compound, ...rest } = liandong
    const own = { ...pack.units[0], id: 'own-street', kind: 'street', area: ['sample-street'] } as const
    const world = { ...rest, compound, pack: { ...pack, units: [...pack.units, own] } } as World
    expect(postIn({ by: 'street', role: 'desk' }, world)).toBe('own-street:desk:sample-street')
    const far = { ...world, compound: { ...compound, street: 'far-street' } }
    expect(postIn({ by: 'street', role: 'desk' }, far)).toBe('street@far-street:desk:far-street')
  })
})
