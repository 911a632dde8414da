import type { CommunityLine } from '#types/place-contract'
import { ok } from '#types/refusal'
import { isValid } from '../domain/roster'
import { dateOf, dayOf } from '../domain/shanghai'
import type { Roster } from '../store/rosters'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

/** Who answers for each community, for whoever finds their compound in no list: a request for the posts, one for people. */
export const listCommunities: Operation<null, object, { items: readonly CommunityLine[] }> =
  ({ store }) =>
  async (_actor, _input, { now }) => {
    const today = dateOf(dayOf(now))
    const posts = (await store.rosters.ofRole('gridLeader')).filter((roster) => isValid(roster, today))
    const named = posts.flatMap(({ liaison }) => (liaison === null ? [] : [liaison]))
    const staff = await store.staff.byIds([...new Set(named)])
    const lines = await Promise.all(
      posts.map(async ({ scope, scopeName, region, liaison, phone24 }: Roster) => {
        const { pack } = await settingOf(store.regions, region, now)
        const person = staff.find(({ _id }) => _id === liaison)
        return {
          ...{ id: scope, name: scopeName, county: pack.name, roleLabel: pack.roleLabels.gridLeader },
          ...{ liaison: person?.name ?? '', phone: phone24 ?? person?.workPhone ?? '' },
        }
      }),
    )
    return ok({ items: lines.sort((one, other) => one.name.localeCompare(other.name, 'zh')) })
  }
