import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { conductUnnamed } from './sources'

const PATROL =
  '在小区开展日常巡查，确保第一时间发现问题、第一时间劝阻，对于劝阻无效的违法违规问题，第一时间向联系社区执法队员报告'

const departments: readonly Unit[] = [
  {
    id: 'urban-management',
    name: '区城管局',
    mark: '城',
    kind: 'department',
    duties: [
      { text: '由城市管理局牵头，联合公安等执法力量，组建联合执法队伍', clause: '三、1' },
      { text: '需要联合执法的，由城管部门牵头', clause: '三、2' },
    ],
    source: seed('二、1'),
  },
  { id: 'housing', name: '区住建局', mark: '住', kind: 'department', duties: [], source: seed('二、2') },
  {
    id: 'market-regulation',
    name: '区市场监管局',
    mark: '市',
    kind: 'department',
    duties: [],
    source: seed('二、3'),
  },
  {
    id: 'police',
    name: '市公安局叶集分局',
    mark: '警',
    kind: 'department',
    roundTheClock: true,
    duties: [],
    source: seed('二、4'),
  },
  {
    id: 'natural-resources',
    name: '市自然资源和规划局叶集分局',
    mark: '规',
    kind: 'department',
    duties: [],
    source: seed('二、5'),
  },
  {
    id: 'fire-rescue',
    name: '叶集消防救援局',
    mark: '消',
    kind: 'department',
    roundTheClock: true,
    duties: [],
    source: seed('二、6'),
  },
]

/** The document lists no street, community or company by name beside 孙岗乡: there is one unit for each of them. */
const onTheSpot: readonly Unit[] = [
  {
    id: 'street',
    name: '乡人民政府、街道办事处',
    mark: '街',
    kind: 'street',
    each: 'street',
    called: '{street}',
    duties: [
      { text: '协调物业管理与社区管理、社区服务之间的关系', clause: '二、7' },
      { text: '建立综合执法工作台账', clause: '三、3' },
      { text: '“吹哨”召集相关部门', clause: '三、3' },
    ],
    source: seed('二、7'),
  },
  {
    id: 'committee',
    name: '居民委员会',
    mark: '社',
    kind: 'committee',
    each: 'community',
    called: '{community}居委会',
    duties: [{ text: PATROL, clause: '三、2' }],
    source: seed('二、7'),
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
      { text: PATROL, clause: '三、2' },
      {
        text: '制止并清理在小区公共门厅、疏散走道、楼梯间、安全出口停放电动自行车，私拉电线为电动自行车充电，电动自行车上楼入户',
        clause: '二、6',
      },
    ],
    source: seed('三、2'),
  },
]

/** The first coordinator of the list is the one that dispatches. */
const above: readonly Unit[] = [
  {
    id: 'coordination',
    name: '联合执法队伍（区城管局牵头）',
    mark: '综',
    kind: 'coordinator',
    duties: [{ text: '多部门联勤联动开展攻坚整治', clause: '三、2' }],
    source: seed('三、1'),
  },
  {
    id: 'supervision',
    name: '执法监督单位（由区里指定）',
    mark: '督',
    kind: 'coordinator',
    duties: [],
    source: conductUnnamed,
  },
]

export const units: readonly Unit[] = [...departments, ...onTheSpot, ...above]
