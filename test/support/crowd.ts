import { randomUUID } from 'node:crypto'
import type { CaseView } from '#types/case-view'
import { CONTRACT } from '#types/contract'
import type { House, Reply } from './house'

/** A resident who is in no list of people: a phone of its own and nothing else. */
export interface Neighbour {
  ask<Value = CaseView>(op: string, input?: object, commandId?: string): Promise<Reply<Value>>
}

/** So many different residents. */
export function crowdOf(house: House, size: number): readonly Neighbour[] {
  return Array.from({ length: size }, (_, place) => {
    const openid = `openid-neighbour-${String(place)}`
    return {
      ask: async (op, input = {}, commandId = randomUUID()) => {
        const event = { op, input, commandId, contract: CONTRACT }
        return (await house.cloud.invoke('resident', event, { openid })) as Reply<never>
      },
    }
  })
}

/** What a neighbour would file; `filing` replaces what matters. */
export const REPORT = {
  ...{ compound: 'xiyuan', kind: 'report', matter: 'pile-hang', words: '楼道里堆了旧家具' },
  ...{ place: { building: '3栋' }, files: [], about: null, hideFromProperty: false, danger: false },
} as const
