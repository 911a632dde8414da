import { ABOUTS, CLOCKS, HAZARDS, PROCEDURES, PUBLICITIES, TIERS } from '#types/lifecycle'
import { ROLES, UNIT_KINDS } from '#types/people'
import { count, each, fields, flag, listOf, oneOf, optional, orNull, text, time, weekday } from './shape'

const source = fields({ kind: oneOf(['law', 'seed', 'default']), clause: text })

const clockRule = fields({
  amount: count,
  unit: oneOf(['minutes', 'hours', 'days']),
  time: oneOf(['natural', 'working']),
  source,
})

const clockRules = each(CLOCKS, optional(clockRule))

const postRule = fields({
  by: oneOf(['property', 'grid', 'committee', 'street', 'lead', 'enforcer', 'coordinator', 'unit']),
  role: oneOf(ROLES),
  unit: optional(text),
})

const unit = fields({
  id: text,
  name: text,
  mark: text,
  kind: oneOf(UNIT_KINDS),
  area: optional(listOf(text, 1)),
  roundTheClock: optional(flag),
  phone: optional(text),
  duties: listOf(text),
  source,
})

const matter = fields({
  code: text,
  label: text,
  category: text,
  kind: oneOf(['violation', 'service', 'supervision', 'mediation', 'review']),
  list: optional(oneOf(['enforcement', 'service'])),
  lead: orNull(text),
  assignedBy: optional(text),
  helpers: listOf(text),
  enforcer: orNull(text),
  firstHandler: postRule,
  verifier: optional(postRule),
  about: orNull(oneOf(ABOUTS)),
  hazard: oneOf(HAZARDS),
  publicity: oneOf(PUBLICITIES),
  procedure: oneOf(PROCEDURES),
  clocks: optional(clockRules),
  why: text,
  clause: text,
  basis: orNull(text),
  script: text,
})

const around = fields({ holder: postRule, verifier: postRule, next: postRule, why: text, source })

export const packShape = fields({
  code: text,
  name: text,
  title: text,
  slogan: text,
  roleLabels: each(ROLES, text),
  labels: each(['resident', 'system'], text),
  units: listOf(unit, 1),
  matters: listOf(matter, 1),
  clocks: clockRules,
  hazardClocks: each(HAZARDS, optional(clockRules)),
  around: each(ABOUTS, around),
  unclassified: fields({ matter: text, holder: postRule, why: text }),
  standIn: fields({ property: postRule, why: text, source }),
  competence: listOf(fields({ tier: oneOf(TIERS), unitKind: oneOf(UNIT_KINDS), role: oneOf(ROLES), source })),
  verify: listOf(fields({ handlerKind: oneOf(UNIT_KINDS), verifier: postRule, source })),
  office: fields({ days: listOf(weekday, 1), from: time, to: time, noonFrom: time, noonTo: time }),
  board: fields({ supervisionPhone: text, powers: listOf(text), remedies: listOf(text) }),
  source,
})
