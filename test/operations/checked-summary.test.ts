import type { StoredCase } from '#core/store/case-shape'
import type { RecordLine } from '#types/place-contract'
import type { InboxItem } from '#types/inbox-view'
import type { Page } from '#types/page'
import { HOUR } from '../support/house'
import { sdkFor } from '../support/cloud-sdk'
import { allOf } from '../support/many-cases'
import { NEIGHBOUR, type Neighbours, openNeighbours, REPORTER } from '../support/neighbours'

const CHECK = '/wxa/msg_sec_check'
const MANAGER = 'manager-a'
const CLEARED = '物业正在逐门清除'
const MINUTE = HOUR / 60

let neighbours: Neighbours
const open = async (env: Record<string, string> = {}) => {
  neighbours = await openNeighbours(env)
}
afterEach(() => neighbours.house.stop())

const publish = async (id: string, summary: string) => {
  const { ok } = await neighbours.house.move(MANAGER, id, 'publish', { summary })
  expect(ok).toBe(true)
}
const joined = async (): Promise<string> => {
  const id = await neighbours.filed()
  await neighbours.house.move(MANAGER, id, 'accept')
  await neighbours.join(id)
  return id
}
const notify = (later = 0) => {
  neighbours.house.later(later)
  return neighbours.house.cloud.runTimer('notify')
}
const summaryTo = async (who: string, id: string) => (await neighbours.open(id, who)).value.summary
/** What somebody who has joined it, who reports the like, and who reads the record of the compound is shown. */
const strangersRead = async (id: string) => {
  const near = await neighbours.nearby()
  const input = { compound: 'xiyuan' }
  const record = await neighbours.house.ask<Page<RecordLine>>(NEIGHBOUR, 'compound.record', input)
  return [
    await summaryTo(NEIGHBOUR, id),
    near.cases.find((one) => one.id === id)?.summary ?? null,
    record.value.items[0]?.summary ?? null,
  ]
}
const verdicts = async () =>
  (await allOf<StoredCase>(neighbours.house.cloud, 'cases')).flatMap(({ events }) =>
    events.flatMap(({ fact }) => (fact.type === 'summaryChecked' ? [fact.verdict] : [])),
  )
const asked = () => neighbours.house.cloud.recorder.calls().filter(({ apiName }) => apiName === CHECK)
const heldNotices = async (who: string) =>
  (await neighbours.house.ask<Page<InboxItem>>(who, 'inbox.list')).value.items.filter(
    ({ notice }) => notice === 'summaryHeld',
  )
const NOBODY = [null, null, null]

describe('what an officer writes for everybody', () => {
  it('is read at once by staff and the reporter, and by neighbours once it has passed the check', async () => {
    await open()
    const id = await joined()
    await publish(id, CLEARED)
    expect([await summaryTo(MANAGER, id), await summaryTo(REPORTER, id)]).toEqual([CLEARED, CLEARED])
    expect((await neighbours.open(id, MANAGER)).value.summaryCheck).toBe('waiting')
    expect((await neighbours.open(id, REPORTER)).value.summaryCheck).toBeUndefined()
    expect(await strangersRead(id)).toEqual(NOBODY)
    await notify()
    expect(await strangersRead(id)).toEqual([CLEARED, CLEARED, CLEARED])
    expect((await neighbours.open(id, MANAGER)).value.summaryCheck).toBeUndefined()
    await notify(MINUTE)
    expect([await verdicts(), asked().length]).toEqual([['passed'], 1])
    expect(asked()[0]?.data).toMatchObject({ version: 2, content: CLEARED, openid: expect.any(String) })
    expect(JSON.stringify(asked()[0]?.data)).not.toContain(id)
    expect(await heldNotices(MANAGER)).toEqual([])
  })

  it.each(['违规', '存疑'])(
    'is held when WeChat finds it %s, and its author is told and writes it anew',
    async (word) => {
      await open()
      const id = await joined()
      await publish(id, `${word}的话`)
      await notify()
      expect(await strangersRead(id)).toEqual(NOBODY)
      expect((await neighbours.open(id, MANAGER)).value).toMatchObject({
        summaryCheck: 'held',
        summary: `${word}的话`,
      })
      expect(await heldNotices(MANAGER)).toMatchObject([{ caseId: id }])
      expect(await heldNotices(REPORTER)).toEqual([])
      await publish(id, CLEARED)
      await notify(MINUTE)
      expect([await verdicts(), await summaryTo(NEIGHBOUR, id)]).toEqual([['held', 'passed'], CLEARED])
    },
  )

  it('leaves the last text that passed in sight while a newer one waits or is held', async () => {
    await open()
    const id = await joined()
    await publish(id, CLEARED)
    await notify()
    await publish(id, '违规的话')
    expect(await strangersRead(id)).toEqual([CLEARED, CLEARED, CLEARED])
    await notify(MINUTE)
    expect(await strangersRead(id)).toEqual([CLEARED, CLEARED, CLEARED])
  })

  it('is recorded as unchecked where the operator has switched the check off', async () => {
    await open({ CONTENT_CHECK: 'off' })
    const id = await joined()
    await publish(id, CLEARED)
    await notify()
    expect([await verdicts(), asked(), await summaryTo(NEIGHBOUR, id)]).toEqual([['unchecked'], [], CLEARED])
  })
})

describe('a check without an answer', () => {
  it.each([40003, 43104, -604101])(
    '(%s) is asked again after ever longer pauses, never more than an hour',
    async (errcode) => {
      await open()
      const { cloud } = neighbours.house
      const id = await joined()
      cloud.recorder.answer(CHECK, { kind: 'refused', errcode })
      await publish(id, CLEARED)
      for (let minutes = 0; minutes < 10; minutes += 1) await notify(minutes === 0 ? 0 : MINUTE)
      // At once, then after one, two, four and eight minutes.
      expect([asked().length, await verdicts(), await strangersRead(id)]).toEqual([5, [], NOBODY])
      cloud.recorder.answer(CHECK, null)
      await notify(HOUR)
      expect([await verdicts(), await summaryTo(NEIGHBOUR, id)]).toEqual([['passed'], CLEARED])
    },
  )

  it('is held after a day when its author has no phone that WeChat could know', async () => {
    await open()
    const { cloud } = neighbours.house
    const id = await joined()
    const [record] = await allOf<{ _id: string; person: string }>(cloud, 'staff').then((all) =>
      all.filter(({ _id }) => _id === MANAGER),
    )
    await publish(id, CLEARED)
    const people = sdkFor(cloud.adminUrl).database().collection('people')
    await people.doc(record?.person ?? '').remove()
    for (let hours = 0; hours < 26; hours += 1) await notify(HOUR)
    expect([asked().length, await verdicts(), await strangersRead(id)]).toEqual([0, ['held'], NOBODY])
  })

  it.each([
    ['the verdict is lost on its way back', { on: 'wx.api', kind: 'lostReply', answer: 'drop' }],
    ['the database is out', { on: 'database.*', kind: 'error' }],
    [
      'a write is carried out and its answer lost',
      { on: 'database.update*', kind: 'lostReply', answer: 'failure' },
    ],
    ['every request arrives twice', { on: '*', kind: 'duplicate' }],
  ] as const)('comes to one verdict when %s', async (_what, fault) => {
    await open()
    const { cloud } = neighbours.house
    const id = await joined()
    await publish(id, CLEARED)
    cloud.faults.set([{ ...fault, rate: 1, times: 2 }])
    await notify()
    cloud.faults.clear()
    await notify(5 * MINUTE)
    expect([await verdicts(), await summaryTo(NEIGHBOUR, id)]).toEqual([['passed'], CLEARED])
  })

  it('comes to one verdict when two runs meet', async () => {
    await open()
    const id = await joined()
    await publish(id, CLEARED)
    await Promise.all([notify(), notify(), notify()])
    expect([await verdicts(), await summaryTo(NEIGHBOUR, id)]).toEqual([['passed'], CLEARED])
  })
})
