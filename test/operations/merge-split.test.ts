import type { StoredCase } from '#core/store/case-shape'
import type { Follow } from '#core/store/follows'
import type { CaseView } from '#types/case-view'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { storedCase } from '../support/press'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

const UP = 'resident-upstairs'
const DOWN = 'resident-downstairs'

/** One after the other, for the later is merged into the earlier. */
const file = async (who: string, filing: object = {}): Promise<string> => {
  const { id } = (await house.file(who, filing)).value
  house.later(1_000)
  return id
}
const merge = (id: string, into: string) => house.move('manager-a', id, 'merge', { into, words: '同一件事' })
const split = (id: string) =>
  house.move('manager-a', id, 'split', { matter: 'pile-hang', words: '楼道另有堆物' })
const stored = (id: string) => storedCase(house, id)
const follows = async (id: string) =>
  (await allOf<Follow>(house.cloud, 'follows')).filter((follow) => follow.case === id)
const born = async (id: string): Promise<readonly StoredCase[]> =>
  (await allOf<StoredCase>(house.cloud, 'cases')).filter(({ events }) => {
    const first = events[0]?.fact
    return first?.type === 'filed' && first.splitFrom === id
  })
const sweep = async (): Promise<void> => {
  house.later(60_000)
  await house.cloud.runTimer('sweep')
}

/** What a call leaves when it dies between its write and what the write brings about. */
const DEATHS = {
  'nothing could be inserted': [{ on: 'database.insertDocument', rate: 1, kind: 'error' }],
  'the first insert was carried out and its answer lost': [
    { on: 'database.insertDocument', rate: 1, times: 1, kind: 'lostReply', answer: 'drop' },
    { on: 'database.insertDocument', rate: 1, kind: 'error' },
  ],
  'every write arrived twice': [{ on: 'database.insertDocument', rate: 1, kind: 'duplicate' }],
} as const
const deaths = Object.keys(DEATHS) as (keyof typeof DEATHS)[]

describe('a case that is merged', () => {
  it('leaves its reporter with the other one, which knows of it', async () => {
    const [into, id] = [await file(UP), await file(DOWN)]
    expect(await merge(id, into)).toMatchObject({ ok: true, value: { stage: 'merged' } })
    expect((await stored(into)).state.absorbed).toEqual([id])
    expect(await follows(into)).toMatchObject([{ merged: true }])
    const opened = await house.ask<CaseView>(DOWN, 'case.open', { id: into })
    expect(opened).toMatchObject({ ok: true, value: { reader: 'follower', words: '' } })
    // The other way round nothing is shown: who reported first never learns who came second.
    expect(await house.ask(UP, 'case.open', { id })).toMatchObject({ code: 'not_found' })
  })

  it('takes its followers along, once each', async () => {
    const [into, id] = [await file(UP, { matter: 'pile-hang' }), await file(DOWN, { matter: 'pile-hang' })]
    await house.ask('resident-garden', 'follow.add', { id })
    await house.ask('resident-garden', 'follow.add', { id: into })
    await merge(id, into)
    expect(await follows(into)).toHaveLength(2)
  })

  it('goes on to where the other was merged in the meantime', async () => {
    const [last, middle, id] = [await file(UP), await file('resident-garden'), await file(DOWN)]
    house.cloud.faults.set([{ on: 'database.insertDocument', rate: 1, kind: 'error' }])
    await merge(id, middle)
    house.cloud.faults.clear()
    await merge(middle, last)
    await sweep()
    expect([...(await stored(last)).state.absorbed].sort()).toEqual([id, middle].sort())
    expect(await house.ask(DOWN, 'case.open', { id: last })).toMatchObject({ ok: true })
  })

  it.each(deaths)('is finished by sweep when %s', async (death) => {
    const [into, id] = [await file(UP), await file(DOWN)]
    house.cloud.faults.set([...DEATHS[death]])
    expect(await merge(id, into)).toMatchObject({ ok: true })
    house.cloud.faults.clear()
    await sweep()
    await sweep()
    const other = await stored(into)
    expect(other.state.absorbed).toEqual([id])
    expect(other.events.filter(({ fact }) => fact.type === 'absorbed')).toHaveLength(1)
    expect(await follows(into)).toHaveLength(1)
    expect((await stored(id)).owedAt).toBeNull()
  })

  it('is not forgotten when the other one changed too often to be told at once', async () => {
    const [into, id] = [await file(UP), await file(DOWN)]
    // The move itself is the first write; every write to the case that stays fails after it.
    const writes = (): number => house.cloud.meter.requests['database.modifyDocument'] ?? 0
    house.cloud.meter.reset()
    const merging = merge(id, into)
    while (writes() === 0) await new Promise((resolve) => setImmediate(resolve))
    house.cloud.faults.set([{ on: 'database.modifyDocument', rate: 1, kind: 'error' }])
    expect(await merging).toMatchObject({ ok: true })
    house.cloud.faults.clear()
    expect((await stored(into)).state.absorbed).toEqual([])
    await sweep()
    expect((await stored(into)).state.absorbed).toEqual([id])
  })
})

describe('a case that is split', () => {
  it('files the second trouble for the same reporter, with the same shyness', async () => {
    const happenedAt = house.cloud.clock.now() - HOUR
    const id = await file(UP, { hideFromProperty: true, contact: true, happenedAt })
    const { holder } = (await stored(id)).state
    const who = holder.includes('gridLeader') ? 'grid-a' : 'officer-a'
    const words = { matter: 'pile-hang', words: '楼道另有堆物' }
    expect(await house.move(who, id, 'split', words)).toMatchObject({ ok: true })
    const own = (await stored(id)).state
    const children = await born(id)
    const whose = { reporter: own.reporter, hideFromProperty: true, contact: true }
    expect(children.map(({ state }) => state)).toMatchObject([
      { ...whose, matter: 'pile-hang', stage: 'submitted' },
    ])
    const [child] = children as [StoredCase]
    expect(child.state.holder).not.toContain('property')
    expect(child.events[0]?.fact).toMatchObject({ happenedAt })
    const opened = await house.ask<CaseView>(UP, 'case.open', { id: child._id })
    expect(opened).toMatchObject({ ok: true, value: { reader: 'reporter', words: '楼道另有堆物' } })
    expect(await house.ask('manager-a', 'case.open', { id: child._id })).toMatchObject({ code: 'not_found' })
  })

  it.each(deaths)('files it once when %s', async (death) => {
    const id = await file(UP)
    house.cloud.faults.set([...DEATHS[death]])
    const at = house.cloud.clock.now()
    expect(await split(id)).toMatchObject({ ok: true })
    house.cloud.faults.clear()
    await sweep()
    await sweep()
    const children = await born(id)
    expect(children.map(({ filedAt }) => filedAt)).toEqual([at])
    expect((await stored(id)).state.stage).toBe('submitted')
    // And whoever it now belongs to has heard of it.
    const { items } = (await house.ask<{ items: { caseId: string }[] }>('manager-a', 'inbox.list')).value
    expect(items.map(({ caseId }) => caseId)).toContain(children[0]?._id)
  })

  it('twice leaves two cases, and the same command sent again none more', async () => {
    const id = await file(UP)
    const again = { matter: 'pile-hang', words: '楼道另有堆物' }
    await house.move('manager-a', id, 'split', again, 'splits-it-once')
    await house.move('manager-a', id, 'split', again, 'splits-it-once')
    expect(await born(id)).toHaveLength(1)
    await split(id)
    expect(await born(id)).toHaveLength(2)
  })

  it('shows its own number to the reporter and the property nothing of the reporter', async () => {
    const id = await file(UP)
    await split(id)
    const [child] = await born(id)
    const opened = await house.ask<CaseView>('manager-a', 'case.open', { id: child?._id })
    expect(JSON.stringify(opened)).not.toMatch(/v1\.|openid/u)
    expect(opened.value.number).not.toBe((await stored(id)).number)
  })
})
