import { randomUUID } from 'node:crypto'
import { pack } from '#config/regions/demo/index'
import { CONTRACT } from '#types/contract'
import type { SessionBegun } from '#types/session'
import { REPORT } from '../support/crowd'
import type { House, Reply } from '../support/house'
import { DESK_CALLS } from './desk-calls'
import { FIELD_CALLS } from './field-calls'
import { LEND_CALLS } from './lend-calls'
import { ME_CALLS } from './me-calls'
import * as scene from './operation-scenes'

const UP = 'resident-upstairs'
const GARDEN = 'resident-garden'
const BOARD = 'XYE7MH'

type Answer = Promise<Reply<unknown>>

/**
 * One call of every operation: what it needs beforehand is done by `ready`, and only what `call` does is counted. A
 * budget that design does not name is what the operation needs: one read for each document it answers from or writes.
 */
export interface OperationCall {
  readonly budget: number
  readonly ready?: (house: House, round: number) => Promise<string>
  readonly call: (house: House, given: string, round: number) => Answer
}

const ask =
  (who: string, op: string, input: object = {}) =>
  (house: House): Answer =>
    house.ask(who, op, input, { commandId: randomUUID() })
const about =
  (who: string, op: string, more: object = {}) =>
  (house: House, id: string): Answer =>
    house.ask(who, op, { id, ...more }, { commandId: randomUUID() })
const admin =
  (op: string, input: object) =>
  (house: House): Answer =>
    house.cloud.invoke(
      'admin',
      { op, input, contract: CONTRACT, commandId: randomUUID() },
      'admin-a',
    ) as Answer

const words = '楼道里堆了旧家具，走不过去'
const photo = { name: 'photo.jpg', type: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) }

/** An operation without a line here turns the tests of the contract red. */
export const OPERATION_CALLS: Readonly<Record<string, OperationCall>> = {
  'board.open': { budget: 1, call: ask(UP, 'board.open', { code: BOARD }) },
  'compound.find': { budget: 2, call: ask(UP, 'compound.find', { name: '溪源' }) },
  'compound.near': { budget: 1, call: ask(UP, 'compound.near', { north: 15_002, east: 62_002 }) },
  'compound.record': {
    budget: 1,
    ready: scene.filed,
    call: ask(UP, 'compound.record', { compound: 'xiyuan' }),
  },
  'community.list': { budget: 2, call: ask(UP, 'community.list') },
  'compound.open': { budget: 1, call: ask(UP, 'compound.open', { compound: 'xiyuan' }) },
  'matter.list': { budget: 0, call: ask(UP, 'matter.list', { compound: 'xiyuan' }) },
  'matter.model': { budget: 0, call: ask(UP, 'matter.model', { compound: 'xiyuan' }) },
  'matter.suggest': { budget: 0, call: ask(UP, 'matter.suggest', { compound: 'xiyuan', words }) },
  'file.ticket': { budget: 1, call: ask(UP, 'file.ticket', photo) },
  'case.file': { budget: 3, call: (house) => house.file(UP, {}) },
  'case.preview': { budget: 0, call: ask(UP, 'case.preview', REPORT) },
  'case.mine': { budget: 1, call: ask(UP, 'case.mine') },
  'case.open': { budget: 2, ready: scene.filed, call: about(UP, 'case.open') },
  'case.move': { budget: 3, ready: scene.filed, call: (house, id) => house.move('manager-a', id, 'accept') },
  'case.nearby': {
    budget: 2,
    ready: scene.filed,
    call: ask(GARDEN, 'case.nearby', {
      compound: 'xiyuan',
      matter: REPORT.matter,
      words,
      place: REPORT.place,
    }),
  },
  'follow.add': { budget: 4, ready: scene.filed, call: about(GARDEN, 'follow.add') },
  'follow.remove': { budget: 1, ready: scene.joined, call: about(GARDEN, 'follow.remove') },
  'follow.urge': { budget: 3, ready: scene.joined, call: about(GARDEN, 'follow.urge') },
  'follow.rate': {
    budget: 3,
    ready: scene.rated,
    call: about(GARDEN, 'follow.rate', { solved: true, score: 5 }),
  },
  'follow.list': { budget: 2, ready: scene.joined, call: ask(GARDEN, 'follow.list') },
  'inbox.list': { budget: 1, call: ask(UP, 'inbox.list') },
  'inbox.read': { budget: 2, call: ask(UP, 'inbox.read', { ids: ['an-entry-of-nobody'] }) },
  'push.open': { budget: 1, call: ask(UP, 'push.open') },
  'push.grant': {
    budget: 4,
    call: ask(UP, 'push.grant', { results: [{ template: 'of-an-earlier-day', result: 'accept' }] }),
  },
  'me.open': { budget: 2, call: ask(UP, 'me.open') },
  'contact.leave': { budget: 2, call: ask(UP, 'contact.leave', { phone: '10000001111' }) },
  'invitation.accept': {
    budget: 4,
    call: async (house, _given, round) => {
      const code = ['invitation-officer-e', 'invitation-officer-f'][round]
      const call = { op: 'invitation.accept', input: { code }, contract: CONTRACT }
      return (await house.cloud.invoke('resident', call, {
        openid: `openid-bench-${String(round)}`,
      })) as Reply<unknown>
    },
  },
  'session.guest': { budget: 0, call: (house) => house.web('session.guest') },
  'session.begin': { budget: 1, call: (house) => house.web('session.begin') },
  'session.confirm': {
    budget: 3,
    ready: scene.begun,
    call: (house, given) =>
      house.ask('grid-a', 'session.confirm', { code: (JSON.parse(given) as SessionBegun).code }),
  },
  'session.poll': {
    budget: 2,
    ready: scene.confirmed,
    call: (house, secret) => house.web('session.poll', { secret }),
  },
  /** A guest's own key is read once a minute beside the session. */
  'session.renew': {
    budget: 2,
    ready: scene.guest,
    call: (house, token) => house.web('session.renew', {}, token),
  },
  'session.list': { budget: 1, call: ask('grid-a', 'session.list') },
  'session.revoke': { budget: 3, ready: scene.session, call: about('grid-a', 'session.revoke') },
  'case.find': {
    budget: 2,
    call: ask('officer-a', 'case.find', {
      ...{
        compound: 'xiyuan',
        matter: 'poultry',
        words,
        place: REPORT.place,
        files: [],
        dissuasion: 'stopped',
      },
    }),
  },
  'case.reveal': {
    budget: 4,
    ready: scene.held,
    call: about('manager-a', 'case.reveal', { reason: 'siteAccess', words }),
  },
  'call.list': { budget: 1, call: ask('grid-a', 'call.list') },
  'docket.list': { budget: 1, call: ask('officer-a', 'docket.list', { list: 'mine' }) },
  'docket.open': { budget: 3, ready: scene.docket, call: about('officer-a', 'docket.open') },
  'docket.move': {
    budget: 3,
    ready: scene.docket,
    call: about('officer-a', 'docket.move', { action: 'investigate', fields: { cardShown: true, words } }),
  },
  'roster.open': { budget: 2, call: ask('desk-a', 'roster.open') },
  'roster.change': {
    budget: 5,
    ready: scene.revOf,
    call: (house, rev) =>
      house.ask('desk-a', 'roster.change', { post: scene.OFFICERS, rev: Number(rev), deputy: 'officer-d' }),
  },
  'roster.leave': {
    budget: 6,
    call: ask('officer-d', 'roster.leave', { from: '2026-11-20', to: '2026-11-20', taken: true }),
  },
  'roster.swap': {
    budget: 5,
    call: (house, _given, round) =>
      house.ask('officer-a', 'roster.swap', { date: `2026-11-${String(18 + round)}`, with: 'officer-d' }),
  },
  'roster.agree': {
    budget: 5,
    ready: scene.swapped,
    call: (house, swap) =>
      house.ask('officer-d', 'roster.agree', { post: scene.OFFICERS, swap, agreed: true }),
  },
  'roster.handOver': { budget: 6, call: ask('officer-a', 'roster.handOver', { words: '交班，无待办' }) },
  'health.open': { budget: 5, call: ask('admin-a', 'health.open') },
  'push.dead': { budget: 1, call: admin('push.dead', {}) },
  'region.publish': { budget: 4, call: admin('region.publish', { pack }) },
  'board.change': { budget: 2, call: admin('board.change', { code: BOARD, status: 'active' }) },
  'staff.leave': { budget: 9, call: admin('staff.leave', { staff: 'officer-k', to: 'officer-d' }) },
  'unit.succeed': {
    budget: 6,
    call: admin('unit.succeed', {
      ...{ from: 'erbai-property:propertyManager:hualong', to: 'yuetan-committee:gridLeader:yuetan' },
      lastDay: '2026-11-18',
    }),
  },
  'matter.words': {
    budget: 5,
    call: (house, _given, round) =>
      admin('matter.words', { words: { poultry: [['养鸡养鸭', '鸡笼'][round]] } })(house),
  },
  ...ME_CALLS,
  ...FIELD_CALLS,
  ...DESK_CALLS,
  ...LEND_CALLS,
}
