import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { item } from './item'

/** 三、4 to 7 and 10: rubbish, green, walls, stalls, pipes, and whatever else the bureau punishes. */
export const environmentMatters: readonly MatterRule[] = [
  item(
    'littering',
    4,
    ['随意倾倒、抛洒、堆放生活垃圾、建筑垃圾'],
    '乱倒、乱抛、乱堆垃圾的，物业先制止；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'construction-waste',
    4,
    ['随意倾倒、抛洒、堆放生活垃圾、建筑垃圾', '将建筑垃圾混入生活垃圾'],
    '建筑垃圾乱倒或者混进生活垃圾的，物业先制止；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'garbage-not-cleared',
    4,
    ['未及时清运垃圾造成环境污染'],
    '垃圾没有按时运走、弄脏了环境，不经过物业，由市城管执法局的网格员直接接手，依法处罚。',
  ),
  item(
    'fire-lane',
    5,
    ['侵占消防通道'],
    '占了消防通道的，物业先请人挪开；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'green-occupy',
    5,
    ['侵占、损坏公共绿地'],
    '公共绿地被占、被毁的，物业先制止；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'veg-garden',
    5,
    ['私种小菜园'],
    '在公共绿地上私种小菜园的，物业先劝导；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'flyers',
    6,
    ['刻画、涂写、粘贴、喷涂', '擅自悬挂、张贴宣传品'],
    '乱贴小广告、乱挂宣传品的，物业先劝导；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'paste-scrawl',
    6,
    ['刻画、涂写、粘贴、喷涂'],
    '在树上、地上、墙上乱写乱画的，物业先劝导；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'street-vendor',
    6,
    ['流动商贩占道经营'],
    '流动商贩占道经营的，物业先劝导；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'shop-front',
    6,
    ['小区内商业网点违反“门前四包”管理规定'],
    '小区里的门店没做到“门前四包”，物业先劝导；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  item(
    'damage-utilities',
    7,
    ['破坏供热、供水、燃气等市政设施'],
    '破坏供热、供水、燃气设施的，物业先制止；处置不了的马上报网格员，由市城管执法局依法处罚。',
  ),
  /** Item 10 is a violation that the bureau punishes, unlike the unclassified elsewhere. */
  item(
    'other',
    10,
    ['其他物业管理方面的违法违规行为'],
    '物业管理方面别的违法违规行为，社区联络人先接下，由市城管执法局依法处罚。',
    { kind: 'violation', procedure: 'general' },
  ),
]

/** The document names no unit for it but the phone on the board; the section is found by its name. */
export const conductMatter: MatterRule = matter('enforcement-conduct', {
  lead: 'supervision-section',
  helpers: ['city-bureau', 'leading-group'],
  firstHandler: { by: 'unit', unit: 'supervision-section', role: 'supervisor' },
  why: '反映执法队员的事不经过他本人和所在的分局，由市城管执法局督查科接手，工作领导小组督查考核。',
  clause: '四、1；六（三）、（四）（由督查科接手为缺省值，待市里确定）',
  parts: [
    {
      unit: 'city-bureau',
      footing: 'serve',
      text: '在小区显著位置设置城管执法公示牌，明确工作职责、联系方式、监督电话',
      clause: '四、1',
    },
    { unit: 'city-bureau', footing: 'supervise', text: '自觉接受广大市民的监督', clause: '六（三）' },
    {
      unit: 'leading-group',
      footing: 'supervise',
      text: '对工作开展情况定期检查通报，严格督查考核',
      clause: '六（四）',
    },
  ],
})
