import type { Cadence, Campaign, Milestone } from '#types/programme'
import type { PostRule } from '#types/region'
import { coordinator, propertyManager } from '../defaults/routing'
import { seed } from '../defaults/sources'
import { buildingMatters } from './matters-building'
import { environmentMatters } from './matters-environment'
import { assumed } from './sources'
import { officersOfEveryBody } from './units'

const legalSection: PostRule = { by: 'unit', unit: 'legal-section', role: 'legalReviewer' }

export const cadences: readonly Cadence[] = [
  {
    code: 'officer-patrol',
    kind: 'patrol',
    label: '执法队员每周巡查小区',
    by: officersOfEveryBody,
    every: { unit: 'week', times: 1 },
    source: seed('四、3'),
  },
  {
    code: 'property-patrol',
    kind: 'patrol',
    label: '物业全天候、全方位动态巡查',
    by: [propertyManager],
    every: { unit: 'continuous', times: 1 },
    source: seed('四、4'),
  },
  {
    code: 'open-day',
    kind: 'openDay',
    label: '城管执法共建日',
    by: officersOfEveryBody,
    every: { unit: 'month', times: 1, on: 15 },
    source: seed('四、5'),
  },
  {
    code: 'leading-group-meeting',
    kind: 'meeting',
    label: '领导小组会议',
    by: [coordinator],
    every: { unit: 'quarter', times: 1 },
    source: assumed('六（二）只写“定期召开会议”，按每季度一次'),
  },
  {
    code: 'check-bulletin',
    kind: 'bulletin',
    label: '工作开展情况检查通报',
    by: [coordinator],
    every: { unit: 'quarter', times: 1 },
    source: assumed('六（四）只写“定期检查通报”，按每季度一次'),
  },
  {
    code: 'yearly-assessment',
    kind: 'assessment',
    label: '年度考核，作为各单位评优选先的依据',
    by: [coordinator],
    every: { unit: 'year', times: 1 },
    source: seed('六（四）'),
  },
  {
    code: 'ledger-summary',
    kind: 'assessment',
    label: '小区管理和执法情况总结',
    by: officersOfEveryBody,
    every: { unit: 'quarter', times: 1 },
    source: assumed('四、2只写“定期”总结，按每季度一次'),
  },
  {
    code: 'officer-training',
    kind: 'training',
    label: '执法人员教育培训',
    by: [legalSection],
    every: { unit: 'asNeeded', times: 1 },
    source: assumed('六（三）只写加强教育培训，由谁组织、多久一次未写'),
  },
]

export const campaigns: readonly Campaign[] = [
  {
    code: 'publicity-2021',
    label: '宣传教育阶段：告知书、致广大市民一封信',
    from: '2021-01-26',
    to: '2021-02-10',
    matters: [],
    ledBy: 'city-bureau',
    source: seed('五（一）'),
  },
  {
    code: 'clean-up-2021',
    label: '清理整治阶段：集中整治行动',
    from: '2021-06-01',
    to: '2021-12-31',
    matters: [...buildingMatters, ...environmentMatters].map(({ code }) => code),
    ledBy: 'city-bureau',
    source: seed('五（三）'),
  },
]

const target = (text: string, by: string, clause: string, count?: number): Milestone => ({
  text,
  by,
  ...(count === undefined ? {} : { count }),
  source: seed(clause),
})

export const milestones: readonly Milestone[] = [
  target('进驻10个小区', '2021-02-28', '五（二）', 10),
  target('进驻小区：兴隆台区4个', '2021-02-28', '五（二）', 4),
  target('进驻小区：双台子区4个', '2021-02-28', '五（二）', 4),
  target('进驻小区：辽东湾2个', '2021-02-28', '五（二）', 2),
  target('城管执法进驻全部小区，覆盖率达到100%', '2021-05-31', '五（二）'),
  target('网格化管理公示牌设置覆盖率达到100%', '2021-12-31', '二'),
  target('全面完成各小区建档立卡工作', '2021-12-31', '二'),
  target('小区违法建设“零增长”', '2021-12-31', '二'),
  target('在全市范围内打造4-5个示范小区', '2021-12-31', '二', 4),
  target('制度机制健全，基础工作扎实，社区面貌显著改善', '2022-12-31', '二'),
  target('形成一套具有“盘锦特点”的城管执法进小区的制度机制', '2023-12-31', '二；五（四）'),
]
