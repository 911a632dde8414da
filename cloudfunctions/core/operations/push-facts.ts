import { type Told, mayBeTold } from '../domain/push-right'
import type { World } from '../domain/world'
import { decrypt } from '../platform/cipher'
import type { Address } from '../platform/channels/channel'
import type { StoredCase } from '../store/case-shape'
import type { InboxEntry } from '../store/inbox'
import type { Push } from '../store/pushes'
import type { StoredStaff } from '../store/staff'
import type { Store } from '../store/store'
import { worldOfCase } from './governing-world'
import type { Dependencies } from './operation'
import { isResident } from './plan-pushes'

/** All that decides on one copy, read at the moment of sending. */
export interface PushFacts {
  readonly document: StoredCase
  readonly entry: InboxEntry
  readonly world: World
  readonly record: StoredStaff | null
  /** Still theirs to know. */
  readonly allowed: boolean
}

/** Null when there is nothing left to tell of. */
export async function factsOf(
  { store }: Pick<Dependencies, 'store'>,
  push: Push,
  now: number,
): Promise<PushFacts | null> {
  const resident = isResident(push.person)
  const [document, entry, records] = await Promise.all([
    store.cases.byId(push.caseId),
    store.inbox.byId(push.entry),
    resident ? [] : store.staff.byIds([push.person]),
  ])
  if (document === null || entry === null) return null
  const record = records[0] ?? null
  const world = await worldOfCase(store.regions, document, now)
  const told = await toldAs(store, push, record)
  if (told === null) return { document, entry, world, record, allowed: false }
  const docket = push.docket === null ? null : await store.dockets.byId(push.docket)
  const about = { notice: push.notice, post: push.post, document, docket }
  return { document, entry, world, record, allowed: mayBeTold(told, about, world) }
}

async function toldAs(
  { follows }: Pick<Store, 'follows'>,
  { person, caseId }: Push,
  record: StoredStaff | null,
): Promise<Told | null> {
  if (isResident(person)) {
    return { kind: 'resident', personKey: person, follow: await follows.of(caseId, person) }
  }
  if (record === null) return null
  const { _id: staffId, region, posts } = record
  return { kind: 'staff', staffId, region, posts }
}

/** The key of the phone that WeChat reaches: a staff member's is the one bound to the record now. */
export function phoneKeyOf(person: string, record: StoredStaff | null): string | null {
  return isResident(person) ? person : (record?.person ?? null)
}

/** How WeChat knows the phone of this key; undefined for a browser's guest. */
export async function openidOf(
  { people }: Pick<Store, 'people'>,
  key: string | null,
): Promise<string | undefined> {
  const [found] = key === null ? [] : await people.byKeys([key])
  return found?.openid === undefined ? undefined : decrypt(found.openid)
}

type Reach = (store: Store, push: Push, record: StoredStaff | null) => Promise<Address[keyof Address]>

/** Where each kind of address is kept. */
const REACH: Readonly<Record<keyof Address, Reach>> = {
  openid: (store, { person }, record) => openidOf(store, phoneKeyOf(person, record)),
  phone: async ({ rosters }, { step, post }, record) => {
    const roster = step === 'call' && post !== null ? await rosters.byId(post) : null
    return roster?.phone24 ?? record?.workPhone
  },
  unit: (_store, { post }) => Promise.resolve(post?.split(':')[0]),
}

/** Null when this person has no such address. */
export async function addressOf(
  store: Store,
  push: Push,
  record: StoredStaff | null,
  reaches: keyof Address,
): Promise<Address | null> {
  const found = await REACH[reaches](store, push, record)
  return found === undefined || found === '' ? null : { [reaches]: found }
}
