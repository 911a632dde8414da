import { ok, refuse } from '#types/refusal'
import { appendFacts } from '../domain/append'
import { changeCase } from '../store/change-case'
import { authored } from './authorship'
import type { Consequence } from './carry-consequences'
import { inParallel } from './in-parallel'

const SYSTEM = { kind: 'system', job: 'sweep' } as const

/** 并案: the case that stays learns of the one it took in, and whoever waits for that one follows it. */
export const absorbMerged: Consequence = async ({ store }, document, event, world) => {
  if (event.fact.type !== 'merged') return
  const { into } = event.fact
  const commandId = `absorb:${document._id}`
  await changeCase(store.cases, { id: into, by: { kind: 'system' }, commandId }, (other) => {
    if (other === null) return Promise.resolve(refuse('not_found'))
    const context = authored(SYSTEM, { now: world.now, commandId })
    return Promise.resolve(ok(appendFacts(other, [{ type: 'absorbed', from: document._id }], context, world)))
  })
  const { reporter } = document.state
  const { region } = document
  const joined = { case: into, region, at: world.now }
  if (reporter !== null) await store.follows.add({ ...joined, person: reporter, merged: true })
  // Whoever had joined the one that ends goes on with the one that stays.
  const followers = await store.follows.ofCase(document._id)
  await inParallel(followers, async ({ person, merged }) => {
    await store.follows.add({ ...joined, person, merged })
  })
}
