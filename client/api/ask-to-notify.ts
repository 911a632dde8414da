import type { PushLine } from '#types/push'
import { askForTemplates, canSubscribe } from '../platform/subscribe'
import { keep, kept } from '../platform/storage'
import { call } from './call'

/** Residents and staff are asked about subjects of their own. */
type Audience = 'resident' | 'staff'

const KEY = 'yimixian.refused-templates'
/** Whoever said no is not asked again before this: the inbox tells them all the same. */
const REST = 7 * 24 * 3_600_000
/** One case sends about as many messages; more acceptances in store need no further question. */
const ENOUGH = 6

const lines: Record<Audience, readonly PushLine[]> = { resident: [], staff: [] }

/** Fetched before the tap, because nothing may be awaited within it. */
export async function preparePushes(audience: Audience): Promise<void> {
  if (!canSubscribe) return
  const answer = await call(audience, 'push.open', {})
  if (answer.ok) lines[audience] = answer.value.items
}

function refusedAt(): Readonly<Record<string, number>> {
  const value = kept(KEY)
  return typeof value === 'object' && value !== null ? (value as Record<string, number>) : {}
}

/** A long-term template is accepted once; of a one-time template each acceptance is one message. */
const isWanted = ({ term, left }: PushLine) => left < (term === 'long' ? 1 : ENOUGH)

function askable(audience: Audience, now: number): readonly string[] {
  const refused = refusedAt()
  const wanted = lines[audience].filter(isWanted).map(({ template }) => template)
  return [...new Set(wanted)].filter((template) => now - (refused[template] ?? 0) > REST)
}

/**
 * Asked on a tap that sends something, whether WeChat may tell how it goes on. A no changes nothing else, and is
 * remembered.
 */
export async function askToNotify(audience: Audience, now: number): Promise<void> {
  const results = await askForTemplates(askable(audience, now))
  if (results.length === 0) return
  const refused = results.filter(({ result }) => !result.startsWith('accept'))
  keep(KEY, { ...refusedAt(), ...Object.fromEntries(refused.map(({ template }) => [template, now])) })
  const answer = await call(audience, 'push.grant', { results })
  if (answer.ok) lines[audience] = answer.value.items
}
