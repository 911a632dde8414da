import { randomUUID } from 'node:crypto'
import { CONTRACT } from '#types/contract'
import type { Slip } from '#types/field-contract'
import type { InvitationMade } from '#types/joining-contract'
import type { House, Reply } from '../support/house'
import type { OperationCall } from './operation-calls'

/** What staff bring in from outside, and how they come to be staff. */

const OFFICERS = 'urban-management:officer:liuyin'

const ask = async <Value = unknown>(house: House, who: string, op: string, input: object) =>
  await house.ask<Value>(who, op, input, { commandId: randomUUID() })

const invited = async (house: House, round: number): Promise<InvitationMade> => {
  const phone = `1000000765${String(round)}`
  const input = { post: OFFICERS, name: `队员${String(round)}`, phone }
  return (await ask<InvitationMade>(house, 'desk-a', 'invitation.make', input)).value
}

const register = (house: House): Promise<Reply<Slip>> =>
  ask<Slip>(house, 'grid-a', 'case.register', {
    ...{ channel: 'visit', compound: 'xiyuan', kind: 'report', matter: 'poultry', words: '楼上养鸡' },
    ...{ place: {}, about: null, hideFromProperty: false, danger: false, phone: '10000001111' },
  })

export const FIELD_CALLS: Readonly<Record<string, OperationCall>> = {
  /** The roster, whose number it is, the new record, and its invitation. */
  'invitation.make': {
    budget: 4,
    call: (house) => ask(house, 'desk-a', 'invitation.make', { post: OFFICERS, name: '新队员' }),
  },
  'invitation.list': { budget: 2, call: (house) => ask(house, 'desk-a', 'invitation.list', {}) },
  'invitation.revoke': {
    budget: 2,
    ready: async (house, round) => (await invited(house, round + 2)).staff,
    call: (house, staff) => ask(house, 'desk-a', 'invitation.revoke', { staff }),
  },
  /** Whose key it is, at most three to count a try, two to find the record, one to bind it. */
  'invitation.byPhone': {
    budget: 7,
    ready: async (house, round) => (await invited(house, round)).staff,
    call: async (house, _given, round) => {
      const input = { phoneCode: `phone-1000000765${String(round)}-bench` }
      const call = { op: 'invitation.byPhone', input, contract: CONTRACT }
      return (await house.cloud.invoke('resident', call, {
        openid: `openid-joins-${String(round)}`,
      })) as Reply<unknown>
    },
  },
  /** The caller beside the case. */
  'case.register': { budget: 3, call: register },
  'case.forgetPhone': {
    budget: 2,
    ready: async (house) => (await register(house)).value.id,
    call: (house, id) => ask(house, 'grid-a', 'case.forgetPhone', { id }),
  },
  'patrol.list': { budget: 1, call: (house) => ask(house, 'officer-a', 'patrol.list', {}) },
  'patrol.report': {
    budget: 2,
    call: (house) =>
      ask(house, 'officer-a', 'patrol.report', { compound: 'xiyuan', findings: [], words: '' }),
  },
}
