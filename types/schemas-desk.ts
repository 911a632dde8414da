import * as z from 'zod/mini'
import { DESK_LISTS, type DeskListInput, FIND_SCOPES, FIND_WAYS, type FindInput } from './desk-view'
import { HAZARDS, STAGES, TIERS } from './lifecycle'
import type { LendInput, LentReport } from './lend-view'
import type { PostId } from './people'
import { fileTicket } from './schemas'

/** The shape of what staff ask of their desk, and of a task that is handed on by a link. */

const id = z.string().check(z.minLength(1), z.maxLength(80))
const words = z.string().check(z.minLength(1), z.maxLength(500))
const photos = z.array(id).check(z.maxLength(9))
const moment = z.int().check(z.minimum(0), z.maximum(4_102_444_800_000))
/** Sealed: it may name what its reader may not see. */
const cursor = z.exactOptional(z.string().check(z.maxLength(600)))
/** `unit:role:scope`; one that nobody holds shows an empty desk. */
const post = z.custom<PostId>(
  (value) => typeof value === 'string' && value.length <= 120 && /^[^:]+:[A-Za-z]+:[^:]+$/u.test(value),
)

const filter = z.strictObject({
  compound: z.exactOptional(id),
  matter: z.exactOptional(id),
  tier: z.exactOptional(z.enum(TIERS)),
  stage: z.exactOptional(z.enum(STAGES)),
  hazard: z.exactOptional(z.enum(HAZARDS)),
})

export const deskList = z.strictObject({
  list: z.enum(DESK_LISTS),
  filter: z.exactOptional(filter),
  post: z.exactOptional(post),
  cursor,
}) satisfies z.ZodMiniType<DeskListInput>

export const deskFind = z.strictObject({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  by: z.exactOptional(z.enum(FIND_WAYS)),
  scope: z.exactOptional(z.enum(FIND_SCOPES)),
  compound: z.exactOptional(id),
  cursor,
}) satisfies z.ZodMiniType<FindInput>

export const deskAccept = z.strictObject({ ids: z.array(id).check(z.minLength(1), z.maxLength(20)) })

export const lend = z.strictObject({
  id,
  helper: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
  words,
  photos: z.exactOptional(photos),
  until: z.exactOptional(moment),
}) satisfies z.ZodMiniType<LendInput>

export const takeBack = z.strictObject({ id, lend: id })

const code = z.string().check(z.minLength(1), z.maxLength(160))
export const lentOpen = z.strictObject({ code })
export const lentReport = z.strictObject({
  code,
  fixed: z.boolean(),
  words: z.string().check(z.maxLength(500)),
  photos,
}) satisfies z.ZodMiniType<LentReport>
export const lentTicket = z.extend(fileTicket, { code })
