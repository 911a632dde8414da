import { ABOUTS, HAZARDS, KINDS } from '#types/lifecycle'
import { ROLES } from '#types/people'
import * as matters from './pack-shape-matter'
import * as programme from './pack-shape-programme'
import * as rules from './pack-shape-rules'
import { count, countOrNone, each, fields, listOf, optional, text } from './shape'

/** Every field of a pack and nothing else; what the fields say of each other is for `region-check`. */
export const packShape = fields({
  code: text,
  name: text,
  title: text,
  slogan: text,
  roleLabels: each(ROLES, text),
  labels: fields({ resident: text, system: text, voice: optional(text) }),
  units: listOf(matters.unit, 1),
  matters: listOf(matters.matter, 1),
  lists: listOf(programme.list),
  clocks: rules.clockRules,
  hazardClocks: each(HAZARDS, optional(rules.clockRules)),
  around: each(ABOUTS, rules.around),
  unclassified: fields({ matter: text, holder: rules.postRule, why: text }),
  asked: each(KINDS, optional(rules.asked)),
  found: listOf(rules.rise),
  rise: listOf(rules.rise),
  standIn: each(['property', 'owners'], rules.standIn),
  competence: listOf(rules.competence),
  verify: listOf(rules.verify),
  arbitration: rules.arbitration,
  planApproval: rules.planApproval,
  whistling: rules.whistling,
  recheckOneIn: countOrNone,
  foundCheck: fields({ oneIn: count, source: rules.source }),
  invitation: fields({ hours: count, source: rules.source }),
  cadences: listOf(programme.cadence),
  campaigns: listOf(programme.campaign),
  milestones: listOf(programme.milestone),
  office: programme.office,
  board: programme.board,
  source: rules.source,
})
