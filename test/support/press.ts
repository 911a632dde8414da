import { randomUUID } from 'node:crypto'
import { verifyHistory } from '#core/domain/chain'
import { fold } from '#core/domain/evolve'
import { sha256 } from '#core/platform/digest'
import type { StoredCase } from '#core/store/case-shape'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import { REFUSALS } from '#types/refusal'
import type { House, Reply } from './house'
import { allOf } from './many-cases'
import { illegalIn, type Tried, writesOf } from './replay'

/** One press of a button. */
export type Try = readonly [who: string, action: Move, fields: MoveFields]

export interface Pressed {
  readonly commandId: string
  readonly reply: Reply<unknown>
}

export const times = (count: number, one: Try): readonly Try[] => Array.from({ length: count }, () => one)
export const said = (words: string) => ({ words })

export async function storedCase(house: House, id: string): Promise<StoredCase> {
  const found = (await allOf<StoredCase>(house.cloud, 'cases')).find(({ _id }) => _id === id)
  if (!found) throw new Error(`no case ${id}`)
  return found
}

/** All of them at once; `tried` then knows what each command asked for. */
export async function pressAll(house: House, id: string, tries: readonly Try[], tried: Map<string, Tried>) {
  return await Promise.all(
    tries.map(async ([who, action, fields]): Promise<Pressed> => {
      const commandId = randomUUID()
      tried.set(commandId, { action, fields })
      return { commandId, reply: await house.move(who, id, action, fields, commandId) }
    }),
  )
}

/** Whatever happened at once, it is a history that could have happened one after the other. */
export function expectSound(document: StoredCase, tried: ReadonlyMap<string, Tried>): void {
  expect(illegalIn(document, tried)).toEqual([])
  expect(verifyHistory(document.events, document.texts, sha256)).toEqual({ ok: true })
  expect(fold(document.events)).toEqual(document.state)
  expect(document.rev).toBe(writesOf(document).length)
}

/** Who was told of a success is on record, who was refused is not; and nobody met a bug. */
export function expectHonest(pressed: readonly Pressed[], { events }: StoredCase): void {
  const kept = new Set(events.map(({ commandId }) => commandId))
  for (const { commandId, reply } of pressed)
    expect([commandId, reply.ok]).toEqual([commandId, kept.has(commandId)])
  const codes = pressed.flatMap(({ reply }) => reply.code ?? [])
  expect(codes.filter((code) => !REFUSALS.includes(code) || code === 'internal')).toEqual([])
}
