import type { RegionPack } from '#types/region'
import type { CompetenceRule, RiseRule } from '#types/routing'
import {
  around as usualAround,
  grid,
  leadOfficer,
  rise as usualRise,
  streetDesk,
  unclassified as usualUnclassified,
} from '../defaults/routing'
import { seed } from '../defaults/sources'
import { quickResponse, STREET_ORDER } from './sources'

const usual = usualAround('supervision')

/** The document knows no 网格长: the reasons name the 居委会, which it does know. */
export const around: RegionPack['around'] = {
  ...usual,
  property: {
    ...usual.property,
    why: '这件事涉及物业，由社区居委会直接接手，不经过物业，物业看不到。',
  },
  community: { ...usual.community, why: '这件事涉及社区，由镇（街道）接手，不经过社区。' },
  department: { ...usual.department, why: '这件事涉及执法部门，由区政府协调，执法监督机构核查。' },
}

export const unclassified: RegionPack['unclassified'] = {
  ...usualUnclassified,
  why: '暂时分不清归谁管也没关系，由社区居委会先接下，再找到该管的单位。',
}

export const asked: RegionPack['asked'] = {
  question: { holder: grid, why: '由社区居委会先答复；答不了的，转给管这件事的单位。' },
  suggestion: { holder: grid, why: '由社区居委会收下您的建议，转给管这件事的单位。' },
}

/** Whoever refuses to correct is reported to the street and to the department at once. */
const toBoth = (fromKind: RiseRule['fromKind']): RiseRule => ({
  fromKind,
  to: leadOfficer,
  told: [streetDesk],
  source: quickResponse,
})

const toDepartment: RiseRule = { fromKind: 'street', to: leadOfficer, source: seed(STREET_ORDER) }

/** What the document says stands before what we assume; of that only what it leaves open. */
export const rise: readonly RiseRule[] = [
  toBoth('property'),
  toBoth('committee'),
  toDepartment,
  ...usualRise.filter(({ fromKind }) => fromKind !== 'property' && fromKind !== 'committee'),
]

export const found: readonly RiseRule[] = [
  toBoth('property'),
  toBoth('committee'),
  toDepartment,
  { fromKind: 'department', to: leadOfficer, source: quickResponse },
]

export const standIn: RegionPack['standIn'] = {
  property: {
    post: streetDesk,
    why: '这个小区没有物业服务企业，由镇（街道）组织简易物业管理，先来处理。',
    source: seed('二（九）2'),
  },
  owners: {
    post: { by: 'committee', role: 'gridLeader' },
    why: '这个小区没有成立业主委员会，由社区居委会代为履行职责。',
    source: seed('二（十）3'),
  },
}

/** The street orders correction of four things at their source; everything else is for the departments of 二（一）–（八）. */
const streetOrders = ['illegal-construction', 'green-occupy', 'fire-lane', 'change-of-use'] as const

export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: seed('二（一）至（八）') },
  { tier: 'enforce', unitKind: 'department', role: 'officer', source: seed('二（一）至（八）') },
  {
    tier: 'correct',
    unitKind: 'street',
    role: 'officer',
    matters: streetOrders,
    source: seed(STREET_ORDER),
  },
  /** Who takes in a report for the street may order too, if their card allows it. */
  { tier: 'correct', unitKind: 'street', role: 'desk', matters: streetOrders, source: seed(STREET_ORDER) },
]
