import { randomUUID } from 'node:crypto'
import type { House, Reply } from '../support/house'
import type { OperationCall } from './operation-calls'
import { filed } from './operation-scenes'

/** What staff ask of the work before them: every list and every view of counts is one request. */

const ask =
  (who: string, op: string, input: object = {}) =>
  (house: House): Promise<Reply<unknown>> =>
    house.ask(who, op, input, { commandId: randomUUID() })

export const DESK_CALLS: Readonly<Record<string, OperationCall>> = {
  'desk.list': {
    budget: 1,
    call: ask('manager-a', 'desk.list', { list: 'todo', filter: { compound: 'xiyuan', hazard: 'none' } }),
  },
  'desk.counts': { budget: 1, call: ask('manager-a', 'desk.counts') },
  'desk.unitCounts': { budget: 1, call: ask('manager-a', 'desk.unitCounts') },
  'desk.stuckCounts': { budget: 1, call: ask('supervisor-a', 'desk.stuckCounts') },
  'desk.find': {
    budget: 1,
    call: ask('manager-a', 'desk.find', { text: '3栋', by: 'place', compound: 'xiyuan', scope: 'unit' }),
  },
  /** One of them: an acceptance is what a move is. */
  'desk.accept': {
    budget: 3,
    ready: filed,
    call: (house, id) => ask('manager-a', 'desk.accept', { ids: [id] })(house),
  },
}
