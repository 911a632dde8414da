import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { duty, quickResponse } from './sources'
import { unitsAround } from './units-around'

const department = (
  id: string,
  name: string,
  mark: string,
  clause: string,
  duties: Unit['duties'],
): Unit => ({
  id,
  name,
  mark,
  kind: 'department',
  duties,
  source: seed(clause),
})

/** The parties of clause 二, in its order. */
const departments: readonly Unit[] = [
  department('housing-service', '区房地产服务中心', '房', '二（一）', [
    duty('二（一）开头', '负责指导物业服务企业做好物业管理服务工作'),
    duty('二（一）开头', '对物业招投标、专项维修资金和新建物业质量保修金等进行监督管理'),
    duty('二（一）开头', '装饰装修活动中有关工作的监督管理'),
  ]),
  department('housing', '区住建局', '住', '二（二）', [
    duty('二（二）开头', '负责住宅小区工程施工、房屋质量安全、装饰装修中有关安全等工作的监督管理'),
  ]),
  department('urban-management', '区城管局', '城', '二（三）', [
    duty('二（三）开头', '物业管理区域规划建设、市容环境卫生等工作的监督管理'),
  ]),
  {
    ...department('police', '区公安局', '警', '二（四）', [
      duty('二（四）开头', '负责指导督促物业服务企业和秩序维护人员开展安全防范'),
      duty('二（四）开头', '消防管理工作'),
      duty('二（四）开头', '对物业管理区域内治安、消防、流动人口、车辆停放进行监督管理'),
    ]),
    roundTheClock: true,
  },
  department('planning', '区规划局', '规', '二（五）', [
    duty('二（五）开头', '负责物业管理区域内建设工程及各类配套建筑的规划设计及调整变更的监督管理'),
  ]),
  department('environment', '区环保局', '环', '二（六）', [
    duty('二（六）开头', '指导物业服务企业做好环境保护工作'),
  ]),
  department('price', '区物价局', '价', '二（七）', [
    duty('二（七）开头', '负责指导物业服务企业做好物业服务收费公示工作，对物业服务收费行为进行监督检查'),
  ]),
  department('market-regulation', '区市场监管局', '监', '二（八）', [
    duty(
      '二（八）开头',
      '负责指导物业服务企业和专业经营单位做好物业管理区域内特种设备、计量装置的安全运营，对压力容器、电梯等特种设备进行监督管理',
    ),
    duty('二（八）开头', '负责物业管理区域内企业和个体工商注册登记审核，按职责分工对其经营活动监督管理'),
  ]),
]

/** The document lists no street, community or company: there is one of these for each. */
const onTheGround: readonly Unit[] = [
  {
    id: 'street',
    name: '镇人民政府（街道办事处）',
    mark: '镇',
    kind: 'street',
    each: 'street',
    called: '{street}',
    duties: [
      duty('二（九）3', '负责召集物业联席会议'),
      duty('二（九）4', '参与物业主管部门对辖区内物业企业的考核评比工作'),
      duty('三（二）', '由所在辖区镇人民政府（街道办事处）协调相关执法部门联合执法'),
    ],
    source: seed('二（九）'),
  },
  {
    id: 'committee',
    name: '社区居委会',
    mark: '社',
    kind: 'committee',
    each: 'community',
    called: '{community}居委会',
    duties: [
      duty('二（十）1', '开展社区服务与物业管理有关的工作'),
      duty(
        '三（二）',
        '发现物业管理区域内违法违规行为，要及时劝阻和制止，对拒不改正的要向所在辖区镇人民政府（街道办事处）和相关执法部门报告',
      ),
    ],
    source: seed('二（十）'),
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
      duty('三（二）', '属于物业管理范围的，物业服务企业要及时解决'),
      duty(
        '三（二）',
        '发现物业管理区域内违法违规行为，要及时劝阻和制止，对拒不改正的要向所在辖区镇人民政府（街道办事处）和相关执法部门报告',
      ),
    ],
    source: quickResponse,
  },
]

export const units: readonly Unit[] = [...departments, ...onTheGround, ...unitsAround]
