import type { RegionPack } from '#types/region'

export const roleLabels: RegionPack['roleLabels'] = {
  propertyManager: '物业经理',
  gridLeader: '网格长',
  officer: '联系社区执法队员',
  desk: '责任科室',
  legalReviewer: '法制审核员',
  unitHead: '单位负责人',
  coordinator: '调度员',
  supervisor: '执法监督员',
  admin: '管理员',
}

/** How a timeline names those who hold no post. */
export const labels: RegionPack['labels'] = { resident: '居民', system: '系统', voice: '语音反映' }
