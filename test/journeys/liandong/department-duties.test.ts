import { type Journey, openJourney } from '../../support/journey'
import { openMoves } from '../support/open-moves'

let liandong: Journey
beforeAll(async () => {
  liandong = await openJourney('liandong')
})
afterAll(() => liandong.house.stop())

const neighbour = 'resident-upstairs'
const manager = 'property@company-a:propertyManager:compound-a'
const committee = 'committee@community-a:gridLeader:community-a'

/** Every numbered item by which clause 二 charges a department, and how the resident names it. */
const ITEMS = [
  ['二（一）1', '物业擅自撤离不交接', 'pm-exit', '区房地产服务中心'],
  ['二（一）2', '保修金与维修资金', 'repair-fund', '区房地产服务中心'],
  ['二（一）3', '违规选聘物业', 'pm-selection', '区房地产服务中心'],
  ['二（一）4', '侵占共有部位及收益', 'common-benefit', '区房地产服务中心'],
  ['二（一）5', '装修侵占损坏公共设施', 'renovation-damage', '区房地产服务中心'],
  ['二（二）1', '未验收擅自交房', 'unaccepted-delivery', '区住建局'],
  ['二（二）2', '房间阳台改厨卫', 'wet-room-change', '区住建局'],
  ['二（二）2', '损坏房屋节能设施', 'energy-saving', '区住建局'],
  ['二（二）3', '擅自变动承重结构', 'load-wall', '区住建局'],
  ['二（二）5', '擅自拆改供暖供气管道', 'pipe-alter', '区住建局'],
  ['二（三）1', '违法建设', 'illegal-construction', '区城管局'],
  ['二（三）2', '破墙开门开窗', 'wall-opening', '区城管局'],
  ['二（三）2', '擅自改变房屋外立面', 'facade-alteration', '区城管局'],
  ['二（三）3', '张贴涂写小广告', 'flyers', '区城管局'],
  ['二（三）3', '擅自设置户外广告', 'outdoor-ad', '区城管局'],
  ['二（三）4', '擅自改变房屋用途', 'change-of-use', '区城管局'],
  ['二（三）5', '占绿毁绿', 'green-occupy', '区城管局'],
  ['二（三）6', '擅自砍伐修剪树木', 'tree-cutting', '区城管局'],
  ['二（四）1', '损坏挪用消防设施器材', 'fire-facility', '区公安局'],
  ['二（四）2', '占用消防通道', 'fire-lane', '区公安局'],
  ['二（四）2', '堵塞疏散通道安全出口', 'evac-route', '区公安局'],
  ['二（四）3', '生活噪声扰民', 'life-noise', '区公安局'],
  ['二（四）3', '装修装卸加工噪声', 'work-noise', '区公安局'],
  ['二（四）4', '损坏共用设施设备', 'damage-common-facility', '区公安局'],
  ['二（四）5', '大型客货油罐车违停', 'heavy-truck', '区公安局'],
  ['二（四）5', '违规存放易燃易爆物', 'flammables', '区公安局'],
  ['二（四）6', '违规燃放烟花爆竹', 'fireworks', '区公安局'],
  ['二（四）7', '打架斗殴恐吓', 'fight-threat', '区公安局'],
  ['二（四）7', '聚众赌博', 'gambling', '区公安局'],
  ['二（四）7', '盗窃抢劫', 'theft', '区公安局'],
  ['二（四）7', '涉毒涉黄传销', 'vice-drug-pyramid', '区公安局'],
  ['二（四）8', '安防设施与保安监管', 'security', '区公安局'],
  ['二（五）1、2', '配套建筑规划及变更', 'planning-facility', '区规划局'],
  ['二（六）1', '辐射污染', 'radiation', '区环保局'],
  ['二（六）2', '破坏生态环境', 'eco-damage', '区环保局'],
  ['二（七）1', '收费未明码标价公示', 'price-display', '区物价局'],
  ['二（七）2、3、4', '物业乱收费超标准', 'overcharge', '区物价局'],
  ['二（七）5', '强制服务并收费', 'forced-charge', '区物价局'],
  ['二（八）1', '压力容器违规使用', 'pressure-vessel', '区市场监管局'],
  ['二（八）1', '水电表计量问题', 'meter', '区市场监管局'],
  ['二（八）2、4', '电梯未检验未维保', 'elevator-maint', '区市场监管局'],
  ['二（八）3、5', '电梯故障困人', 'elevator-fault', '区市场监管局'],
  ['二（八）8', '虚假广告假冒伪劣', 'false-ad', '区市场监管局'],
] as const

/** What the property first tries, or the committee in the property's place, as far as the unit of the clause. */
async function reachesDepartment(id: string): Promise<void> {
  if ((await liandong.lists(manager, 'todo')).includes(id)) {
    await liandong.does(manager, id, 'accept')
    await liandong.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '拒不改正' })
    await liandong.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
  }
  if ((await liandong.lists(committee, 'todo')).includes(id)) {
    await liandong.does(committee, id, 'accept')
    await liandong.does(committee, id, 'escalate', { reason: 'lawDemands', words: '由部门查处' })
  }
}

describe('二（一）–（八） 联动各方职责', () => {
  it.each(ITEMS)('%s %s: ends at the unit that the clause charges', async (...item) => {
    const [, label, matter, unitName] = item
    const { id, title } = await liandong.files(neighbour, { matter, words: '请来看看。' })
    expect(title).toBe(label)
    await reachesDepartment(id)
    expect((await liandong.sees(neighbour, id)).holder?.unitName).toBe(unitName)
  })

  it('三（二）: what concerns the property never passes through it', async () => {
    for (const matter of ['pm-exit', 'repair-fund', 'overcharge', 'elevator-maint']) {
      const { id } = await liandong.files(neighbour, { matter, words: '反映物业的问题。' })
      expect(await liandong.isHidden(manager, id)).toBe(true)
    }
  })

  it('二（四）5 及时拖离: what burns or explodes goes to the police at once, without the property', async () => {
    const { id, holder, hazard } = await liandong.files(neighbour, { matter: 'flammables', danger: true })
    expect(holder?.unitName).toBe('区公安局')
    expect(hazard).toBe('danger')
    expect(await liandong.told('police:officer:community-a', id)).toEqual(['taskArrived'])
  })

  it('二（四）8 依法进行查处: the police may file what breaks the rules of guarding', async () => {
    const { id } = await liandong.files(neighbour, { matter: 'security' })
    await reachesDepartment(id)
    const police = 'police:officer:community-a'
    await liandong.does(police, id, 'accept')
    expect(await openMoves(liandong, police, id)).toContain('openDocket')
  })
})
