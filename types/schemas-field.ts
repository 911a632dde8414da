import * as z from 'zod/mini'
import { CHANNELS_IN, type PatrolInput, type RegisterInput } from './field-contract'
import { ABOUTS, KINDS } from './lifecycle'
import { contact } from './schemas'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const short = z.string().check(z.maxLength(60))
const words = z.string().check(z.maxLength(2000))

const place = z.strictObject({
  building: z.exactOptional(short),
  unit: z.exactOptional(short),
  floor: z.exactOptional(short),
  detail: z.exactOptional(z.string().check(z.maxLength(200))),
})

export const register = z.strictObject({
  channel: z.enum(CHANNELS_IN),
  compound: id,
  kind: z.enum(KINDS),
  matter: z.nullable(id),
  words: z.string().check(z.minLength(1), z.maxLength(2000)),
  place,
  about: z.nullable(z.enum(ABOUTS)),
  hideFromProperty: z.boolean(),
  danger: z.boolean(),
  phone: contact.shape.phone,
}) satisfies z.ZodMiniType<RegisterInput>

/** A round of one compound: more findings than this are several rounds. */
const MOST_FOUND = 50
export const patrolReport = z.strictObject({
  compound: id,
  findings: z.array(id).check(z.maxLength(MOST_FOUND)),
  words,
}) satisfies z.ZodMiniType<PatrolInput>
