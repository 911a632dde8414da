import type { MatterRule } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/huichang/index'

const matter = (code: string): MatterRule | undefined => pack.matters.find((one) => one.code === code)
const onList = (list: 'enforcement' | 'service'): readonly MatterRule[] =>
  pack.matters.filter((one) => one.list === list)
const partsOf = (id: string): number =>
  pack.matters.flatMap(({ parts }) => parts).filter((part) => part.unit === id).length
const cadence = (code: string) => pack.cadences.find((one) => one.code === code)

describe('Huichang: 综合执法进小区', () => {
  it('is a pack that the functions take', () => {
    expect(checkRegion(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true })
  })

  it('carries its own title, and a board with area, phone and supervision phone', () => {
    expect(pack.title).toBe('综合执法进小区')
    expect(pack.board.fields).toEqual(['area', 'phone', 'supervision'])
    expect(pack.board.supervisionPhone).toBeNull()
  })

  it('publishes two lists with their counts and leaves empty what they do not name', () => {
    expect(pack.lists.map(({ code, classes, total }) => [code, classes, total])).toEqual([
      ['enforcement', 9, 32],
      ['service', undefined, 10],
    ])
    const named = (list: 'enforcement' | 'service') =>
      new Set(onList(list).map(({ parts }) => parts[0]?.text))
    expect([...named('enforcement')]).toEqual(['噪声污染', '高空抛物', '飞线充电', '违法建设'])
    expect([...named('service')]).toEqual(['小区内乱停乱放', '乱堆乱挂', '乱贴乱画', '占用公共停车位资源'])
  })

  it('has fifteen matters: nine on the lists, two to deliberate, two to supervise, and two on no list', () => {
    expect(pack.matters).toHaveLength(15)
    expect(onList('enforcement')).toHaveLength(5)
    expect(onList('service')).toHaveLength(4)
    expect(matter('dogs')).toBeUndefined()
  })

  it('has no lead for an enforcement item: 县住保中心 finds one', () => {
    for (const one of onList('enforcement')) {
      expect(one).toMatchObject({ lead: null, assignedBy: 'housing-centre', helpers: [], enforcer: null })
      expect(one.firstHandler.by).toBe('property')
      expect(one.clause).toContain('原文未写')
    }
  })

  it('leaves a service item to the property, and punishes nobody for it', () => {
    for (const one of onList('service')) {
      expect(one).toMatchObject({ lead: 'property', kind: 'service', procedure: null })
    }
  })

  it('has twenty-two units, eight of them departments that a case may be sent to', () => {
    expect(pack.units).toHaveLength(22)
    expect(pack.units.filter(({ kind }) => kind === 'department').map(({ name }) => name)).toEqual([
      '自然资源部门',
      '“两违”综合执法大队',
      '住建部门',
      '城管部门',
      '生态环境部门',
      '公安部门',
      '消防部门',
      '市场监管部门',
    ])
    expect(pack.units.find(({ id }) => id === 'court')?.kind).toBe('partner')
  })

  it.each([
    ['housing-centre', 7],
    ['urban-community', 1],
    ['law-supervision', 1],
    ['party-group', 1],
    ['party-branch', 2],
    ['committee', 2],
    ['owners', 2],
    ['residents', 2],
    ['property', 10],
  ])('quotes every row of %s: %i', (id, count) => {
    expect(partsOf(id)).toBe(count)
  })

  it('quotes no row of anybody else', () => {
    expect(pack.matters.flatMap(({ parts }) => parts)).toHaveLength(28)
  })

  it('raises a case from the property to the grid leader, to 社会事务办, to 县住保中心', () => {
    const steps = pack.rise.filter(({ source }) => source.kind === 'seed')
    expect(steps.map(({ fromKind, to }) => [fromKind, to.by, to.role])).toEqual([
      ['property', 'grid', 'gridLeader'],
      ['committee', 'street', 'desk'],
      ['street', 'assigner', 'coordinator'],
    ])
    expect(steps[0]?.told).toEqual([{ by: 'assigner', role: 'coordinator' }])
  })

  it('gives powers to the officers of departments, and none to a grid leader', () => {
    expect(pack.competence.map(({ unitKind, role }) => [unitKind, role])).toEqual([
      ['department', 'officer'],
      ['department', 'officer'],
    ])
  })

  it('lets residents deliberate about parking and charging under the party organisation', () => {
    for (const code of ['parking-shortage', 'charging-shortage']) {
      expect(matter(code)).toMatchObject({
        lead: 'party-branch',
        helpers: ['committee', 'owners', 'property', 'residents'],
        firstHandler: { by: 'grid', role: 'gridLeader' },
      })
    }
  })

  it('takes a complaint about an officer to the unit that writes the reminder letters', () => {
    const supervisor = { by: 'unit', unit: 'law-supervision', role: 'supervisor' }
    expect(matter('enforcement-conduct')).toMatchObject({ about: 'officer', firstHandler: supervisor })
    expect(pack.around.officer).toMatchObject({ holder: supervisor, source: { kind: 'seed' } })
  })

  it.each([
    ['department-patrol', 'week'],
    ['weekly-consultation', 'week'],
    ['joint-operation', 'month'],
    ['whistle-bulletin', 'quarter'],
  ])('keeps the rhythm of the article: %s once a %s', (code, every) => {
    expect(cadence(code)).toMatchObject({ every: { unit: every, times: 1 }, source: { kind: 'seed' } })
  })

  it('marks as assumed the rhythms that the article only calls regular', () => {
    const assumed = pack.cadences.filter(({ source }) => source.kind === 'default').map(({ code }) => code)
    expect(assumed).toEqual(['joint-meeting', 'property-assessment'])
  })

  it('has 97 compounds, 10 stations, and the shares of 70, 20 and 10 in a hundred', () => {
    expect(pack.milestones.map(({ count }) => count)).toEqual([97, 10, 70, 20, 10])
  })

  it('has the community stand in where there is no property company, and says that this is ours', () => {
    expect(pack.standIn.property).toMatchObject({ post: { by: 'grid' }, source: { kind: 'default' } })
  })

  it('names nobody and no phone', () => {
    expect(pack.units.filter(({ phone }) => phone !== undefined)).toEqual([])
    expect(JSON.stringify(pack)).not.toMatch(/部长|常委|\d{7}/u)
  })
})
