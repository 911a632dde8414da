import { createHash, randomUUID } from 'node:crypto'
import { buildCalendar } from '#config/calendar'
import { demoPeople } from '#config/demo/people'
import { wireOf } from '#config/demo/wire'
import { compounds } from '#config/regions/demo/compounds'
import { pack } from '#config/regions/demo/index'
import { staffOn } from '#config/regions/demo/staff'
import type { World } from '#core/domain/world'
import { CONTRACT } from '#types/contract'
import type { Actor, PostId } from '#types/people'
import type { StaffRecord } from '#types/staff'
import type { House, LoggedCall } from './house'

/** Somebody who may come by any of the doors, and who the rules take them for. */
export interface Walker {
  readonly name: string
  readonly kind: 'resident' | 'staff'
  readonly actor: Actor
  /** The same person in another of their posts. */
  actorIn(post: PostId | undefined): Actor
  ask(op: string, input: object, post?: PostId): Promise<unknown>
}

/** What a call answered, to the byte, and how many requests of the database it cost. */
export interface Answered {
  readonly bytes: string
  readonly db: number
}

export type Call = readonly [op: string, input: object]

const TODAY = '2026-11-17'
const calendar = buildCalendar()

export function worldIn(compoundId: string, now: number): World {
  const compound = compounds.find(({ id }) => id === compoundId)
  if (compound === undefined) throw new Error(`no compound ${compoundId}`)
  return { now, pack, calendar, compound }
}

const enveloped = (op: string, input: object) => ({ op, input, contract: CONTRACT, commandId: randomUUID() })

/** Who the rules take this member of staff for, in their first post or the chosen one. */
export function actingAs(
  { id: staffId, name, region, posts, cardUntil }: StaffRecord,
  chosen?: PostId,
): Actor {
  const post = chosen === undefined ? posts[0] : posts.find(({ id }) => id === chosen)
  if (post === undefined) throw new Error(`${staffId} has no post`)
  return { kind: 'staff', staffId, name, region, post, qualified: (cardUntil ?? '') >= TODAY }
}

/** The same post as an officer's, in a county of its own. */
const ELSEWHERE = { id: 'officer-elsewhere', region: 'elsewhere' } as const

async function fromElsewhere(house: House, staff: readonly StaffRecord[]): Promise<Walker> {
  const like = staff.find(({ id }) => id === 'officer-d')
  if (like === undefined) throw new Error('the officer to copy is gone')
  const { id } = ELSEWHERE
  const code = `invitation-${id}`
  const invitation = createHash('sha256').update(code).digest('hex')
  const record = { ...like, ...ELSEWHERE }
  await wireOf(house.cloud).insert('staff', [{ _id: id, v: 1, ...record, person: null, invitation }])
  const openid = { openid: `openid-${id}`, appid: 'wx' }
  await house.cloud.invoke('resident', enveloped('invitation.accept', { code }), openid)
  const ask = (op: string, input: object) => house.cloud.invoke('staff', enveloped(op, input), openid)
  const actor = actingAs(record)
  return { name: id, kind: 'staff', actor, actorIn: () => actor, ask }
}

async function guest(house: House): Promise<Walker> {
  const { value } = await house.web<{ token: string }>('session.guest')
  const ask = (op: string, input: object) => house.web(op, input, value.token)
  const actor: Actor = { kind: 'resident', personKey: 'g1.guest' }
  return { name: 'guest', kind: 'resident', actor, actorIn: () => actor, ask }
}

/** Everybody of the demo county, an officer of another one, and a guest of the browser; `keys` names residents. */
export async function walkersOf(house: House, keys: ReadonlyMap<string, string>): Promise<readonly Walker[]> {
  const staff = staffOn(TODAY)
  const known = demoPeople.map(({ id, kind }): Walker => {
    const record = staff.find((one) => one.id === id)
    const resident: Actor = { kind: 'resident', personKey: keys.get(id) ?? `v1.${id}` }
    return {
      ...{ name: id, kind, actor: record === undefined ? resident : actingAs(record) },
      actorIn: (post) => (record === undefined ? resident : actingAs(record, post)),
      ask: (op, input, post) => house.ask(id, op, input, post === undefined ? {} : { post }),
    }
  })
  return [...known, await fromElsewhere(house, staff), await guest(house)]
}

/** Calls one after the other, then reads from the log what each of them cost. */
export async function answersOf(
  house: House,
  { ask }: Walker,
  calls: readonly Call[],
): Promise<readonly Answered[]> {
  const replies: string[] = []
  for (const [op, input] of calls) replies.push(JSON.stringify(await ask(op, input)))
  const costs = (await house.lines())
    .slice(0, calls.length * 2)
    .map((line) => JSON.parse(line) as LoggedCall)
    .filter(({ op, who }) => op !== 'push.deliver' && who !== 'notify')
    .slice(0, calls.length)
    .reverse()
  return replies.map((bytes, place) => ({ bytes, db: costs[place]?.db ?? -1 }))
}
