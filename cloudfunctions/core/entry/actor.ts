import type { Actor, ResidentActor, StaffActor, SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { dateOf, dayOf } from '../domain/shanghai'
import { type Caller, personKeyOf, strangerKeyOf } from '../platform/identity'
import { type Claims, readToken } from '../platform/tokens'
import type { StoredStaff } from '../store/staff'
import type { Store } from '../store/store'
import type { Who } from './listing'

export type Audience = 'resident' | 'staff' | 'admin'

/** Somebody with the session that proves it, if it was a session. */
export interface Established {
  readonly actor: Actor | null
  readonly claims: Claims | null
}

export const NOBODY: Established = { actor: null, claims: null }

const ADMITS: Readonly<Record<Who, readonly (Actor['kind'] | undefined)[]>> = {
  anyone: [undefined],
  resident: ['resident'],
  staff: ['staff'],
  person: ['resident', 'staff'],
  system: ['system'],
}

export function fits(who: Who, actor: Actor | null): boolean {
  return ADMITS[who].includes(actor?.kind)
}

/** A phone: WeChat vouches for the openid, our own records for the post. */
export async function fromPhone(
  store: Store,
  caller: Caller,
  audience: Audience,
  post: string | undefined,
  now: number,
): Promise<Answer<Established>> {
  const personKey = personKeyOf(caller)
  if (audience === 'resident') return ok({ actor: await personBehind(store, personKey, now), claims: null })
  const record = await store.staff.byPerson(personKey, now)
  const actor = record && actingIn(record, post, audience, now)
  return actor ? ok({ actor, claims: null }) : refuse('not_allowed')
}

/** A browser: the token's signature, its age, its revocation, and for staff that the post is still theirs. */
export async function fromBrowser(store: Store, token: string, now: number): Promise<Answer<Established>> {
  if (!token) return refuse('sign_in_needed')
  const claims = readToken(token, now)
  if (claims === 'forged') return refuse('sign_in_needed')
  if (claims === 'expired' || (await store.sessions.isRevoked(claims.id, now)))
    return refuse('session_expired')
  if (claims.kind !== 'staff') return ok({ actor: await residentBehind(store, claims, now), claims })
  const record = await store.staff.byId(claims.who, now)
  const actor = record && actingIn(record, claims.post, 'staff', now)
  return actor ? ok({ actor, claims }) : refuse('session_expired')
}

/** A screen has the identity that a phone lent it, which is the person's already. */
async function residentBehind(store: Store, { kind, who }: Claims, now: number): Promise<ResidentActor> {
  return kind === 'guest' ? await personBehind(store, who, now) : { kind: 'resident', personKey: who }
}

/**
 * One person may have several keys: those that came in by a recovery code act as the one everything began with. Rights
 * look at this person alone, so that nothing below has to know of keys.
 */
async function personBehind(store: Store, key: string, now: number): Promise<ResidentActor> {
  const { aliasOf = '', shutAt = null } = await store.people.standing(key, now)
  if (aliasOf !== '') return { kind: 'resident', personKey: aliasOf }
  return { kind: 'resident', personKey: shutAt === null ? key : strangerKeyOf(key, shutAt) }
}

export function fromInside(job: SystemActor['job']): Established {
  return { actor: { kind: 'system', job }, claims: null }
}

/** An enforcement card counts through its last day in Shanghai; a record from before cards were dated has none. */
function isQualified({ cardUntil }: Pick<StoredStaff, 'cardUntil'>, now: number): boolean {
  return typeof cardUntil === 'string' && cardUntil >= dateOf(dayOf(now))
}

/** Null when the post is not one of this person's own. */
function actingIn(
  record: StoredStaff,
  post: string | undefined,
  audience: Audience,
  now: number,
): StaffActor | null {
  const open = audience === 'admin' ? record.posts.filter(({ role }) => role === 'admin') : record.posts
  const chosen = post === undefined ? open[0] : open.find(({ id }) => id === post)
  if (!chosen) return null
  const { _id: staffId, name, region } = record
  return { kind: 'staff', staffId, name, region, post: chosen, qualified: isQualified(record, now) }
}
