import type { InboxEntry } from '#core/store/inbox'
import type { CallCardView } from '#types/call-view'
import type { CaseView } from '#types/case-view'
import type { Page } from '#types/page'
import { HOUR, type House, type Reply, TUESDAY } from './house'
import { allOf } from './many-cases'
import { storedCase } from './press'

export const UP = 'resident-upstairs'
export const [GRID, FIRE, POLICE] = ['grid-a', 'officer-c', 'officer-b'] as const
export const POST = 'fire-rescue:officer:liuyin'
export const DAY = 24 * HOUR
const CALL = { units: ['fire-rescue', 'police'], dueAt: TUESDAY + 2 * DAY, words: '请一起到现场' }
export const EVALUATED = { units: [POST], evaluation: 'partly', timely: true, words: '清了一半' }

type StoredCalls = Awaited<ReturnType<typeof storedCase>>['state']['calls']

/** The whistles of a house, as those who call and those who are called work with them. */
export interface CallDesk {
  /** In the community's hands, which may call others to it. */
  held(): Promise<string>
  whistle(id: string, fields?: object, commandId?: string): Promise<Reply<CaseView>>
  listOf(who: string, cursor?: string): Promise<Page<CallCardView>>
  casesOf(who: string): Promise<readonly string[]>
  callsOn(id: string): Promise<StoredCalls>
  /** Who was told, in order. */
  tellings(notice: string): Promise<readonly string[]>
  sweep(): Promise<void>
}

export function callDeskOf(house: House): CallDesk {
  const desk: CallDesk = {
    held: async () => {
      const { id } = (await house.file(UP, { matter: null })).value
      await house.move(GRID, id, 'accept')
      return id
    },
    whistle: (id, fields = {}, commandId) =>
      house.move(GRID, id, 'whistle', { ...CALL, ...fields }, commandId),
    listOf: async (who, cursor) =>
      (await house.ask<Page<CallCardView>>(who, 'call.list', cursor === undefined ? {} : { cursor })).value,
    casesOf: async (who) => (await desk.listOf(who)).items.map(({ caseId }) => caseId),
    callsOn: async (id) => (await storedCase(house, id)).state.calls,
    tellings: async (notice) =>
      (await allOf<InboxEntry>(house.cloud, 'inbox'))
        .filter((entry) => entry.notice === notice)
        .map(({ person }) => person)
        .sort(),
    sweep: async () => {
      house.later(60_000)
      await house.cloud.runTimer('sweep')
    },
  }
  return desk
}
