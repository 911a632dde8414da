import { CLOCKS, TIERS } from '#types/lifecycle'
import { ROLES, UNIT_KINDS } from '#types/people'
import { count, countOrNone, each, fields, listOf, oneOf, optional, text } from './shape'

/** Sources, clocks, and the rules that say who does what next. */

export const source = fields({ kind: oneOf(['law', 'seed', 'default']), clause: text })

const clockRule = fields({
  amount: count,
  unit: oneOf(['minutes', 'hours', 'days']),
  time: oneOf(['natural', 'working']),
  then: optional(oneOf(['rise', 'tell'])),
  source,
})

export const clockRules = each(CLOCKS, optional(clockRule))

export const postRule = fields({
  by: oneOf([
    'property',
    'owners',
    'grid',
    'committee',
    'street',
    'lead',
    'enforcer',
    'assigner',
    'coordinator',
    'own',
    'unit',
  ]),
  role: oneOf(ROLES),
  unit: optional(text),
})

export const around = fields({
  holder: postRule,
  verifier: postRule,
  next: postRule,
  beside: optional(postRule),
  why: text,
  source,
})

export const competence = fields({
  tier: oneOf(TIERS),
  unitKind: oneOf(UNIT_KINDS),
  role: oneOf(ROLES),
  matters: optional(listOf(text, 1)),
  source,
})

export const rise = fields({
  fromKind: oneOf(UNIT_KINDS),
  fromRole: optional(oneOf(ROLES)),
  to: postRule,
  told: optional(listOf(postRule)),
  source,
})

export const verify = fields({ handlerKind: oneOf(UNIT_KINDS), verifier: postRule, source })

export const asked = fields({ holder: postRule, why: text })

export const standIn = fields({ post: postRule, why: text, source })

export const arbitration = fields({ refusals: count, arbiter: postRule, source })

export const whistling = fields({ by: listOf(oneOf(UNIT_KINDS), 1), source })

export const planApproval = fields({ by: listOf(postRule, 1), extensions: countOrNone, source })
