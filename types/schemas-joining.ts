import * as z from 'zod/mini'
import type { InvitationInput } from './joining-contract'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const mobile = z.string().check(z.regex(/^1\d{10}$/u))
/** As long as a name on a card. */
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(30))

export const invitationMake = z.strictObject({
  post: id,
  staff: z.exactOptional(id),
  name: z.exactOptional(name),
  phone: z.exactOptional(mobile),
}) satisfies z.ZodMiniType<InvitationInput>

export const invitationRevoke = z.strictObject({ staff: id })

/** What WeChat gives for a tap on its phone-number button. */
export const byPhone = z.strictObject({ phoneCode: z.string().check(z.minLength(1), z.maxLength(200)) })
