import { isProven, merkleRoot, pageRoot, proofFor, sealDay } from '#core/domain/anchor'
import { canonical, verifyHistory } from '#core/domain/chain'
import { sha256 } from '#core/platform/digest'
import type { AnchorPage, DayAnchor } from '#core/store/anchors'
import type { StoredCase } from '#core/store/case-shape'
import { HOUR, type House, openHouse, TUESDAY } from '../support/house'
import { allOf, multiply } from '../support/many-cases'
import { storedCase } from '../support/press'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

const DAY = 24 * HOUR
const standAt = (at: number): void => house.later(at - house.cloud.clock.now())
/** Midnight after the Tuesday on which the house opens is fourteen hours away. */
const midnight = (nights: number): number => TUESDAY + 14 * HOUR + nights * DAY
const atNight = (nights: number): void => standAt(midnight(nights) + 15 * 60_000)
const sweep = async (): Promise<{ anchors: number }> => {
  const { answer } = await house.cloud.runTimer('sweep')
  return (JSON.parse(answer) as { value: { anchors: number } }).value
}
type Kept = AnchorPage & DayAnchor
const anchors = async (): Promise<{ days: readonly DayAnchor[]; pages: readonly AnchorPage[] }> => {
  const all = await allOf<Kept>(house.cloud, 'anchors')
  return { days: all.filter((one) => 'seal' in one), pages: all.filter((one) => 'heads' in one) }
}
const pagesOf = (pages: readonly AnchorPage[], day: string) =>
  pages.filter((page) => page.day === day).map(({ heads }) => heads)

/** Nothing is due any more in a case that was withdrawn: it stays as it was last changed. */
async function withdrawn(): Promise<string> {
  const { id } = (await house.file('resident-upstairs', {})).value
  await house.move('resident-upstairs', id, 'withdraw')
  return id
}

/** What the day has made due is attended before it ends. */
async function evening(): Promise<void> {
  standAt(midnight(0) - HOUR)
  await sweep()
}

describe('the anchor of a day', () => {
  it('is made once, after midnight, over the heads of all that changed, and told to the log', async () => {
    const ids = [await withdrawn(), await withdrawn()]
    expect(await sweep()).toMatchObject({ anchors: 0 })
    atNight(0)
    expect(await sweep()).toMatchObject({ anchors: 2 })
    expect(await sweep()).toMatchObject({ anchors: 0 })
    const { days, pages } = await anchors()
    expect(days).toMatchObject([{ _id: '2026-11-17', count: 2, before: '' }])
    const [day] = days as [DayAnchor]
    expect(sealDay(day, sha256)).toBe(day.seal)
    for (const id of ids) {
      const { events } = await storedCase(house, id)
      const { seq, hash } = events.at(-1)!
      const proof = proofFor({ id, seq, hash }, pagesOf(pages, day.day), sha256)
      expect(isProven({ id, seq, hash }, proof, day.root, sha256)).toBe(true)
    }
    const lines = (await house.lines()).filter((line) => line.includes('"anchor"'))
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { anchor: '2026-11-17', seal: day.seal, heads: 2 },
    ])
  })

  it('links to the one before it, and a day without a change has none', async () => {
    await withdrawn()
    atNight(0)
    await sweep()
    atNight(2)
    await withdrawn()
    atNight(3)
    await sweep()
    const { days } = await anchors()
    expect(days.map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-20'])
    expect(days[1]!.before).toBe(days[0]!.seal)
  })

  it('is made good, day by day, when nobody swept for a while', async () => {
    await withdrawn()
    atNight(1)
    house.later(8 * HOUR)
    await withdrawn()
    atNight(5)
    expect(await sweep()).toMatchObject({ anchors: 2 })
    const { days } = await anchors()
    expect(days.map(({ day, count }) => [day, count])).toEqual([
      ['2026-11-17', 1],
      ['2026-11-19', 1],
    ])
  })

  it('takes in enforcement files as well', async () => {
    const { docketDeskOf } = await import('../support/docket-desk')
    const { id, docket } = await docketDeskOf(house).filed()
    await evening()
    atNight(0)
    await sweep()
    const { pages } = await anchors()
    expect(pages.flatMap(({ heads }) => heads.map((head) => head.id)).sort()).toEqual([id, docket].sort())
  })
})

describe('anchoring many', () => {
  const MANY = 450

  async function filedMany(): Promise<void> {
    await multiply(house.cloud, await storedCase(house, await withdrawn()), MANY)
  }

  async function expectWhole(): Promise<void> {
    const { days, pages } = await anchors()
    const heads = pages.flatMap((page) => page.heads)
    expect(new Set(heads.map((head) => head.id)).size).toBe(MANY + 1)
    expect(heads).toHaveLength(MANY + 1)
    expect(days.map(({ count }) => count)).toEqual([MANY + 1])
    const roots = pages.map((page) => pageRoot(page.heads, sha256))
    expect(days[0]!.root).toBe(merkleRoot(roots, sha256))
  }

  it('reads what changed that day and nothing else, a page at a time', async () => {
    await filedMany()
    atNight(0)
    house.cloud.meter.reset()
    expect(await sweep()).toMatchObject({ anchors: MANY + 1 })
    await expectWhole()
    const read = house.cloud.meter.queries.filter(({ index }) => index === 'anchorKey')
    const rows = read.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
    expect(Math.max(...read.map(({ rowsRead }) => rowsRead))).toBeLessThanOrEqual(200)
    expect(rows).toBeLessThanOrEqual(MANY + 20)
  })

  it('by two runs at once takes in each head once', async () => {
    await filedMany()
    atNight(0)
    await Promise.all([sweep(), sweep()])
    await sweep()
    await expectWhole()
  })

  it('by runs that die, lose answers and write twice takes in each head once', async () => {
    await filedMany()
    atNight(0)
    for (let run = 0; run < 12; run += 1) {
      house.cloud.faults.set(
        [
          { on: 'database.insertDocument', rate: 0.2, kind: 'lostReply', answer: 'failure' },
          { on: 'database.modifyDocument', rate: 0.2, kind: 'lostReply', answer: 'failure' },
          { on: 'database.*', rate: 0.1, kind: 'error' },
          { on: 'database.insertDocument', rate: 0.2, kind: 'duplicate' },
        ],
        run,
      )
      await Promise.all([sweep(), sweep()])
    }
    house.cloud.faults.clear()
    await sweep()
    await expectWhole()
  })
})

describe('somebody with the database in hand', () => {
  it('who rewrites an old event and every hash after it is found out by the anchor', async () => {
    const { id } = (await house.file('resident-upstairs', {})).value
    await house.move('manager-a', id, 'accept')
    await evening()
    atNight(0)
    await sweep()
    await house.move('manager-a', id, 'note', { words: '去看过' })
    const { events, texts } = await storedCase(house, id)
    const { pages } = await anchors()
    const anchored = pages.flatMap(({ heads }) => heads.filter((head) => head.id === id))
    expect(verifyHistory(events, texts, sha256, anchored)).toEqual({ ok: true })
    let before = ''
    const forged = events.map(({ hash: _hash, ...event }) => {
      const changed = { ...event, before, at: event.seq === 1 ? event.at - 5 * DAY : event.at }
      before = sha256(canonical(changed))
      return { ...changed, hash: before }
    }) as StoredCase['events']
    expect(verifyHistory(forged, texts, sha256)).toEqual({ ok: true })
    expect(verifyHistory(forged, texts, sha256, anchored)).toEqual({ ok: false, seq: 2, unlikeAnchor: true })
  })
})
