import { BOARD_FIELDS, CADENCE_KINDS } from '#types/programme'
import { postRule, source } from './pack-shape-rules'
import {
  count,
  countOrNone,
  date,
  dayOfMonth,
  fields,
  listOf,
  oneOf,
  optional,
  orNull,
  text,
  time,
  weekday,
} from './shape'

/** What a programme asks for beside single cases, and what its board shows. */

export const list = fields({
  code: oneOf(['enforcement', 'service']),
  label: text,
  classes: optional(count),
  total: count,
  source,
})

export const cadence = fields({
  code: text,
  kind: oneOf(CADENCE_KINDS),
  label: text,
  by: listOf(postRule, 1),
  every: fields({
    unit: oneOf(['week', 'month', 'quarter', 'year', 'continuous', 'asNeeded']),
    times: countOrNone,
    on: optional(dayOfMonth),
  }),
  source,
})

export const campaign = fields({
  code: text,
  label: text,
  from: optional(date),
  to: optional(date),
  matters: listOf(text),
  ledBy: optional(text),
  source,
})

export const milestone = fields({ text, by: optional(date), count: optional(count), source })

export const office = fields({
  days: listOf(weekday, 1),
  from: time,
  to: time,
  noonFrom: time,
  noonTo: time,
  source,
})

export const board = fields({
  supervisionPhone: orNull(text),
  fields: listOf(oneOf(BOARD_FIELDS)),
  powers: listOf(text),
  remedies: listOf(text),
  source,
})
