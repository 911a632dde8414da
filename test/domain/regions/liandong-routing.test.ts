import { postId } from '#types/people'
import type { MatterRule, Source } from '#types/region'
import { nextAbove, route, toldBeside } from '#core/domain/route'
import type { World } from '#core/domain/world'
import { pack } from '#config/regions/liandong/index'
import { sampleCompound } from '#config/regions/sample-compound'
import { calendar, MONDAY } from '../support/demo-world'

const world: World = { now: MONDAY, pack, calendar, compound: sampleCompound(pack) }

const matter = (code: string): MatterRule => {
  const found = pack.matters.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no matter ${code}`)
  return found
}

const streetDesk = postId('street@sample-street', 'desk', 'sample-street')
const police = postId('police', 'officer', 'sample-community')
const propertyHere = postId('property@sample-company', 'propertyManager', 'sample')
const committeeHere = postId('committee@sample-community', 'gridLeader', 'sample-community')

describe('what a refusal leads to', () => {
  it.each(['property', 'committee'])('the %s reports to the department and the street at once', (kind) => {
    for (const rows of [pack.rise, pack.found])
      expect(rows.find(({ fromKind }) => fromKind === kind)).toEqual({
        fromKind: kind,
        to: { by: 'lead', role: 'officer' },
        told: [{ by: 'street', role: 'desk' }],
        source: { kind: 'seed', clause: '三（二）' },
      })
  })

  it.each([propertyHere, committeeHere])(
    'a fire lane that %s could not clear is with the police, and the street knows',
    (post) => {
      expect(nextAbove(post, matter('fire-lane'), null, world)).toBe(police)
      expect(toldBeside(post, matter('fire-lane'), null, world)).toEqual([streetDesk])
    },
  )

  it('what a street could not end goes to the department whose matter it is', () => {
    expect(nextAbove(streetDesk, matter('fire-lane'), null, world)).toBe(police)
  })

  it('the street receives what a compound without a company reports', () => {
    const without: World = { ...world, compound: { ...world.compound, property: null } }
    const routed = route({ kind: 'report', matter: 'fire-lane', about: null, hazard: 'safety' }, without)
    expect(routed).toMatchObject({ holder: streetDesk, why: pack.standIn.property.why })
  })

  it('an answer sends a warranty case to the unit of the builder or of the contractor', () => {
    const holders = ['developer', 'contractor'].map(
      (party) =>
        route({ kind: 'report', matter: 'warranty', about: null, hazard: 'none', answers: { party } }, world)
          .holder,
    )
    expect(holders).toEqual([
      postId('housing-service', 'officer', 'sample-community'),
      postId('housing', 'officer', 'sample-community'),
    ])
  })

  it('nobody in the company reads of a drug case to verify it', () => {
    const { holder, verifier } = route(
      { kind: 'report', matter: 'vice-drug-pyramid', about: null, hazard: 'none' },
      world,
    )
    expect([holder, verifier]).toEqual([police, streetDesk])
  })

  it('a street orders correction of four things and enforces nothing', () => {
    const rows = pack.competence.filter(({ unitKind }) => unitKind === 'street')
    expect(rows.map(({ tier, role }) => [tier, role])).toEqual([
      ['correct', 'officer'],
      ['correct', 'desk'],
    ])
    for (const { matters, source } of rows) {
      expect(matters).toEqual(['illegal-construction', 'green-occupy', 'fire-lane', 'change-of-use'])
      expect(source).toEqual({ kind: 'seed', clause: '二（九）3（重号，第二个3）' })
    }
  })

  it('the resident reads it in the words of the document', () => {
    expect(matter('fire-lane').why).toContain('由区公安局查处，镇（街道）责令整改')
  })

  it('neither a property nor a committee may order or enforce', () => {
    const kinds = new Set(pack.competence.map(({ unitKind }) => unitKind))
    expect([...kinds].sort()).toEqual(['department', 'street'])
  })
})

describe('beside single cases', () => {
  it('the street meets all parties once a month and whenever there is need', () => {
    const meetings = pack.cadences.filter(({ kind }) => kind === 'meeting')
    expect(meetings.map(({ every }) => every.unit)).toEqual(['month', 'asNeeded'])
    for (const { by } of meetings) expect(by).toEqual([{ by: 'street', role: 'desk' }])
  })

  it('the street coordinates joint enforcement, and the year ends with an assessment', () => {
    const others = pack.cadences.filter(({ kind }) => kind !== 'meeting')
    expect(others.map(({ kind, every, source }) => [kind, every.unit, source.clause])).toEqual([
      ['jointOperation', 'asNeeded', '三（二）'],
      ['assessment', 'year', '三（三）'],
    ])
  })

  it('the street stands in for a property company and the committee for an owners’ committee', () => {
    expect(pack.standIn.property).toMatchObject({ post: { by: 'street' }, source: { clause: '二（九）2' } })
    expect(pack.standIn.owners).toMatchObject({ post: { by: 'committee' }, source: { clause: '二（十）3' } })
  })

  it('a board shows duties, name and phone, and no phone is known here', () => {
    expect(pack.board.fields).toEqual(['duties', 'name', 'phone'])
    expect(pack.board.supervisionPhone).toBeNull()
    expect(pack.units.filter(({ phone }) => phone !== undefined)).toEqual([])
  })

  it('names no drive, no target and no list', () => {
    expect([pack.campaigns, pack.milestones, pack.lists]).toEqual([[], [], []])
  })
})

describe('what the document leaves open', () => {
  it('is marked as ours: it says no hour and no day for a single case', () => {
    const own: readonly Source[] = [
      ...Object.values(pack.clocks).map(({ source }) => source),
      ...Object.values(pack.around).map(({ source }) => source),
      ...pack.verify.map(({ source }) => source),
      pack.office.source,
      pack.arbitration.source,
      pack.planApproval.source,
    ]
    expect(own.filter(({ kind }) => kind === 'seed')).toEqual([])
  })
})
