import { randomUUID } from 'node:crypto'
import { type House, openHouse, settledCase } from '../support/house'
import { expectHonest, expectSound, pressAll, said, storedCase, times } from '../support/press'
import { illegalIn, type Tried } from '../support/replay'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const UP = 'resident-upstairs'

describe('notes on one case at once', () => {
  it('of four people are all kept: whoever loses three times meets nobody any more', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = (await house.file(UP, {})).value
      const four = await Promise.all(
        times(4, ['manager-a', 'note', said('去看过了')]).map(([who, move, fields]) =>
          house.move(who, id, move, fields),
        ),
      )
      expect(four.map(({ ok }) => ok)).toEqual([true, true, true, true])
    }
  })

  it('of fifty are kept or told that the case has changed, and a second press brings in the rest', async () => {
    const { id } = (await house.file(UP, {})).value
    const notes = Array.from({ length: 50 }, (_, place) => ({
      words: `记录${String(place)}`,
      command: randomUUID(),
    }))
    const press = (some: typeof notes) =>
      Promise.all(
        some.map(async (note) => ({
          note,
          reply: await house.move('manager-a', id, 'note', said(note.words), note.command),
        })),
      )
    let open = notes
    let rounds = 0
    for (; open.length > 0; rounds += 1) {
      const replies = await press(open)
      const lost = replies.filter(({ reply }) => !reply.ok)
      expect(new Set(lost.map(({ reply }) => reply.code)).size).toBeLessThanOrEqual(1)
      for (const { reply } of lost) expect(reply.code).toBe('changed_meanwhile')
      expect(lost.length).toBeLessThan(open.length)
      open = lost.map(({ note }) => note)
    }
    const document = await storedCase(house, id)
    const kept = document.events.filter(({ fact }) => fact.type === 'noted')
    const words = kept.map(({ textHash }) => document.texts[textHash ?? '']?.words)
    expect([...words].sort()).toEqual(notes.map((note) => note.words).sort())
    // No words lie about of which no event speaks.
    expect(Object.keys(document.texts)).toHaveLength(51)
    expectSound(document, new Map())
    console.log(`50 notes on one case took ${String(rounds)} presses of each loser`)
  })
})

describe('one move', () => {
  it('sent ten times at once is ten successes and one event', async () => {
    const { id } = (await house.file(UP, {})).value
    const command = randomUUID()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => house.move('manager-a', id, 'accept', {}, command)),
    )
    expect(replies.filter(({ ok }) => !ok)).toEqual([])
    const document = await storedCase(house, id)
    expect(document.events.map(({ fact }) => fact.type)).toEqual(['filed', 'accepted'])
    expect(document.rev).toBe(2)
  })

  it('of verifying what was settled is made once, however many press', async () => {
    const id = await settledCase(house)
    const tried = new Map<string, Tried>()
    const pressed = await pressAll(
      house,
      id,
      [
        ...times(5, ['grid-a', 'verify', { restored: true }]),
        ...times(5, ['grid-a', 'sendBack', said('还在')]),
      ],
      tried,
    )
    expectHonest(pressed, await storedCase(house, id))
    expect(pressed.filter(({ reply }) => reply.ok)).toHaveLength(1)
    expect(illegalIn(await storedCase(house, id), tried)).toEqual([])
  })
})
