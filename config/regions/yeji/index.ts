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
  standIn,
  unclassified,
  verify,
} from '../defaults/routing'
import { buildingMatters } from './matters-building'
import { fireMatters } from './matters-fire'
import { marketMatters } from './matters-market'
import { policeMatters } from './matters-police'
import { streetMatters } from './matters-street'
import { urbanMatters } from './matters-urban'
import { board, cadences } from './programme'
import { around, competence, found, rise, whistling } from './routing'
import { programme } from './sources'
import { units } from './units'

/** 六安市叶集区: 城管牵头、属地抓总、部门联动. It names no list, no drive and no target figure, so there is none here. */
export const pack: RegionPack = {
  code: 'yeji',
  name: '六安市叶集区',
  title: '综合执法进小区',
  slogan: '打通最后“一米线”，实现执法“零距离”',
  roleLabels: { ...roleLabels, officer: '联系社区执法队员' },
  labels,
  units,
  matters: [
    ...urbanMatters,
    ...buildingMatters,
    ...marketMatters,
    ...policeMatters,
    ...fireMatters,
    ...streetMatters,
  ],
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
  campaigns: [],
  milestones: [],
  office,
  board,
  source: programme,
}
