import * as z from 'zod/mini'
import type { NearbyInput } from './nearby-view'

/** The shape of what a resident's phone asks while somebody writes, and about cases of others. */

const id = z.string().check(z.minLength(1), z.maxLength(80))
const short = z.string().check(z.maxLength(60))
const compoundName = z.string().check(z.trim(), z.minLength(1), z.maxLength(30))
/** Longer than any sentence somebody waits a suggestion for; the phone sends the beginning of a longer one. */
const sentence = z.string().check(z.minLength(1), z.maxLength(500))

export const compoundFind = z.strictObject({ name: compoundName })

export const suggest = z.strictObject({ compound: id, words: sentence })

export const nearby = z.strictObject({
  compound: id,
  matter: z.nullable(id),
  words: sentence,
  place: z.strictObject({
    building: z.exactOptional(short),
    unit: z.exactOptional(short),
    floor: z.exactOptional(short),
    detail: z.exactOptional(z.string().check(z.maxLength(200))),
  }),
}) satisfies z.ZodMiniType<NearbyInput>

export const followRating = z.strictObject({
  id,
  solved: z.boolean(),
  score: z.number().check(z.minimum(1), z.maximum(5), z.multipleOf(1)),
})

/** Which words are sound, the domain says; here only their size is bounded. */
export const localWords = z.strictObject({
  words: z.record(id, z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100))),
})

/** As somebody types it from paper: with blanks, dashes and small letters. */
export const recovery = z.strictObject({ code: z.string().check(z.minLength(8), z.maxLength(40)) })

export const complaint = z.strictObject({ id, words: z.string().check(z.minLength(1), z.maxLength(1900)) })
