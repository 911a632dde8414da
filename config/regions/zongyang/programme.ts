import type { Cadence, Milestone } from '#types/programme'
import type { PostRule, RegionPack } from '#types/region'
import { streetDesk } from '../defaults/routing'
import { seed } from '../defaults/sources'

const STATIONED = ['urban-management', 'housing', 'police', 'fire-rescue', 'market-regulation'] as const

const each = (role: PostRule['role'], units: readonly string[] = STATIONED): readonly PostRule[] =>
  units.map((unit) => ({ by: 'unit', unit, role }))

/** The document names what is done and by whom, never how often. */
const asNeeded = { unit: 'asNeeded', times: 1 } as const

export const cadences: readonly Cadence[] = [
  {
    code: 'patrol',
    kind: 'patrol',
    label: '进驻部门巡查发现',
    by: each('officer'),
    every: asNeeded,
    source: seed('三（二）；四（二）'),
  },
  {
    code: 'joint-enforcement',
    kind: 'jointOperation',
    label: '“行业监管+联合执法”专项整治',
    by: each('desk', ['urban-management']),
    every: asNeeded,
    source: seed('三（三）：写“定期”，没有写次数；组织单位按五（一）“牵头负责”推定'),
  },
  {
    code: 'property-assessment',
    kind: 'assessment',
    label: '物业服务质量考核和信用评价',
    by: each('desk', ['housing']),
    every: asNeeded,
    source: seed('四（三）'),
  },
  {
    code: 'inspection',
    kind: 'assessment',
    label: '督查指导',
    by: [...each('desk'), streetDesk],
    every: asNeeded,
    source: seed('六（三）：写“常态化”，没有写次数'),
  },
  {
    code: 'publicity',
    kind: 'publicity',
    label: '物业管理法规政策宣传',
    by: each('desk'),
    every: asNeeded,
    source: seed('四（四）：写“常态化”，没有写次数'),
  },
]

export const milestones: readonly Milestone[] = [
  {
    text: '2025年初在县城区选择山水兰亭、尚泽江南府等2个物业小区开展试点',
    count: 2,
    source: seed('二'),
  },
  {
    text: '2025年底前推广至城区所有物业小区，56个物业小区全覆盖',
    by: '2025-12-31',
    count: 56,
    source: seed('二；三（一）'),
  },
]

/** What officers may do and residents may ask for is the law's; the document sets the fields. */
export const board: RegionPack['board'] = {
  supervisionPhone: null,
  fields: ['serviceItems', 'dutyList', 'supervision'],
  powers: [
    '依法检查、收集证据（行政处罚法第五十四条）',
    '询问当事人和有关人员（行政处罚法第五十五条）',
    '责令改正或者限期改正（行政处罚法第二十八条）',
    '依法作出行政处罚决定（行政处罚法第五十七条）',
  ],
  remedies: [
    '有权要求执法人员出示执法证件（行政处罚法第五十五条）',
    '有权陈述和申辩（行政处罚法第七条）',
    '对处罚不服的，可以申请行政复议或者提起行政诉讼（行政处罚法第七条）',
    '对执法行为有权申诉或者检举（行政处罚法第七十五条）',
  ],
  source: seed('三（一）：同步公示服务事项、责任清单、监督渠道'),
}
