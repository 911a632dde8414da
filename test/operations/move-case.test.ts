import type { CaseView, CardView } from '#types/case-view'
import type { Page } from '#types/page'
import { type House, openHouse, settledCase } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())
afterEach(() => house.cloud.faults.clear())

const filed = async (filing: object = {}): Promise<string> =>
  (await house.file('resident-upstairs', filing)).value.id
const opened = (who: string, id: string) => house.ask<CaseView>(who, 'case.open', { id })
const actions = async (id: string): Promise<readonly string[]> =>
  (await opened('resident-upstairs', id)).value.timeline.map(({ action }) => action)

describe('a move', () => {
  it('happens once when twenty phones press at once', async () => {
    const id = await filed()
    const replies = await Promise.all(Array.from({ length: 20 }, () => house.move('manager-a', id, 'accept')))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const codes = new Set(replies.flatMap(({ code }) => code ?? []))
    expect([...codes].every((code) => ['not_now', 'changed_meanwhile'].includes(code))).toBe(true)
    expect(await actions(id)).toEqual(['file', 'accept'])
  })

  it('of many people at once loses nothing of what was answered with success', async () => {
    const id = await filed()
    const words = Array.from({ length: 20 }, (_, place) => `补充第${String(place)}条`)
    const replies = await Promise.all(
      words.map((one) => house.move('resident-upstairs', id, 'add', { words: one })),
    )
    const said = words.filter((_, place) => replies[place]!.ok)
    const kept = (await opened('resident-upstairs', id)).value.timeline.flatMap((entry) => entry.words ?? [])
    expect(kept.filter((one) => one.startsWith('补充')).sort()).toEqual([...said].sort())
    expect(said.length).toBeGreaterThan(0)
  })

  it('that arrives twice is one event and one success', async () => {
    const id = await filed()
    const once = await house.move('manager-a', id, 'accept', {}, 'accept-pressed')
    const twice = await house.move('manager-a', id, 'accept', {}, 'accept-pressed')
    expect([once.ok, twice.ok]).toEqual([true, true])
    expect(await actions(id)).toEqual(['file', 'accept'])
  })

  it('of another with the same command id is not mistaken for it', async () => {
    const id = await filed()
    await house.move('manager-a', id, 'accept', {}, 'shared-command')
    const other = await house.move('resident-upstairs', id, 'add', { words: '又来了' }, 'shared-command')
    expect(other.ok).toBe(true)
    expect(await actions(id)).toEqual(['file', 'accept', 'add'])
  })

  it.each(['drop', 'failure'] as const)(
    'whose answer was lost on the way is a success once (%s)',
    async (answer) => {
      const id = await filed()
      house.cloud.faults.set([
        { on: 'database.modifyDocument', rate: 1, times: 1, kind: 'lostReply', answer },
      ])
      expect(await house.move('manager-a', id, 'accept')).toMatchObject({ ok: true })
      house.cloud.faults.clear()
      expect(await actions(id)).toEqual(['file', 'accept'])
    },
  )

  it('whose write arrived twice is one event', async () => {
    const id = await filed()
    house.cloud.faults.set([{ on: 'database.modifyDocument', rate: 1, times: 1, kind: 'duplicate' }])
    expect(await house.move('manager-a', id, 'accept')).toMatchObject({ ok: true })
    expect(await actions(id)).toEqual(['file', 'accept'])
  })

  it('costs at most three requests', async () => {
    const id = await filed()
    await house.move('manager-a', id, 'accept')
    expect((await house.logged('case.move')).db).toBeLessThanOrEqual(3)
  })
})

describe('work', () => {
  it('settled by a unit cannot be verified by it, but by whom the region names', async () => {
    const id = await settledCase(house)
    expect(await house.move('manager-a', id, 'verify', { restored: true })).toMatchObject({
      code: 'own_work',
    })
    expect(await house.move('grid-a', id, 'verify', { restored: true })).toMatchObject({ ok: true })
  })

  it('lies on one desk at a time and is counted there', async () => {
    const counts = async (who: string) => (await house.ask(who, 'desk.counts')).value
    const before = await counts('grid-a')
    await settledCase(house)
    expect(await counts('grid-a')).toMatchObject({ verify: Number(before.verify) + 1 })
    expect((await house.logged('desk.counts')).db).toBe(1)
  })
})

describe('what somebody may not see', () => {
  const MISSING = 'no-such-case'

  it.each(['resident-garden', 'manager-b', 'officer-b', 'admin-a'])('does not exist for %s', async (who) => {
    const id = await filed()
    await opened(who, MISSING)
    const missing = [await opened(who, MISSING), (await house.logged('case.open')).db]
    const forbidden = [await opened(who, id), (await house.logged('case.open')).db]
    expect(forbidden).toEqual(missing)
    expect(forbidden[0]).toEqual({ ok: false, code: 'not_found' })
    expect(await house.move(who, id, 'add', { words: '?' })).toEqual(
      await house.move(who, MISSING, 'add', { words: '?' }),
    )
  })

  it('about the property is on no list, in no inbox and behind no address of the property', async () => {
    const id = await filed({ matter: 'pm-service', about: 'property', hideFromProperty: true })
    expect(await opened('manager-a', id)).toEqual({ ok: false, code: 'not_found' })
    const todo = await house.ask<Page<CardView>>('manager-a', 'desk.list', { list: 'todo' })
    expect(todo.value.items.map((card) => card.id)).not.toContain(id)
    expect(JSON.stringify(await house.ask('manager-a', 'inbox.list'))).not.toContain(id)
    expect(await opened('grid-a', id)).toMatchObject({ ok: true })
  })

  it('after an own move that takes the case away is said to be done, also when the move is sent again', async () => {
    const id = await filed()
    await house.move('manager-a', id, 'accept')
    const away = { matter: 'overcharge', words: '是收费的事' }
    for (let time = 0; time < 2; time += 1)
      expect(await house.move('manager-a', id, 'reclassify', away, 'reclassify-it')).toEqual({
        ok: false,
        code: 'moved_on',
      })
    expect(await opened('manager-a', id)).toEqual({ ok: false, code: 'not_found' })
    expect(await opened('grid-a', id)).toMatchObject({ ok: true, value: { matter: 'overcharge' } })
  })

  it('of the reporter is in no answer to staff', async () => {
    const id = await filed()
    const shown = JSON.stringify(await opened('manager-a', id))
    expect(shown).not.toMatch(/openid|v1\./u)
  })
})

describe('reading', () => {
  it.each([
    ['board.open', 'resident-upstairs', { code: 'XYE7MH' }],
    ['case.mine', 'resident-upstairs', {}],
    ['desk.list', 'manager-a', { list: 'todo' }],
    ['inbox.list', 'manager-a', {}],
  ])('%s costs one request', async (op, who, input) => {
    await house.ask(who, op, input)
    expect(await house.ask(who, op, input)).toMatchObject({ ok: true })
    expect((await house.logged(op)).db).toBe(1)
  })
})
