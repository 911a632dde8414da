import type { PostRule, RegionPack } from '#types/region'
import type { CompetenceRule, RiseRule } from '#types/routing'
import {
  aroundApp,
  aroundCommunity,
  aroundDepartment,
  aroundOfficer,
  aroundProperty,
  coordinator,
  enforcerOfficer,
  leadOfficer,
  ownDesk,
  rise as risesByDefault,
  streetDesk,
} from '../defaults/routing'
import { assumed, seed } from '../defaults/sources'

const supervision = 'supervision'
const supervisor: PostRule = { by: 'unit', unit: supervision, role: 'supervisor' }

/** 区城管局 leads the coordination, so what concerns officers and departments goes past it. */
export const around: RegionPack['around'] = {
  property: aroundProperty,
  community: { ...aroundCommunity, why: '这件事涉及社区，由乡（街道）接手，不经过社区。' },
  officer: {
    ...aroundOfficer(supervision),
    verifier: streetDesk,
    next: streetDesk,
    why: '这件事涉及执法人员，由执法监督单位接手，不经过本人和本单位。',
  },
  department: {
    holder: supervisor,
    verifier: streetDesk,
    next: streetDesk,
    why: '这件事涉及执法部门，由执法监督单位接手，属地乡（街道）核查，不经过这个部门。',
    source: aroundDepartment(supervision).source,
  },
  app: aroundApp(supervision),
}

const dissuadedInVain = seed('三、2：劝阻无效的，第一时间向联系社区执法队员报告')

export const found: readonly RiseRule[] = [
  { fromKind: 'property', to: leadOfficer, source: dissuadedInVain },
  { fromKind: 'committee', to: leadOfficer, source: dissuadedInVain },
  { fromKind: 'street', to: leadOfficer, source: assumed },
  { fromKind: 'department', to: leadOfficer, source: assumed },
]

/** 三、2 in its order; a row of the document stands before the default for the same kind of unit. */
export const rise: readonly RiseRule[] = [
  { fromKind: 'property', to: enforcerOfficer, source: dissuadedInVain },
  { fromKind: 'committee', to: enforcerOfficer, source: dissuadedInVain },
  {
    fromKind: 'department',
    fromRole: 'officer',
    to: ownDesk,
    source: seed('三、2：执法队员无法及时办理的，上报责任部门立案查处'),
  },
  {
    fromKind: 'department',
    to: coordinator,
    source: seed('三、2：需要联合执法的，由城管部门牵头'),
  },
  ...risesByDefault.filter(({ fromKind }) => fromKind === 'street'),
]

const onTheSpot = seed('三、2：执法队员及时依法查处')
const byDepartment = seed('三、2：责任部门按照相关法律法规立案查处')

export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: onTheSpot },
  { tier: 'enforce', unitKind: 'department', role: 'officer', source: onTheSpot },
  { tier: 'correct', unitKind: 'department', role: 'desk', source: byDepartment },
  { tier: 'enforce', unitKind: 'department', role: 'desk', source: byDepartment },
]

/** 属地政府、街道 call the departments; the joint force that the bureau leads calls its own members. */
export const whistling: RegionPack['whistling'] = {
  by: ['street', 'coordinator'],
  source: seed('三、3；三、2'),
}
