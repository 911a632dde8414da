import type { FileCaseInput } from '#types/contract'
import { appendFacts } from '../domain/append'
import { caseNumber } from '../domain/code'
import { happened } from '../domain/happened'
import { open } from '../domain/open'
import { newCase } from '../store/cases'
import { authored } from './authorship'
import type { Consequence } from './carry-consequences'

const SYSTEM = { kind: 'system', job: 'sweep' } as const

/**
 * 拆案: the second trouble of one report becomes a case of its own, for the same reporter and under the same shyness. Its
 * clocks run from the moment of the split, however late this is carried out.
 */
export const fileSplit: Consequence = async ({ store }, document, event, later) => {
  if (event.fact.type !== 'split') return
  const world = { ...later, now: event.at }
  const { into: _id, matter } = event.fact
  const { state, place, region, compound, street, pack } = document
  const words = event.textHash === undefined ? '' : (document.texts[event.textHash]?.words ?? '')
  const input: FileCaseInput = {
    ...{ compound, matter, words, place, files: [] },
    ...{ kind: state.kind, about: state.about, danger: state.hazard === 'danger' },
    ...{ hideFromProperty: state.hideFromProperty, contact: state.contact },
  }
  const whose = state.reporter === null ? {} : { reporter: state.reporter }
  const fact = { ...open(input, world), ...whose, ...happened(document), splitFrom: document._id }
  const context = { ...authored(SYSTEM, { now: world.now, commandId: `split:${_id}` }), words, place }
  const number = caseNumber(_id, world.now)
  const head = { _id, region, pack, number, compound, street, place, filedAt: world.now }
  await store.cases.insert(newCase(head, appendFacts(null, [fact], context, world)))
}
