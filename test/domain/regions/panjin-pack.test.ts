import type { MatterRule, Unit } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/panjin/index'

const unit = (id: string): Unit | undefined => pack.units.find((one) => one.id === id)
const matter = (code: string): MatterRule | undefined => pack.matters.find((one) => one.code === code)
const partsOf = (id: string): number =>
  pack.matters.flatMap(({ parts }) => parts).filter((part) => part.unit === id).length
const codesUnder = (clause: string): readonly string[] =>
  pack.matters.filter((one) => one.clause === clause).map(({ code }) => code)
const cadence = (code: string) => pack.cadences.find((one) => one.code === code)

describe('Panjin: 盘综执〔2021〕6号', () => {
  it('is a pack that the functions take', () => {
    expect(checkRegion(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true })
  })

  it('carries its own title, and a board with duties, phone and supervision phone', () => {
    expect(pack.title).toBe('城管执法进小区')
    expect(pack.board.fields).toEqual(['duties', 'phone', 'supervision'])
    expect(pack.board.supervisionPhone).toBeNull()
  })

  it('calls the enforcement officer 网格员, and the community liaison by another word', () => {
    expect(pack.roleLabels.officer).toBe('网格员')
    expect(pack.roleLabels.gridLeader).not.toContain('网格')
    for (const { why } of pack.matters) expect(why).not.toContain('网格长')
  })

  it('has seventeen units: the bureau with five bodies, the group with five members, and who lives there', () => {
    expect(pack.units).toHaveLength(17)
    expect(
      pack.units.filter(({ partOf }) => partOf === 'city-bureau').map(({ name, area }) => [name, area]),
    ).toEqual([
      ['双台子分局', ['shuangtaizi']],
      ['兴隆台分局', ['xinglongtai']],
      ['大洼分局', ['dawa']],
      ['辽东湾分局', ['liaodongwan']],
      ['盘山县综合执法大队', ['panshan']],
    ])
  })

  it('has ten items of 三、工作内容 with their twenty-one matters, all led by one bureau', () => {
    const perItem = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => codesUnder(`三、${number}`).length)
    expect(perItem).toEqual([1, 5, 1, 3, 3, 4, 1, 1, 1, 1])
    expect(pack.matters).toHaveLength(22)
    const others = pack.matters.filter(({ lead }) => lead !== 'city-bureau').map(({ code }) => code)
    expect(others).toEqual(['enforcement-conduct'])
  })

  it('quotes 25 rows of the bureau and one of the leading group, and no other unit', () => {
    expect(partsOf('city-bureau')).toBe(25)
    expect(partsOf('leading-group')).toBe(1)
    expect(pack.matters.flatMap(({ parts }) => parts)).toHaveLength(26)
  })

  it('lets an officer receive what concerns the property, and the property nothing of it', () => {
    for (const code of ['garbage-not-cleared', 'property-room-misuse']) {
      expect(matter(code)).toMatchObject({ about: 'property', firstHandler: { by: 'lead', role: 'officer' } })
    }
    expect(pack.around.property.holder).toEqual({ by: 'lead', role: 'officer' })
  })

  it('has the property report what it cannot handle to the 网格员 (四、4)', () => {
    expect(pack.rise[0]).toMatchObject({
      fromKind: 'property',
      to: { by: 'enforcer', role: 'officer' },
      source: { kind: 'seed', clause: '四、4' },
    })
  })

  it('takes a complaint about an officer to the supervision, which no part of a document but its name gives it', () => {
    const supervisor = { by: 'unit', unit: 'supervision-section', role: 'supervisor' }
    expect(matter('enforcement-conduct')).toMatchObject({ firstHandler: supervisor, about: 'officer' })
    expect(pack.around.officer.holder).toEqual(supervisor)
    expect(unit('supervision-section')?.source.kind).toBe('default')
    expect(unit('legal-section')?.source.kind).toBe('default')
    expect(unit('supervision-section')?.partOf).toBeUndefined()
  })

  it('has a weekly patrol, a patrol without end, the fifteenth, and marks the rhythms it had to assume', () => {
    expect(cadence('officer-patrol')).toMatchObject({
      every: { unit: 'week', times: 1 },
      source: { kind: 'seed', clause: '四、3' },
    })
    expect(cadence('officer-patrol')?.by).toHaveLength(5)
    expect(cadence('property-patrol')?.every.unit).toBe('continuous')
    expect(cadence('open-day')?.every).toEqual({ unit: 'month', times: 1, on: 15 })
    const assumed = pack.cadences.filter(({ source }) => source.kind === 'default').map(({ code }) => code)
    expect(assumed).toEqual(['leading-group-meeting', 'check-bulletin', 'ledger-summary', 'officer-training'])
  })

  it('has the publicity of the first weeks and the clean-up of all ten items', () => {
    expect(pack.campaigns.map(({ from, to }) => [from, to])).toEqual([
      ['2021-01-26', '2021-02-10'],
      ['2021-06-01', '2021-12-31'],
    ])
    expect(pack.campaigns[1]?.matters).toHaveLength(21)
  })

  it('counts the compounds to be entered by the end of February: 4 and 4 and 2 make 10', () => {
    const february = pack.milestones.filter(({ by }) => by === '2021-02-28').map(({ count }) => count)
    expect(february).toEqual([10, 4, 4, 2])
    expect(pack.milestones.map(({ by }) => by?.slice(0, 4)).filter((year) => year !== '2021')).toEqual([
      '2022',
      '2023',
    ])
    expect(pack.milestones).toHaveLength(11)
  })

  it('has no list that the document does not have', () => {
    expect(pack.lists).toEqual([])
    expect(matter('illegal-construction')?.list).toBeUndefined()
  })

  it('marks as assumed what the document leaves open', () => {
    const open = [
      pack.arbitration,
      pack.planApproval,
      pack.standIn.property,
      pack.office,
      pack.around.property,
    ]
    for (const { source } of open) expect(source.kind).toBe('default')
    expect(pack.clocks.accept?.source.kind).toBe('default')
  })

  it('names nobody of the leading group and no phone', () => {
    expect(pack.units.filter(({ phone }) => phone !== undefined)).toEqual([])
    expect(JSON.stringify(pack)).not.toMatch(/局长|主任|队长|组长|书记|政委|\d{7}/u)
  })
})
