import type { Cadence, ItemList, Milestone } from '#types/programme'
import type { PostRule } from '#types/region'
import { coordinator, propertyManager } from '../defaults/routing'
import { seed } from '../defaults/sources'
import { departments } from './departments'
import { PASSAGE, assumed } from './sources'

const by = (unit: string, role: PostRule['role']): PostRule => ({ by: 'unit', unit, role })
const urbanCommunity = by('urban-community', 'coordinator')

export const lists: readonly ItemList[] = [
  { code: 'enforcement', label: '执法清单', classes: 9, total: 32, source: seed(PASSAGE.lists) },
  { code: 'service', label: '服务清单', total: 10, source: seed(PASSAGE.lists) },
]

export const cadences: readonly Cadence[] = [
  {
    code: 'department-patrol',
    kind: 'patrol',
    label: '县直部门每周执法巡查',
    by: departments.map(({ id }) => by(id, 'officer')),
    every: { unit: 'week', times: 1 },
    source: seed(PASSAGE.departments),
  },
  {
    code: 'property-patrol',
    kind: 'patrol',
    label: '物业常态化巡查',
    by: [propertyManager],
    every: { unit: 'continuous', times: 1 },
    source: seed(PASSAGE.property),
  },
  /** 每周一会商 reads as once a week or as every Monday: once a week is true of both. */
  {
    code: 'weekly-consultation',
    kind: 'consultation',
    label: '执法事项每周会商',
    by: [coordinator, urbanCommunity],
    every: { unit: 'week', times: 1 },
    source: seed(PASSAGE.consultation),
  },
  {
    code: 'deliberation',
    kind: 'consultation',
    label: '协商议事会',
    by: [by('party-branch', 'desk')],
    every: { unit: 'asNeeded', times: 1 },
    source: seed(PASSAGE.deliberation),
  },
  /** Led by 县住保中心 or by a department it names. */
  {
    code: 'joint-operation',
    kind: 'jointOperation',
    label: '综合执法进小区行动',
    by: [coordinator, ...departments.map(({ id }) => by(id, 'officer'))],
    every: { unit: 'month', times: 1 },
    source: seed(`${PASSAGE.onCall}；${PASSAGE.departments}`),
  },
  {
    code: 'joint-meeting',
    kind: 'meeting',
    label: '问题协商联席会议',
    by: [coordinator],
    every: { unit: 'quarter', times: 1 },
    source: assumed('强化协同处置只写“定期召开”，按每季度一次'),
  },
  {
    code: 'whistle-bulletin',
    kind: 'bulletin',
    label: '执法部门吹哨报到情况通报',
    by: [by('party-group', 'desk')],
    every: { unit: 'quarter', times: 1 },
    source: seed(PASSAGE.supervision),
  },
  {
    code: 'property-assessment',
    kind: 'assessment',
    label: '物业企业考核考评',
    by: [coordinator, urbanCommunity],
    every: { unit: 'year', times: 1 },
    source: assumed('强力协同监督只写落实考核考评制度，按每年一次'),
  },
  {
    code: 'law-publicity',
    kind: 'publicity',
    label: '综合执法进小区普法宣传',
    by: [by('justice-bureau', 'desk')],
    every: { unit: 'asNeeded', times: 1 },
    source: seed('配图说明'),
  },
]

const target = (text: string, count: number, clause: string): Milestone => ({
  text,
  count,
  source: seed(clause),
})

/** The shares of 721 describe how troubles end; they never decide how one is handled. */
export const milestones: readonly Milestone[] = [
  target('县城97个小区主要出入口统一制作“综合执法进小区”工作服务牌并公示', 97, PASSAGE.onCall),
  target('依托10个执法进社区工作联络站，建立社区执法监督员制度', 10, PASSAGE.supervision),
  target('70%事项由物业或社区宣传教育、劝导协调解决', 70, PASSAGE.shares),
  target('20%通过社区配合执法人员批评教育、责令改正解决', 20, PASSAGE.shares),
  target('10%适用行政执法、强制措施解决', 10, PASSAGE.shares),
]
