import { randomUUID } from 'node:crypto'
import { CONTRACT } from '#types/contract'
import type { DeviceLine, MyData } from '#types/my-data'
import { REPORT } from '../support/crowd'
import type { House, Reply } from '../support/house'
import type { OperationCall } from './operation-calls'

/** What residents ask about themselves, each from a phone of its own: a recovered one is nobody else's any more. */

type Answer = Promise<Reply<unknown>>

const from =
  (phone: string) =>
  async (house: House, op: string, input: object = {}): Answer => {
    const call = { op, input, contract: CONTRACT, commandId: randomUUID() }
    return (await house.cloud.invoke('resident', call, {
      openid: `bench-${phone}`,
    })) as Reply<unknown>
  }

const owner = from('owner')
const codeOf = async (house: House): Promise<string> =>
  ((await owner(house, 'me.recovery')).value as { code: string }).code

const filed = async (house: House): Promise<string> => {
  const asked = { about: null, hideFromProperty: false, danger: false, files: [] }
  const filing = { compound: 'xiyuan', kind: 'report', matter: 'poultry', words: '露台养鸡', place: {} }
  const answer = await owner(house, 'case.file', { ...filing, ...asked, ...REPORT })
  return (answer.value as { id: string }).id
}

/** A second phone of the owner, and its id among the devices. */
const second = async (house: House, round: number): Promise<string> => {
  await from(`second-${String(round)}`)(house, 'me.recover', { code: await codeOf(house) })
  const { devices } = (await owner(house, 'me.data')).value as MyData
  return devices.find(({ current }: DeviceLine) => !current)?.id ?? ''
}

export const ME_CALLS: Readonly<Record<string, OperationCall>> = {
  'me.data': { budget: 7, call: (house) => owner(house, 'me.data') },
  'me.erase': { budget: 6, call: (house) => owner(house, 'me.erase') },
  'me.recovery': { budget: 2, call: (house) => owner(house, 'me.recovery') },
  'me.recover': {
    budget: 12,
    ready: codeOf,
    call: (house, code, round) => from(`other-${String(round)}`)(house, 'me.recover', { code }),
  },
  'me.shutOut': { budget: 5, ready: second, call: (house, id) => owner(house, 'me.shutOut', { id }) },
  'case.complain': {
    budget: 5,
    ready: filed,
    call: (house, id) => owner(house, 'case.complain', { id, words: '三天没有人来' }),
  },
}
