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

const department = (id: string, name: string, mark: string, duties = [jointForce, jointMeeting]): Unit => ({
  id,
  name,
  mark,
  kind: 'department',
  duties,
  source: seed(`${PASSAGE.departments}；${PASSAGE.jointMeeting}`),
})

/** Whom 县住保中心 may send an item to. Of the county's twelve departments the article names these alone. */
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
