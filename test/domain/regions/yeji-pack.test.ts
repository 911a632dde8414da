import type { MatterRule } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/yeji/index'

/** 叶政办〔2025〕2号, the clauses that charge somebody with something. */
const DOCUMENT: Readonly<Record<string, string>> = {
  '二、1':
    '区城管局：负责物业管理活动的监督和管理，督促物业企业针对物业使用人在物业使用过程中的违规行为履行“劝阻、制止、报告”义务。依法查处小区内违法建设、破窗开门、毁绿占绿、饲养家禽，擅自设置户外广告，物业服务企业未及时收集清运生活垃圾等影响市容环境卫生的违法、违规行为，督促指导小区物业服务企业规范开展生活垃圾分类投放、清理小区内流动摊点，建立长效管理机制，提升小区整体环境。',
  '二、2':
    '区住建局：负责对建筑工程质量进行监督管理，处理由于工程质量问题引发的投诉和矛盾；依法查处损坏或者擅自改变房屋承重结构、主体结构，将没有防水要求的房间或者阳台改为卫生间、厨房或其他用途，建设单位不履行房屋保修义务等行为。',
  '二、3':
    '区市场监管局：负责对物业管理区域内未取得营业执照擅自从事经营活动等违法违规行为依照相关规定进行处理，依法查处物业企业乱收费和不按核定标准收费行为；监督物业服务企业委托未依法取得许可的单位进行电梯维护保养，监督物业企业安全合法使用、管理电梯，依法查处物业服务企业违法违规使用电梯行为。',
  '二、4':
    '市公安局叶集分局：依法查处生活噪声污染、燃放烟花爆竹、高空抛物、城区范围内违规养犬等违法违规行为；对物业服务企业泄露业主信息达到法定情节和条数的，依法予以处理；对综合执法进小区工作中各类阻碍执法、妨碍公务的违法犯罪行为依法快速处置。',
  '二、5':
    '市自然资源和规划局叶集分局：负责审查物业管理区域物业服务用房的规划情况，在规划方案中明确公共配套设施的建筑面积和使用功能，负责物业管理区域内违法建设认定。',
  '二、6':
    '叶集消防救援局：负责物业管理区域消防安全检查、消防知识培训等工作，依法查处占用消防通道，损坏、挪用、拆除消防设施器材等违法违规行为；督导物业服务企业制止并清理在小区公共门厅、疏散走道、楼梯间、安全出口停放电动自行车，私拉电线为电动自行车充电，电动自行车上楼入户等行为；指导小区内机动车规范有序停放。',
  '二、7':
    '乡人民政府、街道办事处：负责指导和协助业主大会成立、业主委员会选举，指导和监督业主大会、业主委员会开展工作。协调物业管理与社区管理、社区服务之间的关系，调处业主、业主委员会、物业使用人、物业服务企业在物业管理活动中的纠纷；协调和监督物业服务企业的交接。居民委员会应当予以协助和配合。',
  '三、1':
    '由城市管理局牵头，联合公安等执法力量，组建联合执法队伍，各执法单位至少安排1名执法队员，作为联系社区的直接责任人，与社区建立日常联系制度。在小区的公开栏设置统一的“综合执法进小区”公示牌，内容包括各执法单位联系社区执法人员的姓名、联系电话、工作职责等，及时妥善解决小区内热点难点的问题并接受群众监督。',
  '三、2':
    '各执法部门要指导属地社区和物业服务企业在小区开展日常巡查，确保第一时间发现问题、第一时间劝阻，对于劝阻无效的违法违规问题，第一时间向联系社区执法队员报告，执法队员及时依法查处，形成第一时间“发现、劝阻、报告、处置”的快速查处机制。对于联系社区执法队员无法及时办理的问题，上报责任部门，按照相关法律法规予以立案查处。需要联合执法的，由城管部门牵头，多部门联勤联动开展攻坚整治，确保住宅小区内的各类违法违规问题得到有效处置。',
  '三、3':
    '属地政府、街道要督促社区及小区物业服务企业，梳理小区内存在的各类问题，建立综合执法工作台账。同时根据阶段性执法难点，“吹哨”召集相关部门，通过集中商讨、现场督导等不同形式召开会商会。',
  '四、3':
    '各执法部门要加强执法人员培训教育力度。各属地乡街要通过网络媒体等多种方式，向居民宣传联合执法进小区工作。',
}

/** What the document gives each unit: rows about a matter, and rows about the programme. */
const ROWS: Readonly<Record<string, readonly [matters: number, duties: number]>> = {
  'urban-management': [11, 2],
  housing: [5, 0],
  'market-regulation': [6, 0],
  police: [6, 0],
  'natural-resources': [3, 0],
  'fire-rescue': [8, 0],
  street: [4, 3],
  committee: [1, 1],
  property: [0, 2],
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

describe('the pack of 叶集区', () => {
  it('is accepted', () => {
    expect(checkRegion(pack)).toEqual({ ok: true, value: pack })
  })

  it('has the title of its programme, its units and its matters', () => {
    expect(pack.title).toBe('综合执法进小区')
    expect(pack.units.map(({ id }) => id)).toEqual(Object.keys(ROWS))
    expect(pack.matters).toHaveLength(37)
    expect(pack.lists).toEqual([])
  })

  it.each(Object.entries(ROWS))('gives %s what the document gives it', (unit, [matters, duties]) => {
    const texts = new Set(parts.filter((part) => part.unit === unit).map((part) => part.text))
    expect(texts.size).toBe(matters)
    expect(pack.units.find(({ id }) => id === unit)?.duties).toHaveLength(duties)
  })

  it('says nothing about a unit that its clause does not say word for word', () => {
    const duties = pack.units.flatMap((unit) => unit.duties)
    for (const { text, clause } of [...parts, ...duties])
      expect([text, written(text, clause)]).toEqual([text, true])
  })

  it('names a clause of the document for every source, and marks what is ours', () => {
    for (const { kind, clause } of sourcesIn(pack)) {
      const from = { seed: /^(?:[二三四]、\d|叶政办)/u, law: /法/u, default: /^缺省值/u }[kind]
      expect(clause).toMatch(from ?? /^$/u)
    }
  })

  it('tells the resident which unit takes it, as the document writes it, and the property only where it is first', () => {
    for (const { why, lead, firstHandler } of pack.matters) {
      expect(why).toContain(pack.units.find(({ id }) => id === lead)?.name ?? '')
      if (firstHandler.by !== 'property') expect(why).not.toContain('物业先')
      else expect(why).toContain('物业先')
    }
  })

  it('names a unit in a row of a matter only where the matter knows it', () => {
    for (const { code, parts: rows, lead, helpers, determiner, firstHandler } of pack.matters)
      for (const { unit } of rows)
        expect([code, lead, ...helpers, determiner, firstHandler.unit]).toContain(unit)
  })
})

describe('in 叶集区', () => {
  it('what the property or the community dissuades in vain goes to the officer, and from the officer to the desk', () => {
    const [property, committee] = pack.found
    expect(property).toMatchObject({ fromKind: 'property', to: { by: 'lead', role: 'officer' } })
    expect(committee).toMatchObject({ fromKind: 'committee', to: { by: 'lead', role: 'officer' } })
    const officer = pack.rise.find(({ fromKind }) => fromKind === 'department')
    expect(officer).toMatchObject({ fromRole: 'officer', to: { by: 'own', role: 'desk' } })
    expect(officer?.source).toMatchObject({ kind: 'seed' })
  })

  it('自规分局 says whether it is an illegal building, and 区城管局 punishes it', () => {
    expect(matterOf('illegal-construction')).toMatchObject({
      lead: 'urban-management',
      enforcer: null,
      determiner: 'natural-resources',
    })
  })

  it('who obstructs enforcement meets the police at once', () => {
    expect(matterOf('obstruct-enforcement')).toMatchObject({
      lead: 'police',
      firstHandler: { by: 'lead' },
      hazard: 'danger',
      procedure: 'police',
      verifier: { by: 'street' },
    })
  })

  it.each(['planning-facility', 'warranty', 'build-quality'])(
    'the community, not the property, confirms what came of %s',
    (code) => {
      expect(matterOf(code)?.verifier).toEqual({ by: 'grid', role: 'gridLeader' })
    },
  )

  it('城管 leads joint operations and the street whistles for a consultation', () => {
    const by = (kind: string): unknown => pack.cadences.find((one) => one.kind === kind)?.by
    expect(by('jointOperation')).toEqual([{ by: 'unit', unit: 'urban-management', role: 'desk' }])
    expect(by('consultation')).toEqual([{ by: 'street', role: 'desk' }])
  })

  it('the board shows name, phone and duties of each officer, and no invented phone', () => {
    expect(pack.roleLabels.officer).toBe('联系社区执法队员')
    expect(pack.board).toMatchObject({ fields: ['name', 'phone', 'duties'], supervisionPhone: null })
    expect(JSON.stringify(pack)).not.toMatch(/"phone":"|\d{7,}/u)
  })

  it('no target is invented', () => {
    expect([pack.milestones, pack.campaigns]).toEqual([[], []])
  })
})
