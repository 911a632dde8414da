import type { RegionPack } from '#types/region'
import type { CompetenceRule, RiseRule } from '#types/routing'
import {
  aroundApp,
  aroundCommunity,
  aroundDepartment,
  aroundOfficer,
  aroundProperty,
  coordinator,
  enforcerOfficer,
  grid,
  leadOfficer,
  ownDesk,
  standIn as usualStandIn,
} from '../defaults/routing'
import { law, seed } from '../defaults/sources'
import { assumed } from './sources'

const SUPERVISION = 'supervision-section'

/** The officer is the one who takes what residents raise (四、3), so what concerns the property goes there at once. */
export const around: RegionPack['around'] = {
  property: {
    ...aroundProperty,
    holder: leadOfficer,
    beside: grid,
    verifier: grid,
    next: coordinator,
    why: '这件事涉及物业，由联系本小区的网格员直接接手，不经过物业，物业看不到。',
    source: assumed('四、3只写执法队员处理居民反映的问题'),
  },
  community: aroundCommunity,
  officer: {
    ...aroundOfficer(SUPERVISION),
    why: '这件事涉及执法人员，由市城管执法局督查科接手，不经过他本人和所在的分局。',
    source: assumed('六（三）只写自觉接受市民监督，督查科按科室名推断'),
  },
  department: {
    ...aroundDepartment(SUPERVISION),
    why: '这件事涉及执法单位，由“城管执法进小区”工作领导小组接手，督查科核查。',
    source: assumed('六（四）只写领导小组严格督查考核'),
  },
  app: aroundApp(SUPERVISION),
}

export const unclassified: RegionPack['unclassified'] = {
  matter: 'other',
  holder: grid,
  why: '暂时分不清归谁管也没关系，由社区联络人先接下；属于违法违规的，转给网格员查处。',
}

/** 四、1 puts the officers' phone on the board for questions; 四、3 has them take opinions and suggestions. */
export const asked: RegionPack['asked'] = {
  question: { holder: leadOfficer, why: '由联系本小区的网格员答复您的咨询。' },
  suggestion: { holder: leadOfficer, why: '由联系本小区的网格员收下您的意见建议，处理后向您反馈。' },
}

export const rise: readonly RiseRule[] = [
  { fromKind: 'property', to: enforcerOfficer, source: seed('四、4') },
  { fromKind: 'owners', to: enforcerOfficer, source: assumed('四、4只写物业向网格员报告') },
  { fromKind: 'committee', to: enforcerOfficer, source: assumed('四、4只写物业向网格员报告') },
  { fromKind: 'street', to: coordinator, source: seed('六（二）') },
  { fromKind: 'department', fromRole: 'officer', to: ownDesk, source: assumed('单位内部如何上报未写') },
  { fromKind: 'department', to: coordinator, source: seed('六（二）') },
]

export const found: readonly RiseRule[] = [
  { fromKind: 'property', to: leadOfficer, source: seed('四、4') },
  { fromKind: 'committee', to: leadOfficer, source: assumed('四、4只写物业向网格员报告') },
  { fromKind: 'street', to: leadOfficer, source: assumed('四、4只写物业向网格员报告') },
  { fromKind: 'department', to: leadOfficer, source: seed('四、3；四、4') },
]

export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: law('行政处罚法28') },
  { tier: 'enforce', unitKind: 'department', role: 'officer', source: seed('三') },
]

export const standIn: RegionPack['standIn'] = {
  property: {
    ...usualStandIn.property,
    why: '这个小区没有物业公司，由社区联络人先上门处理。',
    source: assumed('没有物业的小区由谁先处理未写'),
  },
  owners: usualStandIn.owners,
}

/** 五（三） asks for 问题清单 and 整改计划 without saying who approves a plan. */
export const planApproval: RegionPack['planApproval'] = {
  by: [coordinator],
  extensions: 2,
  source: assumed('五（三）要求列出问题清单、制定整改计划，由谁批准、可延几次未写'),
}
