import type { RegionPack } from '#types/region'
import { clocks, hazardClocks, office } from './clocks'
import { orderMatters } from './matters-order'
import { safetyMatters } from './matters-safety'
import { serviceMatters } from './matters-service'
import { around, competence, standIn, unclassified, verify } from './routing'
import { invented } from './sources'
import { units } from './units'

/** 云溪县 does not exist: it shows every rule at work without naming a real place, person or phone. */
export const pack: RegionPack = {
  code: 'demo',
  name: '云溪县（演示）',
  title: '综合执法进小区',
  slogan: '打通最后一米线，实现执法零距离',
  roleLabels: {
    propertyManager: '物业经理',
    gridLeader: '网格长',
    officer: '联系社区执法队员',
    desk: '责任科室',
    legalReviewer: '法制审核员',
    unitHead: '单位负责人',
    coordinator: '调度员',
    supervisor: '执法监督员',
    admin: '管理员',
  },
  labels: { resident: '居民', system: '系统' },
  units,
  matters: [...orderMatters, ...safetyMatters, ...serviceMatters],
  clocks,
  hazardClocks,
  around,
  unclassified,
  standIn,
  competence,
  verify,
  office,
  board: {
    supervisionPhone: '000-86005-002',
    powers: [
      '进入物业管理区域的公共部位检查',
      '询问当事人、查阅有关资料',
      '责令改正违法行为',
      '依法作出行政处罚决定',
    ],
    remedies: [
      '有权要求执法人员出示执法证件',
      '有权陈述、申辩',
      '对处罚决定不服的，可以申请行政复议或者提起行政诉讼',
      '认为执法不规范的，可以拨打监督电话',
    ],
  },
  source: invented('实施方案'),
}
