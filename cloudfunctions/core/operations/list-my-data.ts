import type { DeviceLine, MyCaseLine, MyData } from '#types/my-data'
import type { ResidentActor } from '#types/people'
import { type Answer, ok } from '#types/refusal'
import { holdOn, ownTexts, ownWords } from '../domain/own-words'
import { decrypt } from '../platform/cipher'
import type { HeldCase } from '../store/held-cases'
import type { Keyed } from '../store/people'
import { casesMergedInto } from './cases-merged-into'
import { listJoinedCases } from './list-joined-cases'
import { listSessions } from './list-sessions'
import type { Call, Operation } from './operation'
import { deviceIdOf, ownKeyOf } from './own-key'

/** PIPL 45: all that is kept about somebody, in one page of each; `cursor` goes on with the cases. */
export const listMyData: Operation<ResidentActor, { cursor?: string }, MyData> =
  (dependencies) =>
  async (actor, { cursor }, call) => {
    const { store } = dependencies
    const { personKey } = actor
    const [page, person, aliases, unread, kept, follows, sessions] = await Promise.all([
      store.cases.held(personKey, cursor),
      store.people.keyed(personKey),
      store.people.aliases(personKey),
      store.inbox.unread(personKey),
      store.people.messages(personKey),
      listJoinedCases(dependencies)(actor, {}, call),
      listSessions(dependencies)(actor, {}, call),
    ])
    const merged = await casesMergedInto(store.cases, page.items)
    return ok({
      now: call.now,
      cases: {
        items: page.items.map((one) => lineOf(one, personKey, holdOn(one.state, merged(one)))),
        cursor: page.cursor,
      },
      follows: follows.ok ? follows.value : { items: [], cursor: null },
      contact: masked(person?.phone),
      inbox: { unread, kept },
      sessions: itemsOf(sessions),
      devices: devicesOf(personKey, person, aliases, call),
      recoveryAt: person?.recoveryAt ?? null,
    })
  }

function itemsOf<Item>(answer: Answer<{ items: readonly Item[] }>): readonly Item[] {
  return answer.ok ? answer.value.items : []
}

function lineOf(held: HeldCase, personKey: string, hold: MyCaseLine['hold']): MyCaseLine {
  const { _id: id, number, card, filedAt } = held
  const { title, compound, stage } = card
  const words = ownWords(held, personKey)
  const erased = words.length < ownTexts(held, personKey).length
  return { id, number, title, compound, stage, filedAt, words, erased, hold }
}

const BEFORE = 3
const AFTER = 4

/** Enough to know it again, too little to call it. */
function masked(sealed: string | null | undefined): string | null {
  if (typeof sealed !== 'string') return null
  const phone = decrypt(sealed)
  return `${phone.slice(0, BEFORE)}****${phone.slice(-AFTER)}`
}

function devicesOf(
  personKey: string,
  person: Keyed | null,
  aliases: readonly Keyed[],
  call: Call,
): readonly DeviceLine[] {
  const own = ownKeyOf(call)
  const line = (key: string, since: number | null) => ({
    id: deviceIdOf(key),
    since,
    current: key === own,
  })
  const first = typeof person?.shutAt === 'number' ? [] : [line(personKey, null)]
  return [...first, ...aliases.map(({ _id, aliasAt }) => line(_id, aliasAt ?? null))]
}
