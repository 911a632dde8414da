import type { NamedPost } from '#types/people'
import type { Roster } from '#types/roster'
import type { StoredStaff } from '../store/staff'
import type { Store } from '../store/store'

/** The staff of these ids, or null when one is unknown, has left, or works for another unit. */
export async function peopleOfUnit(
  store: Store,
  ids: readonly string[],
  { region, unit }: Pick<Roster, 'region' | 'unit'>,
): Promise<readonly StoredStaff[] | null> {
  const wanted = [...new Set(ids)]
  const people = await store.staff.byIds(wanted)
  const belongs = people.every((one) => one.region === region && one.posts.some((post) => post.unit === unit))
  return belongs && people.length === wanted.length ? people : null
}

/** Whoever is named for a post may act in it: the staff record says so, the roster only when. */
export async function givePost(store: Store, people: readonly StoredStaff[], roster: Roster): Promise<void> {
  const { _id: id, unit, role, scope, scopeName } = roster
  const post: NamedPost = { id, unit, role, scope, scopeName }
  for (const one of people) {
    if (!one.posts.some((held) => held.id === id)) await store.staff.hold(one, [...one.posts, post])
  }
}

export const holds = (one: StoredStaff | undefined, post: string): boolean =>
  one?.posts.some(({ id }) => id === post) ?? false
