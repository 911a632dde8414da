import type { CaseEvent } from '#types/case-event'
import { caseNumber } from '../domain/code'
import { appendToDocket } from '../domain/docket/docket-append'
import { openDocketFact } from '../domain/docket/open-docket-fact'
import { fold } from '../domain/evolve'
import { unitOf } from '../domain/posts'
import type { World } from '../domain/world'
import { sha256 } from '../platform/digest'
import type { StoredCase } from '../store/case-shape'
import { newDocket } from '../store/dockets'
import type { Dependencies } from './operation'

/**
 * What a case's `docketOpened` brings about: the file, with the id that the fact names. Everything in it follows from
 * the fact, so that opening it twice finds it there.
 */
export async function openDocketOf(
  { store }: Pick<Dependencies, 'store'>,
  document: StoredCase,
  { seq, at, by, commandId, fact }: CaseEvent,
  world: World,
): Promise<void> {
  if (fact.type !== 'docketOpened') throw new Error(`a docket is not opened by "${fact.type}"`)
  const then = { ...world, now: at }
  const state = fold(document.events.filter((event) => event.seq <= seq))
  const opened = openDocketFact(document._id, state, fact, then)
  const context = { by, at, commandId, salt: '', digest: sha256 }
  const { region, pack, compound, street } = document
  const docket = newDocket(
    {
      ...{ _id: fact.docket, region, pack, compound, street },
      ...{ case: document._id, caseNumber: document.number, number: caseNumber(fact.docket, at) },
      ...{ holder: opened.holder, unit: unitOf(opened.holder), openedAt: at },
    },
    appendToDocket(null, [opened], context, then),
  )
  await store.dockets.insert(docket)
}
