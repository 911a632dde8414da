import { ok } from '#types/refusal'
import type { MeView, PostView } from '#types/me-view'
import type { RegionPack } from '#types/region'
import type { NamedPost, ResidentActor } from '#types/people'
import { personKeyOf } from '../platform/identity'
import type { StoredStaff } from '../store/staff'
import { ownerOf } from './authorship'
import type { Call, Dependencies, Operation, Person } from './operation'

/** Who somebody is here, and where the phone shall take them. A staff member's phone learns so even as a resident. */
export const openMe: Operation<Person, Record<string, never>, MeView> =
  (dependencies) => async (actor, _input, call) => {
    const { store } = dependencies
    const [record, unread] = await Promise.all([
      recordOf(dependencies, actor, call),
      store.inbox.unread(ownerOf(actor)),
    ])
    if (!record) return ok(resident(actor as ResidentActor, unread, call))
    const version = await store.regions.current(record.region, call.now)
    const pack = version === null ? null : await store.regions.pack(version, call.now)
    if (!pack) throw new Error(`The region ${record.region} has no version in force`)
    const post = actor.kind === 'staff' ? actor.post.id : (record.posts[0]?.id ?? null)
    const posts = record.posts.map((held) => postView(held, pack))
    return ok({ kind: 'staff', unread, region: record.region, name: record.name, posts, post })
  }

async function recordOf({ store }: Dependencies, actor: Person, call: Call): Promise<StoredStaff | null> {
  if (actor.kind === 'staff') return await store.staff.byId(actor.staffId, call.now)
  if (call.claims?.kind === 'guest') return null
  // A staff record is bound to the phone itself, whichever resident the phone acts as.
  const phone = call.caller ? personKeyOf(call.caller) : actor.personKey
  return await store.staff.byPerson(phone, call.now)
}

function resident(_actor: ResidentActor, unread: number, { claims }: Call): MeView {
  const kind = claims?.kind === 'guest' ? 'guest' : 'resident'
  return { kind, unread, region: null, name: null, posts: [], post: null }
}

function postView({ id, unit, role, scopeName }: NamedPost, pack: RegionPack): PostView {
  const unitName = pack.units.find((candidate) => candidate.id === unit)?.name ?? unit
  return { id, role, roleLabel: pack.roleLabels[role], unitName, scopeName }
}
