import * as z from 'zod/mini'
import type { RoughPosition } from './position'

const id = z.string().check(z.minLength(1), z.maxLength(80))
/** China, in steps of 1/500 of a degree: a finer place is no whole number, and is not taken. */
const step = (least: number, most: number) => z.int().check(z.gte(least * 500), z.lte(most * 500))

export const roughPosition = z.strictObject({
  north: step(3, 54),
  east: step(73, 136),
}) satisfies z.ZodMiniType<RoughPosition>

export const compoundRecord = z.strictObject({
  compound: id,
  cursor: z.exactOptional(z.string().check(z.maxLength(120))),
})
