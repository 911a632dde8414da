import * as z from 'zod/mini'
import { ABOUTS, DISSUASION_RESULTS, KINDS, MOVES } from './lifecycle'
import { MEDIA_TYPES, MOST_BYTES } from './media'
import type { FileCaseInput, MoveInput } from './contract'
import type { FindingInput } from './field-contract'

/** The shape of every input, checked before an operation sees it. Unknown keys are refused: they are never needed. */

const id = z.string().check(z.minLength(1), z.maxLength(80))
const words = z.string().check(z.maxLength(2000))
const short = z.string().check(z.maxLength(60))
const files = z.array(id).check(z.maxLength(9))
/** A moment of this century in whole milliseconds: the chain seals integers only. */
const moment = z.int().check(z.minimum(0), z.maximum(4_102_444_800_000))
const cursor = z.exactOptional(z.string().check(z.maxLength(200)))

export const nothing = z.strictObject({})
export const boardCode = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(40)) })
export const compoundOnly = z.strictObject({ compound: id })
export const caseId = z.strictObject({ id })
export const paged = z.strictObject({ cursor })

const place = z.strictObject({
  building: z.exactOptional(short),
  unit: z.exactOptional(short),
  floor: z.exactOptional(short),
  detail: z.exactOptional(z.string().check(z.maxLength(200))),
})

export const fileCase = z.strictObject({
  compound: id,
  kind: z.enum(KINDS),
  matter: z.nullable(id),
  words,
  place,
  files,
  about: z.nullable(z.enum(ABOUTS)),
  hideFromProperty: z.boolean(),
  danger: z.boolean(),
  happenedAt: z.exactOptional(moment),
  answers: z.exactOptional(z.record(short, short)),
  contact: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<FileCaseInput>

const moveFields = z.strictObject({
  words: z.exactOptional(words),
  photos: z.exactOptional(files),
  reason: z.exactOptional(short),
  dissuasion: z.exactOptional(short),
  inspection: z.exactOptional(short),
  outcome: z.exactOptional(short),
  demand: z.exactOptional(words),
  dueAt: z.exactOptional(moment),
  servedOn: z.exactOptional(z.string().check(z.maxLength(80))),
  receipt: z.exactOptional(short),
  to: z.exactOptional(id),
  units: z.exactOptional(z.array(id).check(z.minLength(1), z.maxLength(12))),
  cases: z.exactOptional(z.array(id).check(z.maxLength(8))),
  matter: z.exactOptional(id),
  about: z.exactOptional(short),
  mediation: z.exactOptional(short),
  procedure: z.exactOptional(short),
  review: z.exactOptional(short),
  targetAt: z.exactOptional(moment),
  visitedAt: z.exactOptional(moment),
  into: z.exactOptional(id),
  summary: z.exactOptional(words),
  restored: z.exactOptional(z.boolean()),
  solved: z.exactOptional(z.boolean()),
  score: z.exactOptional(z.int().check(z.minimum(1), z.maximum(5))),
  evaluation: z.exactOptional(short),
  timely: z.exactOptional(z.boolean()),
  helper: z.exactOptional(short),
  lend: z.exactOptional(id),
})

export const caseMove = z.strictObject({
  id,
  action: z.enum(MOVES),
  fields: moveFields,
}) satisfies z.ZodMiniType<MoveInput>

export const finding = z.strictObject({
  compound: id,
  matter: id,
  words,
  place,
  files,
  danger: z.exactOptional(z.boolean()),
  answers: z.exactOptional(z.record(short, short)),
  dissuasion: z.nullable(z.enum(DISSUASION_RESULTS)),
}) satisfies z.ZodMiniType<FindingInput>

export const reveal = z.strictObject({ id, reason: short, words })
/** A mainland mobile or a landline with its area code. */
export const contact = z.strictObject({
  phone: z.nullable(z.string().check(z.regex(/^(?:1\d{10}|0\d{2,3}-?\d{5,8}(?:-\d{1,4})?)$/u))),
})

export const fileTicket = z.strictObject({
  name: z.string().check(z.maxLength(120)),
  type: z.enum(MEDIA_TYPES),
  size: z.int().check(z.minimum(1), z.maximum(MOST_BYTES.video)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
})

/** An entry's id names its case, event, notice and person. */
const entryId = z.string().check(z.minLength(1), z.maxLength(200))
export const inboxRead = z.strictObject({ ids: z.array(entryId).check(z.minLength(1), z.maxLength(50)) })

export const sessionBegin = z.strictObject({ device: z.exactOptional(short) })
export const sessionConfirm = z.strictObject({ code: id, post: z.exactOptional(id) })
export const invitation = z.strictObject({ code: z.string().check(z.minLength(8), z.maxLength(80)) })
export const sessionPoll = z.strictObject({ secret: id })
export const sessionRevoke = z.strictObject({ id })

/** A pack is checked by the domain, which answers with path and reason; here only its size is bounded. */
export const regionPublish = z.strictObject({ pack: z.record(z.string(), z.unknown()) })
export const boardChange = z.strictObject({
  code: id,
  status: z.enum(['active', 'revoked', 'replaced']),
  replacedBy: z.exactOptional(id),
})

/** What every call carries around its input. */
export const envelope = z.strictObject({
  op: z.string().check(z.maxLength(60)),
  input: z.exactOptional(z.unknown()),
  commandId: z.exactOptional(z.string().check(z.regex(/^[0-9A-Za-z_-]{8,64}$/u))),
  contract: z.exactOptional(z.number()),
  /** Which of one's own posts one acts in; checked against the staff record, the first one without it. */
  post: z.exactOptional(id),
  /** What the platform itself lays into a phone's event. Never a source of identity; see `claimsAnother`. */
  userInfo: z.exactOptional(z.unknown()),
  tcbContext: z.exactOptional(z.unknown()),
})
