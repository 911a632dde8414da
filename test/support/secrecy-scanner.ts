import { readsParty, relationsTo } from '#core/domain/docket/docket-rights'
import { unitById } from '#core/domain/posts'
import { relationOf } from '#core/domain/relation'
import { mayRead } from '#core/domain/rights'
import type { AccessEntry } from '#core/store/access'
import type { StoredCase } from '#core/store/case-shape'
import type { StoredDocket } from '#core/store/dockets'
import type { Actor } from '#types/people'
import type { House } from './house'
import { worldIn } from './rights-walk'

/** What kind of secret a mark stands in, and so who may have it. */
export type Secret =
  'report' | 'voice' | 'staffWords' | 'note' | 'party' | 'docketWords' | 'phone' | 'personKey' | 'openid'

export interface Mark {
  readonly text: string
  readonly secret: Secret
  /** Whose it is: the reporter of a name, the unit of a note. */
  readonly of: string
  /** The case or the docket it was left in; `''` for what belongs to a person alone. */
  readonly id: string
}

/** Somebody who gets something, and by which call. */
export interface Getting {
  readonly who: string
  readonly actor: Actor
  readonly op: string
  readonly text: string
}

/** All that the scanner needs of a house: where its documents lie, what has left it, what time it is. */
type Scanned = Pick<House, 'cloud'>

interface Scene {
  readonly mark: Mark
  readonly getting: Getting
  readonly house: Scanned
}

/** As many as the wire answers at once. */
const MOST = 1000

async function found<One>({ cloud: { adminUrl } }: Scanned, collectionName: string, query: object) {
  const body = { action: 'database.getDocument', collectionName, queryType: 'WHERE', limit: MOST, offset: 0 }
  const sent = JSON.stringify({ ...body, query: JSON.stringify(query) })
  const response = await fetch(adminUrl, { method: 'POST', body: sent })
  const { data } = (await response.json()) as { data: { list: readonly string[] } }
  return data.list.map((text) => JSON.parse(text) as One)
}

export async function caseOf(house: Scanned, id: string): Promise<StoredCase | undefined> {
  return (await found<StoredCase>(house, 'cases', { _id: id }))[0]
}

const worldOf = (house: Scanned, { compound }: { readonly compound: string }) =>
  worldIn(compound, house.cloud.clock.now())

async function readsCase({ mark, getting: { actor }, house }: Scene): Promise<StoredCase | undefined> {
  const document = await caseOf(house, mark.id)
  return document && mayRead(actor, document, worldOf(house, document)) ? document : undefined
}

const handles = (actor: Actor, { state }: StoredCase): boolean =>
  ['holder', 'unit'].includes(relationOf(actor, state))

async function mayHaveReport(scene: Scene): Promise<boolean> {
  const document = await readsCase(scene)
  const { actor } = scene.getting
  if (document === undefined || actor.kind !== 'staff') return document !== undefined
  const kind = unitById(actor.post.unit, worldOf(scene.house, document))?.kind
  return kind !== 'property' || handles(actor, document)
}

/** The reporter's own, and the unit's that handles it now. */
async function mayHaveVoice(scene: Scene): Promise<boolean> {
  const document = await readsCase(scene)
  const { actor } = scene.getting
  return document !== undefined && (actor.kind === 'resident' || handles(actor, document))
}

async function docketRelations({ mark, getting: { actor }, house }: Scene) {
  const [docket] = await found<StoredDocket>(house, 'dockets', { _id: mark.id })
  return docket === undefined ? [] : relationsTo(actor, docket, worldOf(house, docket))
}

/** 行政处罚法 50: the unit that handles it and the supervisor. */
async function mayHaveParty(scene: Scene): Promise<boolean> {
  const { actor } = scene.getting
  const document = await readsCase(scene)
  if (document === undefined) return readsParty(await docketRelations(scene))
  return handles(actor, document) || (actor.kind === 'staff' && actor.post.role === 'supervisor')
}

/** As the holder whom the reporter allowed it, or by a move of which the reporter is told. */
function isEntitled({ state, holder, events }: StoredCase, actor: Actor): boolean {
  if (actor.kind !== 'staff') return false
  if (state.contact && holder === actor.post.id) return true
  return events.some(
    ({ fact, by }) => fact.type === 'revealed' && by.kind === 'staff' && by.staffId === actor.staffId,
  )
}

/** By its own call and on record. */
async function mayHavePhone({ mark, getting: { actor, op, who }, house }: Scene): Promise<boolean> {
  if (op !== 'case.reveal') return false
  const cases = await found<StoredCase>(house, 'cases', { reporter: mark.of })
  for (const one of cases.filter((document) => isEntitled(document, actor))) {
    const entries = await found<AccessEntry>(house, 'access', { case: one._id })
    if (entries.some(({ staff }) => staff === who)) return true
  }
  return false
}

const MAY_HAVE: Readonly<Record<Secret, (scene: Scene) => Promise<boolean> | boolean>> = {
  report: mayHaveReport,
  voice: mayHaveVoice,
  staffWords: async (scene) => (await readsCase(scene)) !== undefined && scene.getting.actor.kind === 'staff',
  note: ({ mark, getting: { actor } }) => actor.kind === 'staff' && actor.post.unit === mark.of,
  party: mayHaveParty,
  docketWords: async (scene) => (await docketRelations(scene)).length > 0,
  phone: mayHavePhone,
  /** An entry of an inbox is named after the person whose it is, to that person. */
  personKey: ({ mark, getting: { actor, op } }) =>
    op === 'inbox.list' && actor.kind === 'resident' && actor.personKey === mark.of,
  openid: () => false,
}

/** Whom it is for stands on every entry and every push; the rest of it must not name anybody. */
function without(one: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key))))
}

/** What was left where, what everybody got, and what of it they should not have. */
export class SecrecyScanner {
  readonly marks: Mark[] = []
  readonly leaks: string[] = []
  /** How often each secret was met by somebody who may have it: a scanner that never meets one proves nothing. */
  readonly met: Partial<Record<Secret, number>> = {}

  constructor(private readonly house: Scanned) {}

  leave(mark: Mark): string {
    this.marks.push(mark)
    return mark.text
  }

  /** Judged at once, for what somebody may have changes with the next move. */
  async got(getting: Getting): Promise<void> {
    for (const mark of this.marks.filter(({ text }) => getting.text.includes(text))) {
      const may = await MAY_HAVE[mark.secret]({ mark, getting, house: this.house })
      if (may) this.met[mark.secret] = (this.met[mark.secret] ?? 0) + 1
      else this.leaks.push(`${getting.who} got ${mark.secret} ${mark.text} by ${getting.op}`)
    }
  }

  /** What may hold no secret at all: a line of the log, a push, an entry of an inbox, a board, what lies encrypted. */
  bare(where: string, text: string): void {
    for (const mark of this.marks.filter((one) => text.includes(one.text)))
      this.leaks.push(`${where} holds ${mark.secret} ${mark.text}`)
  }

  async everythingStored(): Promise<void> {
    const { house } = this
    for (const entry of await this.all('inbox')) this.bare('an inbox', without(entry, '_id', 'person', 'key'))
    for (const collection of ['boards', 'access', 'rosters'] as const)
      for (const one of await this.all(collection)) this.bare(collection, JSON.stringify(one))
    for (const person of await this.all('people')) this.bare('people', without(person, '_id'))
    for (const { data } of house.cloud.recorder.calls())
      this.bare('a push', without(data as Readonly<Record<string, unknown>>, 'touser'))
  }

  private async all(collection: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const kept: Readonly<Record<string, unknown>>[] = []
    for (let after = ''; ; after = String(kept.at(-1)?._id)) {
      const next = await found<Readonly<Record<string, unknown>>>(this.house, collection, {
        _id: { $gt: after },
      })
      kept.push(...next)
      if (next.length < MOST) return kept
    }
  }
}
