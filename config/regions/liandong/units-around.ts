import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { assumed, duty } from './sources'

const utility = (id: string, service: string, mark: string): Unit => ({
  id,
  name: `专业经营单位（${service}）`,
  mark,
  kind: 'utility',
  duties: [duty('二（十一）', '做好与物业管理有关的工作')],
  source: seed('二（十一）'),
})

/** Units that a clause names in passing, most of them by their short name only. */
const named = (id: string, name: string, mark: string, clause: string, kind: Unit['kind']): Unit => ({
  id,
  name,
  mark,
  kind,
  duties: [],
  source: seed(clause),
})

/** Utilities, units named in passing, and the two that the document leaves open. */
export const unitsAround: readonly Unit[] = [
  utility('water', '供水', '水'),
  utility('power', '供电', '电'),
  utility('gas', '供气', '气'),
  utility('heating', '供热', '热'),
  utility('telecom', '通信', '信'),
  utility('cable-tv', '有线电视', '视'),
  utility('broadband', '宽带数据传输', '网'),
  // Written so, and only here: what the planning bureau finds goes to this bureau, not to 区城管局.
  named('city-management', '市城市管理局', '市', '二（五）3', 'department'),
  named('approval', '相关审批部门', '批', '二（八）7', 'department'),
  named('land', '国土资源', '土', '二（八）6', 'department'),
  named('housing-management', '房管', '管', '二（八）6', 'department'),
  named('culture', '文化', '文', '二（八）6', 'department'),
  named('health', '卫生计生', '卫', '二（八）6', 'department'),
  named('fire', '消防', '消', '二（八）6', 'department'),
  named('lift-maintenance', '电梯维保单位', '维', '二（八）3', 'partner'),
  named('lift-maker', '电梯生产厂家', '厂', '二（八）3', 'partner'),
  {
    id: 'coordination',
    name: '区政府',
    mark: '区',
    kind: 'coordinator',
    duties: [],
    source: assumed('文件没有指定全区的协调单位，缺省由区政府协调'),
  },
  {
    id: 'supervision',
    name: '区行政执法监督机构',
    mark: '督',
    kind: 'coordinator',
    duties: [],
    source: assumed('三（二）只写“接受社会监督”，没有写由谁受理，缺省由行政执法监督机构受理'),
  },
]
