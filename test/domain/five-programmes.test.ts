import { unitById, unitName, unitOf } from '#core/domain/posts'
import { matterOf, route } from '#core/domain/route'
import { REAL, type RegionCode, regionWorld, report } from './support/region-world'

/** Who leads here, by the name the programme gives it; a dash where the programme names nobody or not the matter. */
function leadName(region: RegionCode, code: string, answers: Record<string, string> = {}): string {
  const world = regionWorld(region)
  const matter = matterOf(code, world.pack)
  if (matter.code !== code) return '–'
  const { lead } = route(report(matter, answers), world)
  if (lead !== null) return unitById(unitOf(lead), { pack: world.pack })?.name ?? ''
  return matter.assignedBy === undefined ? '–' : `由${unitName(matter.assignedBy, world)}确定`
}

describe('the same matter in five programmes', () => {
  const assigned = '由县住保中心确定'

  it.each([
    ['占消防通道', 'fire-lane', '叶集消防救援局', '双台子分局', '区公安局', assigned, '县消防救援大队'],
    ['承重结构', 'load-wall', '区住建局', '双台子分局', '区住建局', '–', '–'],
    ['物业收费', 'overcharge', '区市场监管局', '–', '区物价局', '–', '县住房和城乡建设局'],
    ['违法建设', 'illegal-construction', '区城管局', '双台子分局', '区城管局', assigned, '县城市管理局'],
    ['停车', 'random-parking', '叶集消防救援局', '–', '区公安局', '物业公司', '由县城市管理局确定'],
    ['乱堆乱放', 'pile-hang', '–', '–', '–', '物业公司', '县城市管理局'],
    ['飞线充电', 'fly-wire-charging', '叶集消防救援局', '–', '–', assigned, '县消防救援大队'],
    ['高空抛物', 'falling-objects', '市公安局叶集分局', '–', '–', assigned, '县公安局'],
    ['供热供气设施', 'damage-utilities', '–', '双台子分局', '–', '–', '–'],
    ['拆改供气管道', 'pipe-alter', '–', '–', '区住建局', '–', '–'],
    ['公用设施', 'utility-service', '–', '–', '–', '–', '县住房和城乡建设局'],
    ['保修', 'warranty', '区住建局', '–', '–', '–', '–'],
    [
      '物业监管',
      'pm-service',
      '区城管局',
      '–',
      '镇人民政府（街道办事处）',
      '县住保中心',
      '县住房和城乡建设局',
    ],
  ])('%s is led by whom each programme names', (_words, code, ...names) => {
    expect(REAL.map((region) => leadName(region, code))).toEqual(names)
  })

  it('a warranty is led by whom the answer names', () => {
    expect(leadName('liandong', 'warranty', { party: 'developer' })).toBe('区房地产服务中心')
    expect(leadName('liandong', 'warranty', { party: 'contractor' })).toBe('区住建局')
  })

  it('the housing service looks after the property beside the town', () => {
    const world = regionWorld('liandong')
    const { helpers } = route(report(matterOf('pm-service', world.pack), {}), world)
    expect(helpers).toContain('housing-service:officer:sample-community')
  })

  it('who says whether it is an illegal building and who parks with the police is told beside the lead', () => {
    const yeji = regionWorld('yeji')
    expect(matterOf('illegal-construction', yeji.pack).determiner).toBe('natural-resources')
    const zongyang = regionWorld('zongyang')
    expect(route(report(matterOf('random-parking', zongyang.pack), {}), zongyang).helpers).toEqual([
      'police:officer:sample-community',
    ])
    expect(matterOf('overcharge', zongyang.pack).handOver?.to).toBe('urban-management')
  })
})

describe('five districts with a body each', () => {
  it.each([
    ['shuangtaizi', '双台子分局'],
    ['xinglongtai', '兴隆台分局'],
    ['dawa', '大洼分局'],
    ['liaodongwan', '辽东湾分局'],
    ['panshan', '盘山县综合执法大队'],
  ])('%s is served by its own', (district, name) => {
    const world = regionWorld('panjin', { district })
    const { lead, enforcer } = route(report(matterOf('fire-lane', world.pack), {}), world)
    expect(unitName(unitOf(lead ?? 'x:officer:x'), world)).toBe(name)
    expect(enforcer).toBe(lead)
  })

  it('elsewhere the bureau itself acts', () => {
    const world = regionWorld('panjin', { district: 'elsewhere' })
    expect(route(report(matterOf('fire-lane', world.pack), {}), world).lead).toBe(
      'city-bureau:officer:sample-community',
    )
  })
})
