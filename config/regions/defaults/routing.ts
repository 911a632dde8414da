import type { PostRule, RegionPack } from '#types/region'
import type { AroundRule, RiseRule, StandIn, VerifyRule } from '#types/routing'
import { assumed, assumedThat } from './sources'

export const propertyManager: PostRule = { by: 'property', role: 'propertyManager' }
export const grid: PostRule = { by: 'grid', role: 'gridLeader' }
export const streetDesk: PostRule = { by: 'street', role: 'desk' }
export const leadOfficer: PostRule = { by: 'lead', role: 'officer' }
export const enforcerOfficer: PostRule = { by: 'enforcer', role: 'officer' }
export const coordinator: PostRule = { by: 'coordinator', role: 'coordinator' }
export const ownDesk: PostRule = { by: 'own', role: 'desk' }

export const aroundProperty: AroundRule = {
  holder: grid,
  beside: leadOfficer,
  verifier: streetDesk,
  next: leadOfficer,
  why: '这件事涉及物业，由社区网格长直接接手，不经过物业，物业看不到。',
  source: assumed,
}

export const aroundCommunity: AroundRule = {
  holder: streetDesk,
  verifier: coordinator,
  next: coordinator,
  why: '这件事涉及社区，由街道办事处接手，不经过社区。',
  source: assumed,
}

/** `supervision` is the unit that looks into the conduct of officers. */
export const aroundOfficer = (supervision: string): AroundRule => ({
  holder: { by: 'unit', unit: supervision, role: 'supervisor' },
  verifier: coordinator,
  next: coordinator,
  why: '这件事涉及执法人员，由执法监督部门接手，不经过本人和本单位。',
  source: assumed,
})

export const aroundDepartment = (supervision: string): AroundRule => ({
  holder: coordinator,
  beside: { by: 'unit', unit: supervision, role: 'supervisor' },
  verifier: { by: 'unit', unit: supervision, role: 'supervisor' },
  next: { by: 'unit', unit: supervision, role: 'supervisor' },
  why: '这件事涉及执法部门，由牵头单位接手，执法监督部门核查。',
  source: assumed,
})

/** Who runs the app answers for it: no community and no property company could mend it. */
export const aroundApp = (supervision: string): AroundRule => ({
  holder: coordinator,
  verifier: { by: 'unit', unit: supervision, role: 'supervisor' },
  next: { by: 'unit', unit: supervision, role: 'supervisor' },
  why: '这是对一米线本身的意见，由牵头单位收下并答复您，不经过小区。',
  source: assumed,
})

/** Around whomever a case concerns, in a region whose unit for supervision is this one. */
export const around = (supervision: string): RegionPack['around'] => ({
  property: aroundProperty,
  community: aroundCommunity,
  officer: aroundOfficer(supervision),
  department: aroundDepartment(supervision),
  app: aroundApp(supervision),
})

export const unclassified: RegionPack['unclassified'] = {
  matter: 'other',
  holder: grid,
  why: '暂时分不清归谁管也没关系，由社区网格长先接下，再找到该管的单位。',
}

/** Nobody verifies their own work; whoever confirms for a department says only whether the place is as it should be. */
export const verify: readonly VerifyRule[] = [
  { handlerKind: 'property', verifier: grid, source: assumed },
  { handlerKind: 'owners', verifier: grid, source: assumed },
  { handlerKind: 'utility', verifier: grid, source: assumed },
  { handlerKind: 'committee', verifier: streetDesk, source: assumed },
  { handlerKind: 'department', verifier: propertyManager, source: assumed },
  { handlerKind: 'street', verifier: coordinator, source: assumed },
  { handlerKind: 'coordinator', verifier: streetDesk, source: assumed },
]

export const rise: readonly RiseRule[] = [
  { fromKind: 'property', to: enforcerOfficer, source: assumed },
  { fromKind: 'owners', to: enforcerOfficer, source: assumed },
  { fromKind: 'committee', to: enforcerOfficer, source: assumed },
  { fromKind: 'street', to: coordinator, source: assumed },
  { fromKind: 'department', fromRole: 'officer', to: ownDesk, source: assumed },
  { fromKind: 'department', to: coordinator, source: assumed },
  { fromKind: 'utility', to: coordinator, source: assumed },
]

/** What a patrol cannot settle goes to whoever leads the matter. */
export const found: readonly RiseRule[] = [
  { fromKind: 'property', to: leadOfficer, source: assumed },
  { fromKind: 'committee', to: leadOfficer, source: assumed },
  { fromKind: 'street', to: leadOfficer, source: assumed },
  { fromKind: 'department', to: leadOfficer, source: assumed },
]

export const asked: RegionPack['asked'] = {
  question: { holder: grid, why: '由社区网格长先答复；答不了的，转给管这件事的单位。' },
  suggestion: { holder: grid, why: '由社区网格长收下您的建议，转给管这件事的单位。' },
}

export const arbitration: RegionPack['arbitration'] = { refusals: 2, arbiter: coordinator, source: assumed }

export const planApproval: RegionPack['planApproval'] = {
  by: [coordinator, streetDesk],
  extensions: 2,
  source: assumed,
}

/** 社区吹哨、部门报到: elsewhere it is the community and the street who call, and whoever coordinates. */
export const whistling: RegionPack['whistling'] = {
  by: ['committee', 'street', 'coordinator'],
  source: assumedThat('缺省值，待县里确定：哪些单位可以吹哨'),
}

export const recheckOneIn = 5

/** No programme says how many words on the spot are looked at again. */
export const foundCheck: RegionPack['foundCheck'] = { oneIn: 4, source: assumed }

/** Three days: long enough for somebody on leave, short enough for a code on paper. */
export const invitation: RegionPack['invitation'] = { hours: 72, source: assumed }

/** No property company: the community; no owners' committee: the residents' committee. */
export const standIn: { readonly property: StandIn; readonly owners: StandIn } = {
  property: { post: grid, why: '这个小区没有物业公司，由社区网格长先上门处理。', source: assumed },
  owners: {
    post: { by: 'committee', role: 'gridLeader' },
    why: '这个小区还没有业主委员会，由社区居委会代行。',
    source: assumed,
  },
}
