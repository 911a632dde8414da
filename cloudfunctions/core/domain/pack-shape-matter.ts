import { ABOUTS, HAZARDS, PROCEDURES, PUBLICITIES } from '#types/lifecycle'
import { UNIT_KINDS } from '#types/people'
import { clockRules, postRule, source } from './pack-shape-rules'
import { date, fields, flag, listOf, oneOf, optional, orNull, text } from './shape'

/** Units with their duties, and matters with the parts that units have in them. */

export const unit = fields({
  id: text,
  name: text,
  mark: text,
  kind: oneOf(UNIT_KINDS),
  each: optional(oneOf(['street', 'community', 'property'])),
  called: optional(text),
  partOf: optional(text),
  area: optional(listOf(text, 1)),
  roundTheClock: optional(flag),
  phone: optional(text),
  duties: listOf(fields({ text, clause: text })),
  source,
})

const part = fields({
  unit: text,
  footing: oneOf(['enforce', 'order', 'supervise', 'review', 'mediate', 'serve']),
  text,
  clause: text,
})

const question = fields({
  code: text,
  text,
  options: listOf(fields({ code: text, label: text, lead: optional(text), clause: text }), 2),
})

export const matter = fields({
  code: text,
  label: text,
  category: text,
  kind: oneOf(['violation', 'crime', 'service', 'supervision', 'mediation', 'review']),
  list: optional(oneOf(['enforcement', 'service'])),
  lead: orNull(text),
  assignedBy: optional(text),
  helpers: listOf(text),
  enforcer: orNull(text),
  determiner: optional(text),
  handOver: optional(fields({ to: text, clause: text })),
  firstHandler: postRule,
  verifier: optional(postRule),
  about: orNull(oneOf(ABOUTS)),
  hazard: oneOf(HAZARDS),
  publicity: oneOf(PUBLICITIES),
  procedure: orNull(oneOf(PROCEDURES)),
  clocks: optional(clockRules),
  questions: optional(listOf(question)),
  exceptions: optional(listOf(fields({ from: date, to: date, text, source }))),
  why: text,
  clause: text,
  basis: orNull(text),
  script: text,
  parts: listOf(part),
})
