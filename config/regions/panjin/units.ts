import type { PostRule, Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { assumed, duty } from './sources'

/** What the document asks of the bureau, the bodies do in the compounds; a board shows the first of a unit's duties. */
const bureauDuties: Unit['duties'] = [
  duty('四、3', '进驻小区的执法队员每周至少要对物业小区进行巡查检查一次'),
  duty('四、4', '网格员要第一时间介入依法查处'),
  duty('四、2', '建立统一规范的工作台账'),
  duty('四、5', '将每月15日设为“城管执法共建日”'),
]

/** One body a district; each carries out all ten items in its own, and the compound's district says which. */
const body = (id: string, name: string, area: string, mark: string, part: string): Unit => ({
  id,
  name,
  mark,
  kind: 'department',
  partOf: 'city-bureau',
  area: [area],
  duties: [...bureauDuties, duty('五（二）', `2月底前进驻10个小区…${part}`)],
  source: seed('五（二）；附件'),
})

const bodies: readonly Unit[] = [
  body('shuangtaizi-branch', '双台子分局', 'shuangtaizi', '双', '双台子区4个'),
  body('xinglongtai-branch', '兴隆台分局', 'xinglongtai', '兴', '兴隆台区4个'),
  body('dawa-branch', '大洼分局', 'dawa', '洼', '大洼区和盘山县结合辖区实际情况自行决定'),
  body('liaodongwan-branch', '辽东湾分局', 'liaodongwan', '湾', '辽东湾2个'),
  body('panshan-brigade', '盘山县综合执法大队', 'panshan', '盘', '大洼区和盘山县结合辖区实际情况自行决定'),
]

/** The officers of every body: what the document asks of 进驻小区的执法队员 it asks of each of them. */
export const officersOfEveryBody: readonly PostRule[] = bodies.map(({ id }) => ({
  by: 'unit',
  unit: id,
  role: 'officer',
}))

/** What the document names only in the list of the leading group: no case is sent to any of them. */
const section = (id: string, name: string, mark: string): Unit => ({
  id,
  name,
  mark,
  kind: 'partner',
  duties: [],
  source: seed('附件'),
})

export const units: readonly Unit[] = [
  {
    id: 'leading-group',
    name: '“城管执法进小区”工作领导小组',
    mark: '组',
    kind: 'coordinator',
    duties: [duty('六（二）', '定期召开会议，及时掌握基层情况、及时协调解决问题')],
    source: seed('六（一）、（二）、（四）；附件'),
  },
  {
    id: 'city-bureau',
    name: '市城市管理综合行政执法局',
    mark: '城',
    kind: 'department',
    duties: bureauDuties,
    source: seed('三；四'),
  },
  ...bodies,
  /** Not a department: it must read what is said about one. */
  {
    ...section('supervision-section', '市城管执法局督查科', '督'),
    kind: 'coordinator',
    source: assumed('附件只列科室名，受理监督、督查按科室名推断'),
  },
  {
    ...section('legal-section', '市城管执法局法规科', '法'),
    source: assumed('附件只列科室名，法制审核按科室名推断'),
  },
  section('detachment', '市城管执法支队', '支'),
  section('party-office', '市城管执法局机关党委综合办公室', '综'),
  section('operations-section', '市城管执法局业务管理科', '业'),
  {
    id: 'street',
    name: '街道',
    mark: '街',
    kind: 'street',
    each: 'street',
    called: '{street}',
    duties: [duty('二', '街道负总责、部门联动')],
    source: seed('二'),
  },
  {
    id: 'committee',
    name: '社区',
    mark: '社',
    kind: 'committee',
    each: 'community',
    called: '{community}居委会',
    duties: [
      duty('六（二）', '充分发挥街道社区、物业服务企业作用，健全在党建统领下的“三方联动”协商共治机制'),
    ],
    source: seed('六（二）'),
  },
  {
    id: 'property',
    name: '物业服务企业',
    mark: '物',
    kind: 'property',
    each: 'property',
    called: '{property}',
    roundTheClock: true,
    duties: [
      duty(
        '四、4',
        '确保第一时间发现、制止和处置管理区域内各类违法违规行为；对自身处置不了的违法违规行为，第一时间向相应的网格员报告',
      ),
    ],
    source: seed('四、4'),
  },
  {
    id: 'owners',
    name: '业主委员会',
    mark: '业',
    kind: 'owners',
    duties: [],
    source: seed('四、5'),
  },
  {
    id: 'residents',
    name: '群众代表',
    mark: '众',
    kind: 'partner',
    duties: [],
    source: seed('四、5'),
  },
]
