import type { RegionPack } from '#types/region'
import { clocks, hazardClocks } from '../defaults/clocks'
import { office } from '../defaults/office'
import { labels, roleLabels } from '../defaults/role-labels'
import {
  arbitration,
  asked,
  planApproval,
  foundCheck,
  invitation,
  recheckOneIn,
  unclassified,
  verify,
} from '../defaults/routing'
import { seed } from '../defaults/sources'
import { enforcementList, serviceList, unlisted } from './matters-lists'
import { supervisionMatters } from './matters-supervision'
import { cadences, lists, milestones } from './programme'
import { around, competence, found, rise, standIn, whistling } from './routing'
import { PASSAGE } from './sources'
import { units } from './units'

export const pack: RegionPack = {
  code: 'huichang',
  name: '会昌县',
  title: '综合执法进小区',
  slogan: '遇事有人管、件件有落实、事事有回音',
  roleLabels: { ...roleLabels, officer: '执法人员', supervisor: '社区执法监督员' },
  labels,
  units,
  matters: [...enforcementList, ...serviceList, ...supervisionMatters, ...unlisted],
  lists,
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
  campaigns: [],
  milestones,
  office,
  board: {
    supervisionPhone: null,
    fields: ['area', 'phone', 'supervision'],
    powers: [
      '对违法行为批评教育、责令改正',
      '依法适用行政执法、强制措施',
      '出示执法证件后询问当事人、进行检查',
    ],
    remedies: [
      '有权要求执法人员出示执法证件，不出示的可以拒绝检查',
      '有权陈述、申辩',
      '对处罚决定不服的，可以申请行政复议或者提起行政诉讼',
      '认为执法不规范的，可以拨打公示牌上的监督举报电话',
    ],
    source: seed(`${PASSAGE.onCall}；${PASSAGE.shares}；行政处罚法7、45、54、55`),
  },
  source: seed('江西省会昌县：综合执法进小区 巧解居民烦心事'),
}
