import type { MatterRule, PostRule } from '#types/region'

type Form = Pick<
  MatterRule,
  'kind' | 'helpers' | 'enforcer' | 'firstHandler' | 'about' | 'hazard' | 'publicity' | 'procedure' | 'basis'
>

const property: PostRule = { by: 'property', role: 'propertyManager' }
export const grid: PostRule = { by: 'grid', role: 'gridLeader' }
export const lead: PostRule = { by: 'lead', role: 'officer' }

/** What most violations share: the property dissuades first, the lead enforces; no basis until a lawyer fills it in. */
export const violation: Form = {
  kind: 'violation',
  helpers: [],
  enforcer: null,
  firstHandler: property,
  about: null,
  hazard: 'none',
  publicity: 'summary',
  procedure: 'general',
  basis: null,
}

export const service: Form = { ...violation, kind: 'service' }

/** What concerns the property company: the community receives it, the property sees nothing of it. */
export const aboutProperty: Form = { ...violation, firstHandler: grid, about: 'property' }
