import type { DeskFilter, DeskListCode, DeskListInput, DeskPage } from '#types/desk-view'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { STUCK_LISTS } from '#types/stuck'
import { cardView } from '../domain/card-view'
import { OVERSEEING } from '../domain/relation'
import { sealKey } from '../platform/sealed-key'
import { type DeskRow, liesIn } from '../store/desks'
import type { Operation } from './operation'
import { deskOwner, keyOf, PAGE, seenCards } from './seen-cards'

/** How much is read for a page: one more than it shows, and more where some of it may not be shown. */
const READ = { plain: PAGE + 1, region: 2 * PAGE, filtered: 10 * PAGE } as const

const REGIONAL: ReadonlySet<DeskListCode> = new Set(STUCK_LISTS)

const FITS: { readonly [Key in keyof Required<DeskFilter>]: (row: DeskRow) => unknown } = {
  compound: ({ compound }) => compound,
  matter: ({ state }) => state.matter,
  tier: ({ card }) => card.tier,
  stage: ({ card }) => card.stage,
  hazard: ({ card }) => card.hazard,
}

function fits(row: DeskRow, filter: DeskFilter): boolean {
  const asked = Object.entries(filter) as [keyof DeskFilter, string][] // the schema lets no other key through
  return asked.every(([key, wanted]) => FITS[key](row) === wanted)
}

/** What is stuck, and the desks of others, are for those who look after a region. */
function mayList({ post }: StaffActor, { list, post: other }: DeskListInput): boolean {
  return (!REGIONAL.has(list) && other === undefined) || OVERSEEING.has(post.role)
}

function readFor({ list, filter }: DeskListInput): number {
  if (filter !== undefined) return READ.filtered
  return REGIONAL.has(list) ? READ.region : READ.plain
}

/** The lists belong to posts and units, not to persons: whoever stands in sees the same work, what runs out first on top. */
export const listDesk: Operation<StaffActor, DeskListInput, DeskPage> =
  ({ store }) =>
  async (actor, input, { now }) => {
    if (!mayList(actor, input)) return refuse('not_allowed')
    const after = keyOf(input.cursor)
    if (!after.ok) return after
    const { list, filter = {}, post } = input
    const own = deskOwner(actor)
    const owner = post === undefined ? own : { ...own, post }
    const limit = readFor(input)
    const { compound } = filter
    const rows = await store.desks.list({ list, owner, compound, now, after: after.value, limit })
    const inList = rows.filter((row) => liesIn(row, list, owner) && fits(row, filter))
    return ok(pageOf(await seenCards(store, actor, inList, now), rows, limit))
  }

/** It goes on after the last card shown, or after all that was read. */
function pageOf(seen: readonly DeskRow[], read: readonly DeskRow[], limit: number): DeskPage {
  const items = seen.slice(0, PAGE)
  const rest = read.length === limit ? read.at(-1) : undefined
  const last = seen.length > PAGE ? items.at(-1) : rest
  return { items: items.map(cardView), cursor: last === undefined ? null : sealKey(last.sortKey) }
}
