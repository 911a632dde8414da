import * as z from 'zod/mini'
import type { DutyDay, OffDay, RosterShift } from './roster'
import type { LeaveInput, RosterChange, SwapInput } from './roster-view'

/** The shape of what is asked about rosters; whether it is allowed and sound, the operations say. */

const id = z.string().check(z.minLength(1), z.maxLength(80))
const words = z.string().check(z.maxLength(500))
const date = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u))
const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u))
const weekday = z.number().check(z.minimum(1), z.maximum(7), z.multipleOf(1))

const shift = z.strictObject({
  days: z.array(weekday).check(z.minLength(1), z.maxLength(7)),
  from: time,
  to: time,
  staff: z.exactOptional(id),
}) satisfies z.ZodMiniType<RosterShift>

const dutyDay = z.strictObject({
  kind: z.literal('duty'),
  date,
  staff: id,
  from: time,
  to: time,
}) satisfies z.ZodMiniType<DutyDay>

const offDay = z.strictObject({ kind: z.literal('off'), date }) satisfies z.ZodMiniType<OffDay>

export const rosterOpen = z.strictObject({ unit: z.exactOptional(id) })

export const rosterChange = z.strictObject({
  post: id,
  rev: z.number(),
  liaison: z.exactOptional(z.nullable(id)),
  deputy: z.exactOptional(z.nullable(id)),
  shifts: z.exactOptional(z.array(shift).check(z.maxLength(20))),
  throughHolidays: z.exactOptional(z.boolean()),
  phone24: z.exactOptional(z.nullable(z.string().check(z.minLength(3), z.maxLength(30)))),
  handsOver: z.exactOptional(z.boolean()),
  dated: z.exactOptional(z.array(z.union([dutyDay, offDay])).check(z.maxLength(120))),
  validTo: z.exactOptional(z.nullable(date)),
}) satisfies z.ZodMiniType<RosterChange>

export const rosterLeave = z.strictObject({
  from: date,
  to: date,
  deputy: z.exactOptional(id),
  taken: z.boolean(),
}) satisfies z.ZodMiniType<LeaveInput>

export const rosterSwap = z.strictObject({
  date,
  with: id,
  back: z.exactOptional(z.strictObject({ post: id, date })),
}) satisfies z.ZodMiniType<SwapInput>

export const rosterAgree = z.strictObject({ post: id, swap: id, agreed: z.boolean() })
export const rosterHandOver = z.strictObject({ words, to: z.exactOptional(id) })

export const staffLeave = z.strictObject({ staff: id, to: z.exactOptional(id) })
export const unitSucceed = z.strictObject({ from: id, to: id, lastDay: date })
