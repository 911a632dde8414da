import type { CaseEvent, CaseFact } from '#types/case-event'
import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import { absorbMerged } from './absorb-merged'
import { carryCall } from './carry-call'
import { fileSplit } from './file-split'
import { openDocketOf } from './open-docket'
import type { Dependencies } from './operation'

export type Consequence = (
  dependencies: Pick<Dependencies, 'store'>,
  document: StoredCase,
  event: CaseEvent,
  world: World,
) => Promise<void>

/** What a fact on one document brings about on another: a command of its own, whose id follows from the fact. */
const CONSEQUENCES: Readonly<Partial<Record<CaseFact['type'], Consequence>>> = {
  merged: absorbMerged,
  split: fileSplit,
  docketOpened: openDocketOf,
  whistled: carryCall,
  callAcknowledged: carryCall,
  callContacted: carryCall,
  mustered: carryCall,
  attended: carryCall,
  callConcluded: carryCall,
}

/** It may come late, and twice; it never half-happens, for each of these finds out whether it has happened. */
export async function carryConsequences(
  dependencies: Pick<Dependencies, 'store'>,
  document: StoredCase,
  world: World,
): Promise<void> {
  for (const event of document.events.filter(({ seq }) => seq > document.notified))
    await CONSEQUENCES[event.fact.type]?.(dependencies, document, event, world)
}
