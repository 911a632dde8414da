import type { RegionPack } from '#types/region'
import type { CompetenceRule } from '#types/routing'
import { standIn as shared } from '../defaults/routing'
import { invented } from './sources'

/** An old compound without a property company: the community stands in by the programme's own word. */
export const standIn: RegionPack['standIn'] = {
  ...shared,
  property: { ...shared.property, source: invented('老旧小区由社区托底') },
}

/** Departments order and punish; the street orders only, after the model of 002 二(九)3. */
export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: invented('责任清单一至七') },
  { tier: 'correct', unitKind: 'department', role: 'desk', source: invented('责任清单一至七') },
  { tier: 'correct', unitKind: 'street', role: 'officer', source: invented('责任清单九') },
  { tier: 'enforce', unitKind: 'department', role: 'officer', source: invented('责任清单一至七') },
  { tier: 'enforce', unitKind: 'department', role: 'desk', source: invented('责任清单一至七') },
]
