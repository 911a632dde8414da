import type { MatterRule } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/zongyang/index'

/** 枞政办秘〔2025〕23号, the clauses that charge somebody with something. */
const DOCUMENT: Readonly<Record<string, string>> = {
  '三（一）':
    '按照“1+X”模式，即1个工作站服务本社区（村）所有物业小区。在物业小区设立城市管理工作室，管理力量、工作机制、执法保障“三进驻”，同步公示服务事项、责任清单、监督渠道，实现县城区56个物业小区全覆盖。',
  '三（二）':
    '建立“巡查发现－快速响应－协同处置－结果反馈”的工作闭环，对卫生保洁、违章搭建、占绿毁绿、乱堆乱放等突出问题实行首接负责制。加强与居民交流沟通，及时受理咨询求助。',
  '三（三）': '定期开展市容环境卫生、消防安全、设施维护等专项整治行动，提升综合执法效能。',
  '四（二）':
    '建立“县级统筹、乡镇主责、部门协同配合、社区（村）落实”责任体系。“城市管理进小区”进驻部门要落实进驻人员，积极履行巡查发现、问题处置、政策宣传等职责。对跨部门事项实行首接转办制，确保群众诉求件件有落实。',
  '四（三）':
    '物业服务企业要全面履行合同义务，提升服务能力和水平。县住建局要建立和完善物业服务企业信用评价制度，强化服务质量考核，严格查处违规收费、侵占公共利益等行为。',
  '四（五）':
    '完善“社区吹哨、部门报到”服务机制，结合文明卫生等创建活动，组织相关职能部门开展物业小区环境卫生整治、违法建设治理、车辆乱停乱放整治和流浪动物收容救助等专项行动。',
  '五（一）':
    '牵头负责县城区“城市管理进小区”工作，组织相关职能部门入驻“城市管理进小区”工作站，指导建立“城市管理进小区”工作室；督促物业服务企业落实小区环境卫生保洁等工作；负责依法制止与查处违法建设、占绿毁绿、乱堆乱放、乱拉乱挂、张贴小广告等违法行为。',
  '五（二）':
    '制定物业行业标准，强化物业服务企业监管，督促指导物业服务企业加强对小区绿化、供水、燃气等公用设施监管维护和违法违规行为的源头监管，并按照住建领域行政处罚权集中行使工作衔接规范的规定，及时向城管部门移送涉嫌违法案件。',
  '五（三）': '依法维护住宅小区治安管理秩序，查处高空抛物等违法行为，配合开展停车秩序管理。',
  '五（四）': '负责小区内消防设施监管，整治占用消防通道、电动自行车违规停放充电等消防安全隐患。',
  '五（五）':
    '负责指导物业服务企业制定电梯安全监督检查计划，对物业小区电梯安全实施监督管理，对电梯使用单位、维保单位和检验检测机构实施监督检查；负责对小区内及周边市场主体违反市场监管领域法律法规的行为进行查处。',
  '五（六）':
    '建立“城市管理进小区”工作站、工作室，畅通举报投诉通道，构建“发现问题—交办处置—督查验收—巩固提升”的闭环管理制度，监督物业服务企业履约尽责做好小区日常前置管理与服务。',
  五末段: '自然资源、生态环境、应急、发展改革、民政等部门按照职责分工，落实“城市管理进小区”相关工作。',
  '六（一）': '成立由负责同志牵头的工作专班，明确职责任务，落实工作措施，强力推进实施。',
}

/**
 * What the document gives each unit: rows about a matter, and rows about the programme. The rows of 首接负责制 and of
 * the drives name no unit and stand with the one that leads the programme.
 */
const ROWS: Readonly<Record<string, readonly [matters: number, duties: number]>> = {
  'urban-management': [15, 2],
  housing: [7, 2],
  police: [3, 0],
  'fire-rescue': [3, 0],
  'market-regulation': [4, 0],
  'zongyang-town': [1, 3],
  station: [0, 2],
  studio: [0, 1],
  committee: [0, 2],
  property: [0, 1],
  'natural-resources': [0, 1],
  ecology: [0, 1],
  emergency: [0, 1],
  'development-reform': [0, 1],
  'civil-affairs': [0, 1],
  coordination: [0, 1],
  supervision: [1, 0],
}

const parts = pack.matters.flatMap((matter) => matter.parts)
const matterOf = (code: string): MatterRule | undefined => pack.matters.find((one) => one.code === code)
const written = (text: string, clause: string): boolean =>
  text.split('…').every((piece) => DOCUMENT[clause]?.includes(piece) === true)

function sourcesIn(value: unknown): readonly { readonly kind: string; readonly clause: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(sourcesIn)
  return 'clause' in value && 'kind' in value && !('code' in value)
    ? [value as { kind: string; clause: string }, ...inner]
    : inner
}

describe('the pack of 枞阳县', () => {
  it('is accepted', () => {
    expect(checkRegion(pack)).toEqual({ ok: true, value: pack })
  })

  it('has the title of its programme, its units and its matters', () => {
    expect(pack.title).toBe('城市管理进小区')
    expect(new Set(pack.units.map(({ id }) => id))).toEqual(new Set(Object.keys(ROWS)))
    expect(pack.matters).toHaveLength(23)
    expect(pack.lists).toEqual([])
  })

  it.each(Object.entries(ROWS))('gives %s what the document gives it', (unit, [matters, duties]) => {
    const rows = parts.filter((part) => part.unit === unit).map(({ text, clause }) => text + clause)
    expect(new Set(rows).size).toBe(matters)
    expect(pack.units.find(({ id }) => id === unit)?.duties).toHaveLength(duties)
  })

  it('says nothing about a unit that its clause does not say word for word', () => {
    const duties = pack.units.flatMap((unit) => unit.duties)
    for (const { text, clause } of [...parts, ...duties])
      expect([text, written(text, clause)]).toEqual([text, true])
  })

  it('names a clause of the document for every source, and marks what is ours', () => {
    for (const { kind, clause } of sourcesIn(pack)) {
      const from = { seed: /^(?:[二三四五六](?:（|末段|；)|二$|枞政办)/u, law: /法/u, default: /^缺省值/u }[
        kind
      ]
      expect(clause).toMatch(from ?? /^$/u)
    }
  })

  it('tells the resident which unit takes it, as the document writes it, and the property only where it is first', () => {
    for (const { why, lead, assignedBy, firstHandler } of pack.matters) {
      expect(why).toContain(pack.units.find(({ id }) => id === (lead ?? assignedBy))?.name ?? '')
      if (firstHandler.by !== 'property') expect(why).not.toContain('物业先')
      else expect(why).toContain('物业先')
    }
  })

  it('names a unit in a row of a matter only where the matter knows it', () => {
    for (const { code, parts: rows, lead, helpers, assignedBy, handOver, firstHandler } of pack.matters)
      for (const { unit } of rows)
        expect([code, lead, ...helpers, assignedBy, handOver?.to, firstHandler.unit]).toContain(unit)
  })
})

describe('in 枞阳县', () => {
  it.each(['cleaning', 'illegal-construction', 'green-occupy', 'pile-hang'])(
    'whoever receives %s first answers for it',
    (code) => {
      expect(matterOf(code)?.why).toContain('谁先接到谁负责到底')
    },
  )

  it('what crosses departments is passed on by whoever received it first', () => {
    expect(matterOf('other')?.why).toContain('谁先接到谁负责转办')
    expect(pack.asked.question?.why).toContain('谁先接到谁负责转办')
  })

  it.each(['overcharge', 'common-benefit'])(
    '县住建局 hands a suspected %s to 城管, which punishes',
    (code) => {
      expect(matterOf(code)).toMatchObject({
        lead: 'housing',
        enforcer: 'urban-management',
        handOver: { to: 'urban-management', clause: '五（二）' },
      })
    },
  )

  it.each(['random-parking', 'stray-animals'])('%s has no lead, so 县城市管理局 finds one', (code) => {
    expect(matterOf(code)).toMatchObject({ lead: null, assignedBy: 'urban-management' })
  })

  it.each(['property', 'department'])('the town accepts what a %s reports as done', (kind) => {
    const rule = pack.verify.find(({ handlerKind }) => handlerKind === kind)
    expect(rule?.verifier).toEqual({ by: 'street', role: 'desk' })
    expect(rule?.source.clause).toMatch(/^五（六）/u)
  })

  it('the order of a compound goes straight to the police, and no property confirms it', () => {
    expect(matterOf('security')).toMatchObject({
      lead: 'police',
      about: null,
      firstHandler: { by: 'lead' },
      verifier: { by: 'grid' },
    })
  })

  it('five departments are named and own nothing', () => {
    const owners = new Set(pack.matters.flatMap(({ lead, helpers }) => [lead, ...helpers]))
    for (const id of ['natural-resources', 'ecology', 'emergency', 'development-reform', 'civil-affairs'])
      expect(owners).not.toContain(id)
  })

  it('a station serves each community and a drive has no invented date', () => {
    expect(pack.units.find(({ id }) => id === 'station')).toMatchObject({
      kind: 'station',
      each: 'community',
    })
    expect(pack.campaigns.map(({ label }) => label)).toHaveLength(7)
    for (const campaign of pack.campaigns)
      expect([campaign.from, campaign.to]).toEqual([undefined, undefined])
  })

  it('two compounds begin, 56 follow by the end of 2025, and the two are named there only', () => {
    expect(pack.milestones.map(({ by, count }) => [by, count])).toEqual([
      [undefined, 2],
      ['2025-12-31', 56],
    ])
    expect(JSON.stringify({ ...pack, milestones: [] })).not.toMatch(/山水兰亭|尚泽江南府/u)
  })

  it('the board shows items, duty list and supervision, and no invented phone', () => {
    expect(pack.board).toMatchObject({
      fields: ['serviceItems', 'dutyList', 'supervision'],
      supervisionPhone: null,
    })
    expect(JSON.stringify(pack)).not.toMatch(/"phone":"|\d{7,}/u)
  })
})
