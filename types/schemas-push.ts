import * as z from 'zod/mini'
import type { PushGrant } from './push'
import { CHANNELS } from './push'

/** WeChat names at most five templates a tap. */
const MOST = 5

const grant = z.strictObject({
  template: z.string().check(z.minLength(1), z.maxLength(80)),
  // Words that WeChat adds later must not cost somebody an acceptance: whatever begins with `accept` counts.
  result: z.string().check(z.regex(/^[A-Za-z]{1,40}$/u)),
}) satisfies z.ZodMiniType<PushGrant>

export const pushGrant = z.strictObject({
  results: z.array(grant).check(z.minLength(1), z.maxLength(MOST)),
})

export const channelTest = z.strictObject({
  to: z.string().check(z.minLength(1), z.maxLength(80)),
  channel: z.enum(CHANNELS),
})
