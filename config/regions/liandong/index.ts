import type { RegionPack } from '#types/region'
import { clocks, hazardClocks } from '../defaults/clocks'
import { office } from '../defaults/office'
import { labels, roleLabels } from '../defaults/role-labels'
import {
  arbitration,
  planApproval,
  foundCheck,
  invitation,
  recheckOneIn,
  verify,
  whistling,
} from '../defaults/routing'
import { seed } from '../defaults/sources'
import { buildingMatters } from './matters-building'
import { marketMatters } from './matters-market'
import { policeMatters } from './matters-police'
import { propertyMatters } from './matters-property'
import { selfGovernmentMatters } from './matters-self-government'
import { urbanMatters } from './matters-urban'
import { board, cadences } from './programme'
import { around, asked, competence, found, rise, standIn, unclassified } from './routing'
import { units } from './units'

/** The document gives the district no name: the pack keeps it as it is written. */
export const pack: RegionPack = {
  code: 'liandong',
  name: 'X市某区',
  title: '物业管理执法联动',
  slogan: '群众诉求第一时间得到妥善处理',
  roleLabels: {
    ...roleLabels,
    gridLeader: '居委会联系人',
    officer: '执法人员',
    desk: '承办科室',
  },
  labels,
  units,
  matters: [
    ...urbanMatters,
    ...policeMatters,
    ...buildingMatters,
    ...propertyMatters,
    ...marketMatters,
    ...selfGovernmentMatters,
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
  source: seed('全文'),
}
