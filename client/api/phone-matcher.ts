import { createMatcher } from '#types/matcher/match'
import type { Matcher } from '#types/matcher/match'
import type { MatcherModel } from '#types/matcher/model'
import type { LocalMatters } from '#types/model-view'
import { whenIdle } from '../platform/idle'
import { fetchModel, keptModel } from '../platform/model-file'
import { keep, kept } from '../platform/storage'
import { call } from './call'

/** What the server last said about a compound; with it a kept model suggests without a network. */
interface Known {
  readonly compound: string
  readonly version: string
  readonly local: LocalMatters
}

interface Ready {
  readonly known: Known
  readonly matcher: Matcher
  readonly askedAt: number
}

const KEY = 'yimixian.matters'
/** An administrator's new word is known within the minute. */
const FRESH = 60_000

let ready: Ready | null = null
let onItsWay: { readonly compound: string; readonly warmed: Promise<void> } | null = null

/** The matcher of this phone, as soon as it has one for the compound. */
export function phoneMatcher(compound: string): Matcher | null {
  return ready?.known.compound === compound ? ready.matcher : null
}

function keptFor(compound: string): Known | null {
  const value = kept(KEY) as Partial<Known> | null
  return value?.compound === compound && value.version !== undefined ? (value as Known) : null
}

async function modelOf(compound: string): Promise<{ known: Known; model: unknown } | null> {
  const answer = await call('resident', 'matter.model', { compound })
  if (!answer.ok) {
    const known = keptFor(compound)
    return known && { known, model: await keptModel(known.version) }
  }
  const { version, url, local } = answer.value
  const known = { compound, version, local }
  keep(KEY, known)
  return { known, model: (await keptModel(version)) ?? (await fetchModel(version, url)) }
}

const isModel = (model: unknown): model is MatcherModel =>
  typeof model === 'object' && model !== null && 'weights' in model

const unchanged = (known: Known) => ready !== null && JSON.stringify(ready.known) === JSON.stringify(known)

async function warm(compound: string): Promise<void> {
  await whenIdle()
  const found = await modelOf(compound)
  if (!found || !isModel(found.model)) return
  const { known, model } = found
  await whenIdle()
  const matcher = ready !== null && unchanged(known) ? ready.matcher : createMatcher(model, known.local)
  ready = { known, matcher, askedAt: Date.now() }
}

/** Fetches and reads the model after what is on the screen; asked again it costs nothing while it is fresh. */
export function warmMatcher(compound: string): Promise<void> {
  const fresh = ready?.known.compound === compound && Date.now() - ready.askedAt < FRESH
  if (fresh) return Promise.resolve()
  if (onItsWay?.compound === compound) return onItsWay.warmed
  const warmed = warm(compound).finally(() => {
    onItsWay = null
  })
  onItsWay = { compound, warmed }
  return warmed
}
