import type { CompetenceRule, PostRule, RegionPack, VerifyRule } from '#types/region'
import { assumed, invented } from './sources'

const grid: PostRule = { by: 'grid', role: 'gridLeader' }
const streetDesk: PostRule = { by: 'street', role: 'desk' }
const leadOfficer: PostRule = { by: 'lead', role: 'officer' }
const coordinator: PostRule = { by: 'coordinator', role: 'coordinator' }
const supervisor: PostRule = { by: 'unit', unit: 'supervision', role: 'supervisor' }

export const around: RegionPack['around'] = {
  property: {
    holder: grid,
    verifier: streetDesk,
    next: leadOfficer,
    why: '这件事涉及物业，由社区网格长直接接手，不经过物业，物业看不到。',
    source: assumed,
  },
  community: {
    holder: streetDesk,
    verifier: coordinator,
    next: coordinator,
    why: '这件事涉及社区，由街道办事处接手，不经过社区。',
    source: assumed,
  },
  officer: {
    holder: supervisor,
    verifier: coordinator,
    next: coordinator,
    why: '这件事涉及执法人员，由执法监督部门接手，不经过本人和本单位。',
    source: assumed,
  },
  department: {
    holder: coordinator,
    verifier: supervisor,
    next: supervisor,
    why: '这件事涉及执法部门，由县工作专班接手，执法监督部门核查。',
    source: assumed,
  },
}

export const unclassified: RegionPack['unclassified'] = {
  matter: 'other',
  holder: grid,
  why: '暂时分不清归谁管也没关系，由社区网格长先接下，再找到该管的单位。',
}

export const standIn: RegionPack['standIn'] = {
  property: grid,
  why: '这个小区没有物业公司，由社区网格长先上门处理。',
  source: invented('老旧小区由社区托底'),
}

/** Officers of departments and of the street; the street's competence follows the model of 002 二(九)3. */
export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: invented('责任清单一至七') },
  { tier: 'correct', unitKind: 'street', role: 'officer', source: invented('责任清单九') },
]

export const verify: readonly VerifyRule[] = [
  { handlerKind: 'property', verifier: grid, source: assumed },
  { handlerKind: 'committee', verifier: streetDesk, source: assumed },
  { handlerKind: 'department', verifier: { by: 'property', role: 'propertyManager' }, source: assumed },
  { handlerKind: 'street', verifier: coordinator, source: assumed },
  { handlerKind: 'coordinator', verifier: streetDesk, source: assumed },
]
