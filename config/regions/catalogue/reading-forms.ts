import type { MatterRule, PostRule } from '#types/region'

/** What is the same about a matter in every county, until its own programme says otherwise. */
export type Reading = Pick<
  MatterRule,
  'label' | 'category' | 'kind' | 'firstHandler' | 'about' | 'hazard' | 'publicity' | 'procedure' | 'script'
>

type ReadingForm = Omit<Reading, 'label' | 'category' | 'script'>

const property: PostRule = { by: 'property', role: 'propertyManager' }
export const lead: PostRule = { by: 'lead', role: 'officer' }
export const grid: PostRule = { by: 'grid', role: 'gridLeader' }

/** What most violations share: the property dissuades first, the lead enforces. */
export const violation: ReadingForm = {
  kind: 'violation',
  firstHandler: property,
  about: null,
  hazard: 'none',
  publicity: 'summary',
  procedure: 'general',
}

/** A violation that persuasion on site does not reach: the lead receives it. */
export const straightToLead: ReadingForm = { ...violation, firstHandler: lead }

/** A violation of the property's own: it never passes through the property. */
export const ofProperty: ReadingForm = { ...straightToLead, about: 'property' }

/** No punishment follows from a service. */
export const service: ReadingForm = { ...violation, kind: 'service', procedure: null }

/** Guidance, oversight and planning, from which no punishment follows either. */
export const supervision: ReadingForm = { ...straightToLead, kind: 'supervision', procedure: null }

/** What the police deal with and nobody else reads about. */
export const crime: ReadingForm = {
  ...straightToLead,
  kind: 'crime',
  publicity: 'none',
  procedure: 'police',
}
