import { randomUUID } from 'node:crypto'
import type { AcceptedLine } from '#types/desk-view'
import { type House, openHouse, type Reply } from '../support/house'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

type Accepted = Reply<{ items: readonly AcceptedLine[] }>

const accept = (ids: readonly string[], commandId = randomUUID(), who = 'manager-a'): Promise<Accepted> =>
  house.ask(who, 'desk.accept', { ids }, { commandId })
const accepted = async (id: string): Promise<number> =>
  (await storedCase(house, id)).events.filter(({ fact }) => fact.type === 'accepted').length

async function filed(count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) ids.push((await house.file(UP, {})).value.id)
  return ids
}

describe('accepting several', () => {
  it('is the ordinary acceptance of each, and the reporter hears of each', async () => {
    const ids = await filed(3)
    expect((await accept(ids)).value.items).toEqual(ids.map((id) => ({ id, ok: true })))
    for (const id of ids) expect(await accepted(id)).toBe(1)
    const { value } = await house.ask<{ items: { notice: string }[] }>(UP, 'inbox.list')
    expect(value.items.filter(({ notice }) => notice === 'caseAccepted')).toHaveLength(3)
  })

  it('answers each by itself: one that cannot be accepted holds up no other', async () => {
    const [first = '', second = ''] = await filed(2)
    await house.move('manager-a', first, 'accept')
    const foreign = (await house.file(UP, { compound: 'hualong' })).value.id
    expect((await accept([first, foreign, 'no-such-case', second])).value.items).toEqual([
      { id: first, ok: false, code: 'not_now' },
      { id: foreign, ok: false, code: 'not_found' },
      { id: 'no-such-case', ok: false, code: 'not_found' },
      { id: second, ok: true },
    ])
  })

  it('asked again, or twice at once, accepts none twice', async () => {
    const ids = await filed(4)
    const commandId = randomUUID()
    const both = await Promise.all([accept(ids, commandId), accept(ids, commandId)])
    const again = await accept([...ids, ...ids], commandId)
    for (const { value } of [...both, again]) expect(value.items).toEqual(ids.map((id) => ({ id, ok: true })))
    for (const id of ids) expect(await accepted(id)).toBe(1)
  })

  it('that lost answers on the way leaves none half done: the same command goes on', async () => {
    const ids = await filed(8)
    const commandId = randomUUID()
    house.cloud.faults.set([{ on: 'database.*', rate: 0.4, kind: 'error' }])
    await accept(ids, commandId)
    house.cloud.faults.clear()
    expect((await accept(ids, commandId)).value.items).toEqual(ids.map((id) => ({ id, ok: true })))
    for (const id of ids) expect(await accepted(id)).toBe(1)
  })

  it('is for twenty at a time', async () => {
    const many = Array.from({ length: 21 }, (_, at) => `case-${String(at)}`)
    expect(await accept(many)).toMatchObject({ code: 'bad_input', detail: 'ids' })
  })
})
