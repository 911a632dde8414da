import type { Erased } from '#types/my-data'
import type { ResidentActor } from '#types/people'
import { ok } from '#types/refusal'
import { ERASED_TEXT, holdOn, ownTexts } from '../domain/own-words'
import type { Cases } from '../store/cases'
import type { HeldCase } from '../store/held-cases'
import { casesMergedInto } from './cases-merged-into'
import { inParallel } from './in-parallel'
import type { Operation } from './operation'

/**
 * PIPL 47: withdraws the phone, leaves what was joined, empties the inbox, and takes the person's words out of every
 * case that nobody works with any more, page by page. The record of what the offices did stays, and so does its chain.
 */
export const eraseMyData: Operation<ResidentActor, { cursor?: string }, Erased> =
  ({ store }) =>
  async ({ personKey }, { cursor }) => {
    if (cursor === undefined) await store.people.forgetTraces(personKey)
    const page = await store.cases.held(personKey, cursor)
    const merged = await casesMergedInto(store.cases, page.items)
    let erased = 0
    const kept: Erased['kept'][number][] = []
    await inParallel(page.items, async (held) => {
      const { _id: id, number, card, state } = held
      const hold = holdOn(state, merged(held)) ?? (await erase(store.cases, held, personKey))
      if (hold === 'erased') erased += 1
      else if (hold !== 'empty') kept.push({ id, number, title: card.title, hold })
    })
    return ok({ erased, kept, cursor: page.cursor })
  }

/** `busy`: somebody changed the case in between, and may have opened it again. */
async function erase(cases: Cases, held: HeldCase, personKey: string): Promise<'erased' | 'empty' | 'busy'> {
  const left = ownTexts(held, personKey).filter((hash) => held.texts[hash]?.words !== null)
  if (left.length === 0) return 'empty'
  const changes = Object.fromEntries(left.map((hash) => [`texts.${hash}`, ERASED_TEXT]))
  return (await cases.mark(held, changes)) ? 'erased' : 'busy'
}
