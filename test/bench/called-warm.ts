import type { House } from '../support/house'
import type { OperationCall } from './operation-calls'

export interface Called {
  readonly own: number
  readonly effects: number
  readonly bytes: number
}

/** What an instance reads once and keeps is no part of an ordinary call, so the second call counts. */
export async function calledWarm(house: House, op: string, { ready, call }: OperationCall): Promise<Called> {
  let bytes = 0
  for (const round of [0, 1]) {
    const given = (await ready?.(house, round)) ?? ''
    const answer = await call(house, given, round)
    if (!answer.ok) throw new Error(`${op}: ${JSON.stringify(answer)}`)
    bytes = Buffer.byteLength(JSON.stringify(answer))
  }
  const { db: own, effects } = await house.logged(op)
  return { own, effects, bytes }
}
