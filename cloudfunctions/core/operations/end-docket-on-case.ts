import type { SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { answeredMatter } from '../domain/answered-matter'
import { type Appended, appendFacts } from '../domain/append'
import { byOf } from '../domain/by'
import { docketEndedFact } from '../domain/docket/docket-ended-fact'
import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import { changeCase } from '../store/change-case'
import type { StoredDocket } from '../store/dockets'
import { authored } from './authorship'
import { worldOfCase } from './governing-world'
import { noticed } from './noticed'
import type { Dependencies } from './operation'

const SYSTEM: SystemActor = { kind: 'system', job: 'sweep' }

/**
 * The case goes on where its docket ended. The closing event names the command, so that it counts once however often it
 * is tried; a case that has no open docket of this id any more has nothing to hear.
 */
export async function endDocketOnCase(
  dependencies: Dependencies,
  docket: StoredDocket,
  { now }: Pick<World, 'now'>,
): Promise<void> {
  const { store } = dependencies
  const closing = docket.events.find(({ fact }) => fact.type === 'closed' || fact.type === 'takenOver')
  const commandId = `docket:${docket._id}:${String(closing?.seq)}`
  const command = { id: docket.case, by: byOf(SYSTEM), commandId }
  const changed = await changeCase(store.cases, command, async (document): Promise<Answer<Appended>> => {
    const { outcome } = docket.state
    if (document === null || outcome === null || !waitsFor(document, docket._id)) return refuse('not_now')
    const world = await worldOfCase(store.regions, document, now)
    const ending = { docket: docket._id, outcome }
    const fact = docketEndedFact(document.state, ending, answeredMatter(document.state, world.pack), world)
    return ok(appendFacts(document, [fact], authored(SYSTEM, { now, commandId }), world))
  })
  if (changed.ok)
    await noticed(dependencies, changed.value, await worldOfCase(store.regions, changed.value, now))
  else if (changed.code !== 'not_now') throw new Error(`the case of the docket ${docket.number} was not told`)
}

function waitsFor({ state }: StoredCase, docket: string): boolean {
  return state.docket?.id === docket && state.docket.outcome === null && state.stage === 'enforcing'
}
