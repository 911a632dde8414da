import type { MatterRule, Source, Unit } from '#types/region'
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
    expect([...'一二三四五六七八九十'].flatMap(itemsOf)).toHaveLength(61)
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

  it('a street orders correction of four things and enforces nothing', () => {
    const rows = pack.competence.filter(({ unitKind }) => unitKind === 'street')
    expect(rows).toEqual([
      {
        tier: 'correct',
        unitKind: 'street',
        role: 'officer',
        matters: ['illegal-construction', 'green-occupy', 'fire-lane', 'change-of-use'],
        source: { kind: 'seed', clause: '二（九）3（重号，第二个3）' },
      },
    ])
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
