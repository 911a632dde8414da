import { checkCode } from '#types/board-code'
import type { FindInput, FindWay, Found } from '#types/desk-view'
import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { cardView } from '../domain/card-view'
import { isCaseNumber } from '../domain/code'
import { OVERSEEING } from '../domain/relation'
import { sealKey } from '../platform/sealed-key'
import { type DeskRow, LOOKED, PLACED } from '../store/desks'
import type { Store } from '../store/store'
import type { Operation } from './operation'
import { deskOwner, keyOf, PAGE, seenCards } from './seen-cards'

/** One look: who looks, for what, from where on. */
interface Look {
  readonly store: Store
  readonly actor: StaffActor
  readonly input: FindInput
  readonly after: string | undefined
  readonly now: number
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** As it is told over a phone: without the date, in small letters, with a dash or a blank too many. */
const asNumber = (text: string): string =>
  plain(text).toUpperCase().replaceAll(/\s/gu, '').replaceAll(/^-/gu, '')

/** The last signs of a number check themselves, so that no word is taken for one by chance. */
const TAIL = 6
const isTail = (text: string): boolean => text.length === TAIL && checkCode(text)

async function byNumber({ store, actor, input, now }: Look): Promise<Answer<Found>> {
  const number = asNumber(input.text)
  const rows = isTail(number) ? await store.desks.tailed(number) : await store.desks.numbered(number)
  const seen = await seenCards(store, actor, rows, now)
  return ok({ by: 'number', items: seen.slice(0, PAGE).map(cardView), looked: null, cursor: null })
}

async function byPlace(look: Look): Promise<Answer<Found>> {
  const { store, input, after } = look
  if (input.compound === undefined) return refuse('bad_input', 'compound')
  const rows = await store.desks.placed(input.compound, input.text, after)
  return ok(await found('place', look, rows, PLACED, () => true))
}

function said(row: DeskRow): string {
  const { title, place, compound, unitName } = row.card
  return plain([title, place, compound, unitName, row.number].join(' '))
}

/** Whoever looks in what their post holds sees the newest of their unit, and of them their own. */
function holds({ actor, input }: Look, { state }: DeskRow): boolean {
  return input.scope !== 'post' || state.holder === actor.post.id
}

async function byWords(look: Look): Promise<Answer<Found>> {
  const { store, actor, input, after } = look
  const { scope = 'unit', compound } = input
  if (scope === 'region' && !OVERSEEING.has(actor.post.role)) return refuse('not_allowed')
  if (scope === 'compound' && compound === undefined) return refuse('bad_input', 'compound')
  const rows = await store.desks.newest({ scope, compound: compound ?? '', owner: deskOwner(actor), after })
  const words = plain(input.text).split(/\s+/u)
  const fits = (row: DeskRow): boolean => {
    const text = said(row)
    return holds(look, row) && words.every((word) => text.includes(word))
  }
  return ok(await found('words', look, rows, LOOKED, fits))
}

/** What each way goes along, and what it says about how far it came. */
const ALONG = {
  place: { key: ({ placeKey }: DeskRow) => placeKey, since: () => null },
  words: { key: ({ filedKey }: DeskRow) => filedKey, since: (last?: DeskRow) => last?.filedAt ?? null },
} as const

/** Only what may be seen was looked through; what lies between leaves no trace but the time it takes. */
async function found(
  by: keyof typeof ALONG,
  { store, actor, now }: Look,
  rows: readonly DeskRow[],
  limit: number,
  fits: (row: DeskRow) => boolean,
): Promise<Found> {
  const seen = await seenCards(store, actor, rows, now)
  const matching = seen.filter(fits)
  const items = matching.slice(0, PAGE)
  const cut = matching.length > PAGE ? items.at(-1) : undefined
  const through = cut === undefined ? seen : seen.slice(0, seen.indexOf(cut) + 1)
  const looked = { count: through.length, since: ALONG[by].since(through.at(-1)) }
  return { by, items: items.map(cardView), looked, cursor: onFrom(by, cut, rows, limit) }
}

/** After the last one shown where there were more to show, or after all that was read. */
function onFrom(
  by: keyof typeof ALONG,
  cut: DeskRow | undefined,
  rows: readonly DeskRow[],
  limit: number,
): string | null {
  const end = cut ?? (rows.length === limit ? rows.at(-1) : undefined)
  return end === undefined ? null : sealKey(ALONG[by].key(end))
}

const WAYS: Readonly<Record<FindWay, (look: Look) => Promise<Answer<Found>>>> = {
  number: byNumber,
  place: byPlace,
  words: byWords,
}

function wayOf({ by, text }: FindInput): FindWay {
  const number = asNumber(text)
  return by ?? (isCaseNumber(number) || isTail(number) ? 'number' : 'words')
}

/** One projected request, whatever the way; a case that may not be seen is neither found nor counted. */
export const findDeskCards: Operation<StaffActor, FindInput, Found> =
  ({ store }) =>
  async (actor, input, { now }) => {
    const after = keyOf(input.cursor)
    if (!after.ok) return after
    return await WAYS[wayOf(input)]({ store, actor, input, after: after.value, now })
  }
