import type { RegionPack } from '#types/region'
import { clocks, hazardClocks } from '../defaults/clocks'
import { office } from '../defaults/office'
import { labels, roleLabels } from '../defaults/role-labels'
import { arbitration, foundCheck, invitation, recheckOneIn, verify, whistling } from '../defaults/routing'
import { seed } from '../defaults/sources'
import { buildingMatters } from './matters-building'
import { conductMatter, environmentMatters } from './matters-environment'
import { cadences, campaigns, milestones } from './programme'
import { around, asked, competence, found, planApproval, rise, standIn, unclassified } from './routing'
import { units } from './units'

export const pack: RegionPack = {
  code: 'panjin',
  name: '盘锦市',
  title: '城管执法进小区',
  slogan: '问题第一时间发现、违法行为第一时间查处',
  roleLabels: {
    ...roleLabels,
    /** The document's 网格员 is the enforcement officer; whom the community sends it does not name (our word). */
    officer: '网格员',
    gridLeader: '社区联络人',
    coordinator: '领导小组调度员',
    supervisor: '督查员',
  },
  labels,
  units,
  matters: [...buildingMatters, ...environmentMatters, conductMatter],
  lists: [],
  clocks,
  hazardClocks,
  around,
  unclassified,
  asked,
  found,
  rise,
  standIn,
  competence,
  verify,
  arbitration,
  planApproval,
  whistling,
  recheckOneIn,
  foundCheck,
  invitation,
  cadences,
  campaigns,
  milestones,
  office,
  board: {
    supervisionPhone: null,
    fields: ['duties', 'phone', 'supervision'],
    powers: [
      '对小区内的违法行为依法进行行政处罚',
      '责令当事人改正违法行为',
      '出示执法证件后询问当事人、进行检查',
    ],
    remedies: [
      '有权要求执法人员出示执法证件，不出示的可以拒绝检查',
      '有权陈述、申辩',
      '对处罚决定不服的，可以申请行政复议或者提起行政诉讼',
      '认为执法不规范的，可以拨打公示牌上的监督电话',
    ],
    source: seed('四、1；行政处罚法7、28、45、54、55'),
  },
  source: seed('盘综执〔2021〕6号'),
}
