import type { Cadence } from '#types/programme'
import type { PostRule, RegionPack } from '#types/region'
import { grid, propertyManager, streetDesk } from '../defaults/routing'
import { seed } from '../defaults/sources'

const DEPARTMENTS = [
  'urban-management',
  'housing',
  'market-regulation',
  'police',
  'natural-resources',
  'fire-rescue',
] as const

const desks = (units: readonly string[]): readonly PostRule[] =>
  units.map((unit) => ({ by: 'unit', unit, role: 'desk' }))

/** The document names what is done and by whom, never how often. */
const asNeeded = { unit: 'asNeeded', times: 1 } as const

export const cadences: readonly Cadence[] = [
  {
    code: 'daily-patrol',
    kind: 'patrol',
    label: '社区和物业日常巡查',
    by: [propertyManager, grid],
    every: asNeeded,
    source: seed('三、2：写“日常巡查”，没有写次数'),
  },
  {
    code: 'consultation',
    kind: 'consultation',
    label: '“吹哨”会商会',
    by: [streetDesk],
    every: asNeeded,
    source: seed('三、3：根据阶段性执法难点召开，重大问题或特殊情况随时召开'),
  },
  {
    code: 'joint-enforcement',
    kind: 'jointOperation',
    label: '多部门联合执法',
    by: desks(['urban-management']),
    every: asNeeded,
    source: seed('三、2：需要联合执法的，由城管部门牵头'),
  },
  {
    code: 'training',
    kind: 'training',
    label: '执法人员培训教育',
    by: desks(DEPARTMENTS),
    every: asNeeded,
    source: seed('四、3'),
  },
  {
    code: 'publicity',
    kind: 'publicity',
    label: '向居民宣传联合执法进小区',
    by: [streetDesk],
    every: asNeeded,
    source: seed('四、3'),
  },
]

/** What officers may do and residents may ask for is the law's; the document sets the fields. */
export const board: RegionPack['board'] = {
  supervisionPhone: null,
  fields: ['name', 'phone', 'duties'],
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
  source: seed('三、1：执法人员的姓名、联系电话、工作职责'),
}
