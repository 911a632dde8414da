import type { Cadence, Campaign, ItemList, Milestone } from '#types/programme'
import type { RegionPack } from '#types/region'
import { coordinator, grid, leadOfficer, propertyManager } from '../defaults/routing'
import { invented } from './sources'

export const lists: readonly ItemList[] = [
  { code: 'service', label: '服务清单', total: 3, source: invented('服务清单') },
]

export const cadences: readonly Cadence[] = [
  {
    code: 'daily-patrol',
    kind: 'patrol',
    label: '物业日常巡查',
    by: [propertyManager],
    every: { unit: 'week', times: 5 },
    source: invented('责任清单十一'),
  },
  {
    code: 'weekly-patrol',
    kind: 'patrol',
    label: '执法队员进小区巡查',
    by: [leadOfficer],
    every: { unit: 'week', times: 1 },
    source: invented('工作机制一'),
  },
  {
    code: 'consultation',
    kind: 'consultation',
    label: '社区会商',
    by: [grid],
    every: { unit: 'month', times: 1 },
    source: invented('工作机制二'),
  },
  {
    code: 'joint-operation',
    kind: 'jointOperation',
    label: '联合执法',
    by: [coordinator],
    every: { unit: 'quarter', times: 1 },
    source: invented('工作机制三'),
  },
]

export const campaigns: readonly Campaign[] = [
  {
    code: 'fire-lanes',
    label: '消防通道专项整治',
    from: '2026-11-01',
    to: '2026-12-31',
    matters: ['fire-lane', 'fly-wire-charging', 'ebike-upstairs', 'ebike-park'],
    ledBy: 'fire-rescue',
    source: invented('专项整治'),
  },
]

export const milestones: readonly Milestone[] = [
  {
    text: '三个小区的公示牌全部上墙',
    by: '2026-10-31',
    count: 3,
    source: invented('实施步骤'),
  },
]

export const board: RegionPack['board'] = {
  supervisionPhone: '000-86005-002',
  fields: ['name', 'card', 'phone', 'duties', 'area', 'serviceItems', 'dutyList', 'supervision'],
  powers: [
    '进入物业管理区域的公共部位检查',
    '询问当事人、查阅有关资料',
    '责令改正违法行为',
    '依法作出行政处罚决定',
  ],
  remedies: [
    '有权要求执法人员出示执法证件',
    '有权陈述、申辩',
    '对处罚决定不服的，可以申请行政复议或者提起行政诉讼',
    '认为执法不规范的，可以拨打监督电话',
  ],
  source: invented('公示牌'),
}
