import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { departments, jointForce, jointMeeting } from './departments'
import { PASSAGE, duty } from './sources'

const consultation = duty(PASSAGE.consultation, '县城市社区或住保中心邀请相关执法单位参加会议进行会商')
const stations = '依托10个执法进社区工作联络站，建立社区执法监督员制度'

/** The first coordinator is the one that assigns and dispatches. */
const countyUnits: readonly Unit[] = [
  {
    id: 'housing-centre',
    name: '县住保中心',
    mark: '保',
    kind: 'coordinator',
    duties: [
      duty(PASSAGE.lists, '制定管理与服务两张清单'),
      duty(PASSAGE.departments, '由县住保中心或指定执法部门牵头开展综合执法'),
      consultation,
      jointMeeting,
    ],
    source: seed(PASSAGE.lists),
  },
  {
    id: 'urban-community',
    name: '县城市社区',
    mark: '城',
    kind: 'coordinator',
    duties: [consultation, jointMeeting],
    source: seed(`${PASSAGE.consultation}；${PASSAGE.supervision}（疑即城市社区管委会的简称，原文未明说）`),
  },
  /** Not of the kind `department`: it must read what is said about one. */
  {
    id: 'law-supervision',
    name: '行政执法协调监督部门',
    mark: '督',
    kind: 'coordinator',
    duties: [],
    source: seed(PASSAGE.supervision),
  },
  {
    id: 'party-group',
    name: '县委城市基层党建引领基层治理工作领导小组',
    mark: '组',
    kind: 'partner',
    duties: [duty(PASSAGE.county, '印发《会昌县综合执法进小区工作方案》')],
    source: seed(`${PASSAGE.county}；${PASSAGE.supervision}`),
  },
  ...departments,
  /** A court is called in, it neither orders correction nor punishes. */
  {
    id: 'court',
    name: '法院',
    mark: '法',
    kind: 'partner',
    duties: [jointForce],
    source: seed(PASSAGE.departments),
  },
  {
    id: 'justice-bureau',
    name: '会昌县司法局',
    mark: '司',
    kind: 'partner',
    duties: [duty('配图说明', '会昌县司法局开展综合执法进小区普法宣传活动'), jointMeeting],
    source: seed(`配图说明；${PASSAGE.jointMeeting}`),
  },
]

const placeUnits: readonly Unit[] = [
  /** Its 社会事务办 is its desk; a town as well as the 管委会 is one of these. */
  {
    id: 'street',
    name: '城市社区管委会（乡镇）',
    mark: '管',
    kind: 'street',
    each: 'street',
    called: '{street}社会事务办',
    duties: [
      duty(
        PASSAGE.chain,
        '与社区、城市社区管委会（乡镇）社会事务办、住保中心、执法单位工作联通，建立相关事项呼叫、受理、派发、响应工作机制',
      ),
    ],
    source: seed(PASSAGE.chain),
  },
  /** Named for the joint meetings alone; as the place where compounds stand it is a `street`. */
  {
    id: 'wenwuba',
    name: '文武坝镇',
    mark: '镇',
    kind: 'partner',
    duties: [jointMeeting],
    source: seed(PASSAGE.jointMeeting),
  },
  {
    id: 'committee',
    name: '社区居委会',
    mark: '社',
    kind: 'committee',
    each: 'community',
    called: '{community}居委会',
    duties: [
      duty(PASSAGE.chain, '将社区网格长作为综合执法工作联络人'),
      duty(PASSAGE.shares, '70%事项由物业或社区宣传教育、劝导协调解决'),
      duty(PASSAGE.shares, '20%通过社区配合执法人员批评教育、责令改正解决'),
    ],
    source: seed(`${PASSAGE.chain}；${PASSAGE.shares}`),
  },
  {
    id: 'station',
    name: '执法进社区工作联络站',
    mark: '站',
    kind: 'station',
    duties: [duty(PASSAGE.supervision, stations)],
    source: seed(PASSAGE.supervision),
  },
  {
    id: 'party-branch',
    name: '城市社区党组织',
    mark: '党',
    kind: 'partner',
    duties: [],
    source: seed(PASSAGE.deliberation),
  },
  {
    id: 'property',
    name: '物业公司',
    mark: '物',
    kind: 'property',
    each: 'property',
    called: '{property}',
    roundTheClock: true,
    duties: [duty(PASSAGE.property, '发现执法事项立即向网格长或执法部门报告，并第一时间劝导制止')],
    source: seed(PASSAGE.property),
  },
  {
    id: 'owners',
    name: '小区业委会',
    mark: '业',
    kind: 'owners',
    duties: [],
    source: seed(PASSAGE.deliberation),
  },
  {
    id: 'residents',
    name: '居民代表',
    mark: '民',
    kind: 'partner',
    duties: [],
    source: seed(PASSAGE.deliberation),
  },
]

export const units: readonly Unit[] = [...countyUnits, ...placeUnits]
