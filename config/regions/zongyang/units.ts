import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { conductUnnamed } from './sources'
import { unitsWithoutItems } from './units-without-items'

const departments: readonly Unit[] = [
  {
    id: 'urban-management',
    name: '县城市管理局',
    mark: '城',
    kind: 'department',
    duties: [
      {
        text: '牵头负责县城区“城市管理进小区”工作，组织相关职能部门入驻“城市管理进小区”工作站，指导建立“城市管理进小区”工作室',
        clause: '五（一）',
      },
      { text: '定期开展市容环境卫生、消防安全、设施维护等专项整治行动', clause: '三（三）' },
    ],
    source: seed('五（一）'),
  },
  {
    id: 'housing',
    name: '县住房和城乡建设局',
    mark: '住',
    kind: 'department',
    duties: [
      { text: '制定物业行业标准', clause: '五（二）' },
      { text: '违法违规行为的源头监管', clause: '五（二）' },
    ],
    source: seed('五（二）'),
  },
  {
    id: 'police',
    name: '县公安局',
    mark: '警',
    kind: 'department',
    roundTheClock: true,
    duties: [],
    source: seed('五（三）'),
  },
  {
    id: 'fire-rescue',
    name: '县消防救援大队',
    mark: '消',
    kind: 'department',
    roundTheClock: true,
    duties: [],
    source: seed('五（四）'),
  },
  {
    id: 'market-regulation',
    name: '县市场监管局',
    mark: '市',
    kind: 'department',
    duties: [],
    source: seed('五（五）'),
  },
]

const onTheSpot: readonly Unit[] = [
  /** The only town of the programme: it has no `each`, and no area, so it serves every compound. */
  {
    id: 'zongyang-town',
    name: '枞阳镇',
    mark: '镇',
    kind: 'street',
    duties: [
      { text: '建立“城市管理进小区”工作站、工作室', clause: '五（六）' },
      { text: '畅通举报投诉通道', clause: '五（六）' },
      { text: '构建“发现问题—交办处置—督查验收—巩固提升”的闭环管理制度', clause: '五（六）' },
    ],
    source: seed('五（六）'),
  },
  /** 1+X: one station for all compounds of its community. */
  {
    id: 'station',
    name: '城市管理工作站',
    mark: '站',
    kind: 'station',
    each: 'community',
    called: '{community}城市管理工作站',
    duties: [
      { text: '1个工作站服务本社区（村）所有物业小区', clause: '三（一）' },
      { text: '对跨部门事项实行首接转办制', clause: '四（二）' },
    ],
    source: seed('三（一）'),
  },
  {
    id: 'studio',
    name: '城市管理工作室',
    mark: '室',
    kind: 'station',
    duties: [{ text: '同步公示服务事项、责任清单、监督渠道', clause: '三（一）' }],
    source: seed('三（一）'),
  },
  {
    id: 'committee',
    name: '社区（村）',
    mark: '社',
    kind: 'committee',
    each: 'community',
    called: '{community}',
    duties: [
      { text: '“县级统筹、乡镇主责、部门协同配合、社区（村）落实”责任体系', clause: '四（二）' },
      { text: '“社区吹哨、部门报到”服务机制', clause: '四（五）' },
    ],
    source: seed('四（二）'),
  },
  {
    id: 'property',
    name: '物业服务企业',
    mark: '物',
    kind: 'property',
    each: 'property',
    called: '{property}',
    roundTheClock: true,
    duties: [{ text: '物业服务企业要全面履行合同义务，提升服务能力和水平', clause: '四（三）' }],
    source: seed('四（三）'),
  },
]

/** The first coordinator of the list is the one that dispatches. */
const above: readonly Unit[] = [
  {
    id: 'coordination',
    name: '“城市管理进小区”工作专班',
    mark: '专',
    kind: 'coordinator',
    duties: [{ text: '明确职责任务，落实工作措施，强力推进实施', clause: '六（一）' }],
    source: seed('六（一）'),
  },
  {
    id: 'supervision',
    name: '执法监督单位（由县里指定）',
    mark: '督',
    kind: 'coordinator',
    duties: [],
    source: conductUnnamed,
  },
]

export const units: readonly Unit[] = [...departments, ...onTheSpot, ...unitsWithoutItems, ...above]
