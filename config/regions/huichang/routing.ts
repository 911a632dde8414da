import type { PostRule, RegionPack } from '#types/region'
import type { CompetenceRule, RiseRule } from '#types/routing'
import {
  aroundApp,
  aroundCommunity,
  aroundDepartment,
  aroundOfficer,
  aroundProperty,
  coordinator,
  grid,
  ownDesk,
  standIn as usualStandIn,
  streetDesk,
} from '../defaults/routing'
import { seed } from '../defaults/sources'
import { PASSAGE, assumed } from './sources'

const SUPERVISION = 'law-supervision'
const assigner: PostRule = { by: 'assigner', role: 'coordinator' }

export const around: RegionPack['around'] = {
  property: {
    ...aroundProperty,
    beside: coordinator,
    next: coordinator,
    source: assumed('强力协同监督只写县城市社区和住保中心督促物业企业履职'),
  },
  community: {
    ...aroundCommunity,
    why: '这件事涉及社区，由城市社区管委会（乡镇）社会事务办接手，不经过社区。',
  },
  officer: {
    ...aroundOfficer(SUPERVISION),
    why: '这件事涉及执法人员，由行政执法协调监督部门接手，不经过他本人和本单位。',
    source: seed(PASSAGE.supervision),
  },
  department: {
    ...aroundDepartment(SUPERVISION),
    why: '这件事涉及执法部门，由县住保中心接手，行政执法协调监督部门核查，可以下发提醒函。',
    source: assumed('强力协同监督只写向执法部门下发提醒函'),
  },
  app: aroundApp(SUPERVISION),
}

/** 呼叫、受理、派发、响应: the grid leader calls, 社会事务办 takes it, 县住保中心 dispatches, the department answers. */
export const rise: readonly RiseRule[] = [
  { fromKind: 'property', to: grid, told: [assigner], source: seed(PASSAGE.property) },
  { fromKind: 'owners', to: grid, source: assumed('严格物业服务责任只写物业向网格长报告') },
  { fromKind: 'committee', to: streetDesk, source: seed(PASSAGE.chain) },
  { fromKind: 'street', to: assigner, source: seed(PASSAGE.chain) },
  { fromKind: 'department', fromRole: 'officer', to: ownDesk, source: assumed('单位内部如何上报未写') },
  { fromKind: 'department', to: coordinator, source: assumed('执法单位办不了的如何上报未写') },
]

/** A department keeps what it finds within its own duties (县直12个部门…对发现…的违法事项…进行执法). */
export const found: readonly RiseRule[] = [
  { fromKind: 'property', to: grid, told: [assigner], source: seed(PASSAGE.property) },
  { fromKind: 'committee', to: streetDesk, source: seed(PASSAGE.chain) },
  { fromKind: 'street', to: assigner, source: seed(PASSAGE.chain) },
  { fromKind: 'department', to: ownDesk, source: seed(PASSAGE.departments) },
]

/** The community only cooperates: a grid leader has no powers. */
export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: seed(PASSAGE.shares) },
  { tier: 'enforce', unitKind: 'department', role: 'officer', source: seed(PASSAGE.shares) },
]

export const standIn: RegionPack['standIn'] = {
  property: {
    ...usualStandIn.property,
    source: assumed('服务与执法相结合写“由物业或社区宣传教育、劝导协调解决”，没有物业的即由社区'),
  },
  owners: usualStandIn.owners,
}

export const whistling: RegionPack['whistling'] = {
  by: ['committee', 'street', 'department', 'coordinator'],
  source: assumed(`${PASSAGE.supervision}通报执法部门吹哨报到情况，没有写由谁吹哨`),
}
