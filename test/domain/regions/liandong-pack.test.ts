import type { MatterRule, Unit } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/liandong/index'

const unit = (id: string): Unit => {
  const found = pack.units.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no unit ${id}`)
  return found
}

const matter = (code: string): MatterRule => {
  const found = pack.matters.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no matter ${code}`)
  return found
}

const PARTIES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

const matterParts = pack.matters.flatMap(({ parts }) => parts)
const charged = [...matterParts, ...pack.units.flatMap(({ duties }) => duties)]

/** The numbers of a party's items, each once; the second 3 of the street keeps the remark that tells it apart. */
const itemsOf = (party: string): readonly string[] => {
  const numbered = charged.flatMap(
    ({ clause }) => new RegExp(`^二（${party}）(\\d.*)$`, 'u').exec(clause)?.[1] ?? [],
  )
  return [...new Set(numbered)].sort()
}

const leadOf = (code: string): string | null => matter(code).lead
const led = (id: string): readonly string[] =>
  pack.matters.filter(({ lead }) => lead === id).map(({ code }) => code)

describe('the eleven parties of the document', () => {
  it.each<[string, string, readonly string[]]>([
    ['一', '区房地产服务中心', ['1', '2', '3', '4', '5', '6', '7']],
    ['二', '区住建局', ['1', '2', '3', '4', '5', '6']],
    ['三', '区城管局', ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['四', '区公安局', ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['五', '区规划局', ['1', '2', '3']],
    ['六', '区环保局', ['1', '2', '3']],
    ['七', '区物价局', ['1', '2', '3', '4', '5', '6', '7']],
    ['八', '区市场监管局', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['九', '镇人民政府（街道办事处）', ['1', '2', '3', '3（重号，第二个3）', '4']],
    ['十', '社区居委会', ['1', '2', '3', '4', '5']],
  ])('（%s）%s has its items, and nobody has more', (party, name, items) => {
    expect(itemsOf(party)).toEqual(items)
    expect(pack.units.map((one) => one.name)).toContain(name)
  })

  it('are 61 numbered items in all', () => {
    expect(PARTIES.flatMap(itemsOf)).toHaveLength(61)
  })

  it('end with seven kinds of utility', () => {
    const utilities = pack.units.filter(({ kind }) => kind === 'utility').map(({ name }) => name)
    expect(utilities).toEqual(
      ['供水', '供电', '供气', '供热', '通信', '有线电视', '宽带数据传输'].map(
        (one) => `专业经营单位（${one}）`,
      ),
    )
  })

  it('keep the names the document gives them, also that of the place', () => {
    expect(pack.name).toBe('X市某区')
    expect(unit('price').name).toBe('区物价局')
    expect(unit('environment').name).toBe('区环保局')
    expect(unit('housing-service').name).toBe('区房地产服务中心')
    expect(pack.units.filter(({ kind }) => kind === 'coordinator').map(({ source }) => source.kind)).toEqual([
      'default',
      'default',
    ])
  })
})

describe('who leads', () => {
  it('the police lead fire safety here, and no fire brigade does', () => {
    expect(['fire-lane', 'evac-route', 'fire-facility', 'flammables'].map(leadOf)).toEqual(
      Array(4).fill('police'),
    )
    expect(led('fire')).toEqual([])
  })

  it('the price bureau leads what a company charges', () => {
    expect(led('price')).toEqual(['price-display', 'overcharge', 'forced-charge'])
  })

  it('the planning bureau hands what it finds to the bureau of the city', () => {
    expect(matter('planning-facility')).toMatchObject({
      lead: 'planning',
      enforcer: 'city-management',
      handOver: { to: 'city-management', clause: '二（五）3' },
    })
    expect(unit('city-management').name).toBe('市城市管理局')
  })

  it('nobody is named for the conduct of officers: the default for supervision finds somebody', () => {
    expect(matter('enforcement-conduct')).toMatchObject({ lead: null, assignedBy: 'supervision' })
    expect(unit('supervision').source.kind).toBe('default')
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['warranty', { 建设单位: 'housing-service', 施工单位: 'housing' }],
    ['no-license', { 营业执照: 'market-regulation', 许可审批: 'approval' }],
    ['other', { 违反城市管理法规: 'urban-management', '违反价格法律、法规': 'price' }],
    [
      'utility-service',
      {
        供水: 'water',
        供电: 'power',
        供气: 'gas',
        供热: 'heating',
        通信: 'telecom',
        有线电视: 'cable-tv',
        宽带数据传输: 'broadband',
      },
    ],
  ])('the answer to one question decides who takes %s', (code, leads) => {
    const [question, ...more] = matter(code).questions ?? []
    expect(more).toEqual([])
    const options = question?.options.map(({ label, lead }) => [label, lead]) ?? []
    expect(Object.fromEntries(options)).toEqual(leads)
  })

  it('no other matter asks a question', () => {
    const asking = pack.matters.filter(({ questions }) => questions !== undefined)
    expect(asking.map(({ code }) => code).sort()).toEqual([
      'no-license',
      'other',
      'utility-service',
      'warranty',
    ])
  })
})

describe('the pack as a whole', () => {
  it('is accepted', () => {
    expect(checkRegion(pack)).toMatchObject({ ok: true })
  })

  it('gives every unit of a part a place in its matter', () => {
    for (const one of pack.matters) {
      const answers = one.questions?.flatMap(({ options }) => options.map(({ lead }) => lead)) ?? []
      const known = [one.lead, one.enforcer, one.assignedBy, one.handOver?.to, ...one.helpers, ...answers]
      for (const { unit: id } of one.parts) expect(known).toContain(id)
    }
  })
})
