import { randomUUID } from 'node:crypto'
import type { BoardPerson, BoardView } from '#types/board-view'
import { CONTRACT } from '#types/contract'
import type { InboxItem, Notice } from '#types/inbox-view'
import type { RosterPage, RosterView } from '#types/roster-view'
import { HOUR, type House, openHouse, type Reply } from './house'

export const LIUYIN = 'urban-management:officer:liuyin'
export const YUETAN = 'urban-management:officer:yuetan'
export const XIYUAN = 'XYE7MH'
/** The day on which the tests begin, and those after it. */
export const [WEDNESDAY, THURSDAY, FRIDAY] = ['2026-11-18', '2026-11-19', '2026-11-20']

/** The demo county with what the tests of rosters ask of it. */
export interface RosterHouse extends House {
  asAdmin<Value>(op: string, input?: object, commandId?: string): Promise<Reply<Value>>
  told(who: string, notice: Notice): Promise<readonly InboxItem[]>
  rosterOf(post: string): Promise<RosterView>
  change(who: string, post: string, fields: object): Promise<Reply<RosterView>>
  shownOn(code: string, unit: string): Promise<BoardPerson | undefined>
  sweep(): Promise<void>
  /** A case that the property could not end by persuasion: its next task belongs to the officers of 柳荫. */
  escalated(): Promise<string>
}

/** Opened on Wednesday morning: the demo's leave of Tuesday is over and everybody is back. */
export async function openRosterHouse(): Promise<RosterHouse> {
  const house = await openHouse()
  house.later(24 * HOUR)
  const rosters: RosterHouse = {
    ...house,
    asAdmin: async <Value>(op: string, input: object = {}, commandId: string = randomUUID()) => {
      const call = { op, input, commandId, contract: CONTRACT }
      return (await house.cloud.invoke('admin', call, 'admin-a')) as Reply<Value>
    },
    told: async (who, notice) => {
      const { items } = (await house.ask<{ items: InboxItem[] }>(who, 'inbox.list')).value
      return items.filter((one) => one.notice === notice)
    },
    rosterOf: async (post) => {
      const { value } = await rosters.asAdmin<RosterPage>('roster.open', { unit: post.split(':')[0] })
      const found = value.items.find((one) => one.post === post)
      if (!found) throw new Error(`no roster ${post}`)
      return found
    },
    change: async (who, post, fields) => {
      const { rev } = await rosters.rosterOf(post)
      return await house.ask<RosterView>(who, 'roster.change', { post, rev, ...fields })
    },
    shownOn: async (code, unit) => {
      const { people } = (await house.ask<BoardView>('resident-garden', 'board.open', { code })).value
      return people.find((one) => one.unit === unit)
    },
    sweep: async () => {
      await house.cloud.runTimer('sweep')
    },
    escalated: async () => {
      const { id } = (await house.file('resident-upstairs', {})).value
      await house.move('manager-a', id, 'accept')
      await house.move('manager-a', id, 'dissuade', { dissuasion: 'refused', words: '不听劝' })
      const fields = { reason: 'dissuasionFailed', words: '请来看看' }
      const raised = await house.move('manager-a', id, 'escalate', fields)
      if (!raised.ok) throw new Error(`not escalated: ${JSON.stringify(raised)}`)
      return id
    },
  }
  return rosters
}
