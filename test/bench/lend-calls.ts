import { randomUUID } from 'node:crypto'
import type { Lent } from '#types/lend-view'
import type { House, Reply } from '../support/house'
import type { OperationCall } from './operation-calls'
import { held } from './operation-scenes'

/** A task handed on by a link: the holder's side of it, and the helper's. */

const HOLDER = 'manager-a'
const GUARD = 'resident-garden'
const TASK = { helper: '门岗', words: '把过道清一下' }

type Answer = Promise<Reply<unknown>>

const command = () => ({ commandId: randomUUID() })

const lent = async (house: House): Promise<Lent & { readonly id: string }> => {
  const id = await held(house)
  const { value } = await house.ask<Lent>(HOLDER, 'task.lend', { id, ...TASK }, command())
  return { id, ...value }
}
const ready = async (house: House): Promise<string> => JSON.stringify(await lent(house))

const asHolder =
  (op: string) =>
  (house: House, given: string): Answer => {
    const { id, lend } = JSON.parse(given) as Lent & { id: string }
    return house.ask(HOLDER, op, { id, lend }, command())
  }
const asHelper =
  (op: string, input: object = {}) =>
  (house: House, given: string): Answer => {
    const { code } = JSON.parse(given) as Lent
    return house.ask(GUARD, op, { code, ...input }, command())
  }

const photo = { name: 'photo.jpg', type: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) }

export const LEND_CALLS: Readonly<Record<string, OperationCall>> = {
  'task.lend': {
    budget: 3,
    ready: held,
    call: (house, id) => house.ask(HOLDER, 'task.lend', { id, ...TASK }, command()),
  },
  'task.link': { budget: 1, ready, call: asHolder('task.link') },
  'task.takeBack': { budget: 3, ready, call: asHolder('task.takeBack') },
  'lent.open': { budget: 1, ready, call: asHelper('lent.open') },
  'lent.report': {
    budget: 3,
    ready,
    call: asHelper('lent.report', { fixed: true, words: '清好了', photos: [] }),
  },
  'lent.ticket': { budget: 2, ready, call: asHelper('lent.ticket', photo) },
}
