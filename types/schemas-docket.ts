import * as z from 'zod/mini'
import { DOCKET_MOVE_CODES } from './docket-codes'
import { DOCKET_LISTS, type DocketMoveInput } from './docket-view'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const words = z.exactOptional(z.string().check(z.maxLength(4000)))
const short = z.exactOptional(z.string().check(z.maxLength(60)))
const flag = z.exactOptional(z.boolean())
const whole = z.exactOptional(z.int().check(z.minimum(0)))

const fields = z.strictObject({
  words,
  party: z.exactOptional(z.string().check(z.maxLength(400))),
  photos: z.exactOptional(z.array(id).check(z.maxLength(9))),
  cardShown: flag,
  receipt: short,
  basis: z.exactOptional(z.string().check(z.maxLength(400))),
  rights: flag,
  hearing: flag,
  cause: short,
  plea: short,
  askedAt: whole,
  heldAt: whole,
  review: short,
  decision: short,
  amount: whole,
  subject: short,
  firstTime: flag,
  minor: flag,
  corrected: flag,
  harm: short,
  form: short,
  told: flag,
  way: short,
  performance: short,
  reason: short,
  determination: short,
  to: z.exactOptional(id),
  outcome: short,
})

export const docketMove = z.strictObject({
  id,
  action: z.enum(DOCKET_MOVE_CODES),
  fields,
}) satisfies z.ZodMiniType<DocketMoveInput>

export const docketList = z.strictObject({
  list: z.enum(DOCKET_LISTS),
  cursor: z.exactOptional(z.string().check(z.maxLength(200))),
})
