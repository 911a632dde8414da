import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { UNIT_WIDE } from '../domain/relation'
import { mayRead } from '../domain/rights'
import { openKey } from '../platform/sealed-key'
import type { DeskOwner, DeskRow } from '../store/desks'
import type { Store } from '../store/store'

/** As many cards as a page shows. */
export const PAGE = 20

/** Those of the cards that somebody may open: the same right decides, by the same version of the pack. */
export async function seenCards(
  { regions }: Pick<Store, 'regions'>,
  actor: StaffActor,
  rows: readonly DeskRow[],
  now: number,
): Promise<readonly DeskRow[]> {
  const versions = [...new Set(rows.map(({ pack }) => pack))]
  const packs = new Map(
    await Promise.all(versions.map(async (version) => [version, await regions.pack(version, now)] as const)),
  )
  return rows.filter((row) => {
    const pack = packs.get(row.pack)
    return pack !== undefined && pack !== null && mayRead(actor, row, { pack })
  })
}

/** Whose cards somebody's lists are made of. */
export function deskOwner({ post, region }: StaffActor): DeskOwner {
  const spot = UNIT_WIDE.has(post.role) ? null : `${post.unit}:${post.scope}`
  return { post: post.id, unit: post.unit, spot, region }
}

/** The key that a page goes on after; undefined for the first one. */
export function keyOf(cursor: string | undefined): Answer<string | undefined> {
  if (cursor === undefined) return ok(undefined)
  const key = openKey(cursor)
  return key === null ? refuse('bad_input', 'cursor') : ok(key)
}
