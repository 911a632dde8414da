import type { RegionPack } from '#types/region'
import { clocks, hazardClocks } from '../defaults/clocks'
import { office } from '../defaults/office'
import { labels, roleLabels } from '../defaults/role-labels'
import {
  arbitration,
  found,
  planApproval,
  foundCheck,
  invitation,
  recheckOneIn,
  rise,
  standIn,
  unclassified,
} from '../defaults/routing'
import { campaigns } from './campaigns'
import { propertyMatters } from './matters-property'
import { safetyMatters } from './matters-safety'
import { urbanMatters } from './matters-urban'
import { board, cadences, milestones } from './programme'
import { around, asked, competence, verify, whistling } from './routing'
import { programme } from './sources'
import { units } from './units'

/** 枞阳县: 县级统筹、乡镇主责、部门协同配合、社区（村）落实. */
export const pack: RegionPack = {
  code: 'zongyang',
  name: '枞阳县',
  title: '城市管理进小区',
  slogan: '整洁有序、文明和谐、共建共享',
  roleLabels: { ...roleLabels, officer: '进驻人员', gridLeader: '社区（村）网格长' },
  labels,
  units,
  matters: [...urbanMatters, ...propertyMatters, ...safetyMatters],
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
  board,
  source: programme,
}
