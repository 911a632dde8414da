import type { RegionPack } from '#types/region'
import type { Cadence } from '#types/programme'
import { coordinator, streetDesk } from '../defaults/routing'
import { seed } from '../defaults/sources'
import { quickResponse } from './sources'

const MEETING = '物业管理联席会议'

export const cadences: readonly Cadence[] = [
  {
    code: 'joint-meeting',
    kind: 'meeting',
    label: MEETING,
    by: [streetDesk],
    every: { unit: 'month', times: 1 },
    source: seed('三（一）'),
  },
  {
    code: 'joint-meeting-at-need',
    kind: 'meeting',
    label: `${MEETING}（特殊情况随时召开）`,
    by: [streetDesk],
    every: { unit: 'asNeeded', times: 1 },
    source: seed('三（一）'),
  },
  {
    code: 'joint-operation',
    kind: 'jointOperation',
    label: '涉及多个执法部门的疑难问题，由镇（街道）协调联合执法',
    by: [streetDesk],
    every: { unit: 'asNeeded', times: 1 },
    source: quickResponse,
  },
  {
    code: 'annual-assessment',
    kind: 'assessment',
    label: '联动工作情况纳入对镇（街道）及相关部门、单位的年度考核',
    by: [coordinator],
    every: { unit: 'year', times: 1 },
    source: seed('三（三）'),
  },
]

/** The board shows what 三（二） tells every unit to publish, in its order; powers and remedies are the law's. */
export const board: RegionPack['board'] = {
  supervisionPhone: null,
  fields: ['duties', 'name', 'phone'],
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
  ],
  source: quickResponse,
}
