import type { RegionPack } from '#types/region'
import { clocks, hazardClocks } from '../defaults/clocks'
import { office } from '../defaults/office'
import { labels, roleLabels } from '../defaults/role-labels'
import * as defaults from '../defaults/routing'
import { orderMatters } from './matters-order'
import { safetyMatters } from './matters-safety'
import { serviceMatters } from './matters-service'
import { board, cadences, campaigns, lists, milestones } from './programme'
import { competence, standIn } from './routing'
import { invented } from './sources'
import { units } from './units'

/** 云溪县 does not exist: it shows every rule at work without naming a real place, person or phone. */
export const pack: RegionPack = {
  code: 'demo',
  name: '云溪县（演示）',
  title: '综合执法进小区',
  slogan: '打通最后一米线，实现执法零距离',
  roleLabels,
  labels,
  units,
  matters: [...orderMatters, ...safetyMatters, ...serviceMatters],
  lists,
  clocks,
  hazardClocks,
  around: defaults.around('supervision'),
  unclassified: defaults.unclassified,
  asked: defaults.asked,
  found: defaults.found,
  rise: defaults.rise,
  standIn,
  competence,
  verify: defaults.verify,
  arbitration: defaults.arbitration,
  planApproval: defaults.planApproval,
  whistling: defaults.whistling,
  recheckOneIn: defaults.recheckOneIn,
  foundCheck: defaults.foundCheck,
  invitation: defaults.invitation,
  cadences,
  campaigns,
  milestones,
  office,
  board,
  source: invented('实施方案'),
}
