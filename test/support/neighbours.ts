import type { CaseView } from '#types/case-view'
import type { NearbyView } from '#types/nearby-view'
import { type House, openHouse, type Reply } from './house'

export const REPORTER = 'resident-upstairs'
export const NEIGHBOUR = 'resident-downstairs'
const WORDS = '三单元门口又被人贴满了开锁的小广告，撕都撕不完。我住302，姓名写在门上'
/** What nobody but the reporter and those who handle it may read of `flyers`. */
export const PRIVATE = /302|三单元|3楼|撕/u
const flyers = { matter: 'flyers', words: WORDS, place: { building: '3栋', unit: '三单元', floor: '3楼' } }

/** A house in which one resident reports and another has met with the same. */
export interface Neighbours {
  readonly house: House
  filed(filing?: object): Promise<string>
  /** Reports of one test are no look-alikes of the next one's. */
  forget(): Promise<void>
  nearby(who?: string, more?: object): Promise<NearbyView>
  join(id: string, who?: string): Promise<Reply<CaseView>>
  open(id: string, who?: string): Promise<Reply<CaseView>>
  /** As many guests as are wanted, each with a session of its own. */
  guests(count: number): Promise<readonly string[]>
}

export async function openNeighbours(env: Record<string, string> = {}): Promise<Neighbours> {
  const house = await openHouse(env)
  const reported: string[] = []
  return {
    house,
    filed: async (filing = {}) => {
      const { id } = (await house.file(REPORTER, { ...flyers, ...filing })).value
      reported.push(id)
      return id
    },
    forget: async () => {
      for (const id of reported.splice(0)) await house.move(REPORTER, id, 'withdraw')
    },
    nearby: async (who = NEIGHBOUR, more = {}) => {
      const about = { words: '3栋单元门上全是开锁小广告', place: { building: '3栋' } }
      const input = { compound: 'xiyuan', matter: null, ...about, ...more }
      return (await house.ask<NearbyView>(who, 'case.nearby', input)).value
    },
    join: (id, who = NEIGHBOUR) => house.ask<CaseView>(who, 'follow.add', { id }),
    open: (id, who = NEIGHBOUR) => house.ask<CaseView>(who, 'case.open', { id }),
    guests: async (count) => {
      const given = Array.from({ length: count }, () => house.web<{ token: string }>('session.guest'))
      return (await Promise.all(given)).map(({ value }) => value.token)
    },
  }
}
