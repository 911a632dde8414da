import { ok, refuse } from '#types/refusal'
import { appendFacts } from '../domain/append'
import type { World } from '../domain/world'
import type { Cases } from '../store/cases'
import { changeCase } from '../store/change-case'
import { authored } from './authorship'
import type { Consequence } from './carry-consequences'
import { inParallel } from './in-parallel'

const SYSTEM = { kind: 'system', job: 'sweep' } as const

/** A case taken in by one that was itself taken in is looked for where that went; so many times at most. */
const FURTHER = 10

/**
 * 并案: the case that stays learns of the one it took in, and whoever waits for that one follows it. They follow before
 * it learns: were it merged in between, either its own followers already count them, or it is found merged here.
 */
export const absorbMerged: Consequence = async ({ store }, document, event, world) => {
  if (event.fact.type !== 'merged') return
  const { reporter } = document.state
  const own = reporter === null ? [] : [{ person: reporter, merged: true }]
  const waiting = [...own, ...(await store.follows.ofCase(document._id))]
  let into: string | null = event.fact.into
  for (let step = 0; into !== null && step < FURTHER; step += 1) {
    const joined = { case: into, region: document.region, at: world.now }
    await inParallel(waiting, async ({ person, merged }) => {
      await store.follows.add({ ...joined, person, merged })
    })
    into = await absorb(store.cases, into, document._id, world)
  }
}

/** Answers where the other case itself went, if it was merged before it could learn of this one. */
async function absorb(cases: Cases, into: string, from: string, world: World): Promise<string | null> {
  const commandId = `absorb:${from}`
  let gone: string | null = null
  const command = { id: into, by: { kind: 'system' } as const, commandId }
  const learnt = await changeCase(cases, command, (other) => {
    gone = other?.state.mergedInto ?? null
    if (other === null || gone !== null) return Promise.resolve(refuse('not_found'))
    const context = authored(SYSTEM, { now: world.now, commandId })
    return Promise.resolve(ok(appendFacts(other, [{ type: 'absorbed', from }], context, world)))
  })
  if (!learnt.ok && learnt.code !== 'not_found') throw new Error('the case that stays was not told')
  return gone
}
