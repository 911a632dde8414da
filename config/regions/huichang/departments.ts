import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'
import { PASSAGE, duty } from './sources'

export const jointMeeting = duty(
  PASSAGE.jointMeeting,
  '共同参与，定期召开问题协商联席会议，明确处置方向，破解执法难题',
)

export const jointForce = duty(
  PASSAGE.departments,
  '按执法事项需要整合自然资源、“两违”综合执法大队、住建、城管、生态环境、公安、消防、市场监管、法院等10余个部门执法力量，进行综合执法',
)

const patrol = duty(
  PASSAGE.departments,
  '根据职责分工，按照每周不少于1次的频率，定期或不定期对社区开展执法巡查，对发现或接到属本部门职责范围内的违法事项投诉进行执法',
)

const department = (id: string, name: string, mark: string, more = [jointForce, jointMeeting]): Unit => ({
  id,
  name,
  mark,
  kind: 'department',
  duties: [patrol, ...more],
  source: seed(`${PASSAGE.departments}；${PASSAGE.jointMeeting}`),
})

/**
 * Whom 县住保中心 may send an item to. The article does not list its twelve departments that patrol: those whose
 * officers it names for joint enforcement are taken to be among them.
 */
export const departments: readonly Unit[] = [
  department('natural-resources', '自然资源部门', '规'),
  department('illegal-building-brigade', '“两违”综合执法大队', '违'),
  department('housing', '住建部门', '住'),
  department('urban-management', '城管部门', '城'),
  department('ecology', '生态环境部门', '环'),
  { ...department('police', '公安部门', '警'), roundTheClock: true },
  { ...department('fire-rescue', '消防部门', '消'), roundTheClock: true },
  {
    ...department('market-regulation', '市场监管部门', '市', [jointForce]),
    source: seed(PASSAGE.departments),
  },
]
