import type { CardView } from '#types/case-view'
import type { Page } from '#types/page'
import type { InboxItem } from '#types/inbox-view'
import { type House, openHouse } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())
afterEach(() => house.cloud.faults.clear())

const mine = async (who: string): Promise<readonly CardView[]> =>
  (await house.ask<Page<CardView>>(who, 'case.mine')).value.items

describe('a resident who files', () => {
  it('sees the case at the first receiver with the reason for it', async () => {
    const { value } = await house.file('resident-upstairs', { words: '三楼露台养鸡' })
    expect(value).toMatchObject({
      stage: 'submitted',
      reader: 'reporter',
      words: '三楼露台养鸡',
      compound: '溪源小区',
    })
    expect(value.holder?.unitName).toBe('示例甲物业服务公司')
  })

  it('presses the button ten times and has filed once', async () => {
    const before = (await mine('resident-downstairs')).length
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => house.file('resident-downstairs', {}, 'same-button-pressed')),
    )
    expect(new Set(replies.map(({ value }) => value.id)).size).toBe(1)
    expect(await mine('resident-downstairs')).toHaveLength(before + 1)
  })

  it('does not reach the case of another who used the same command id', async () => {
    const one = await house.file('resident-upstairs', {}, 'a-command-of-two')
    const other = await house.file('resident-garden', {}, 'a-command-of-two')
    expect(one.value.id).not.toBe(other.value.id)
  })

  it.each(['drop', 'failure'] as const)(
    'has filed once although the answer of the insert was lost (%s)',
    async (answer) => {
      const before = (await mine('resident-garden')).length
      house.cloud.faults.set([
        { on: 'database.insertDocument', rate: 1, times: 1, kind: 'lostReply', answer },
      ])
      const reply = await house.file('resident-garden', {}, `lost-${answer}-answer`)
      house.cloud.faults.clear()
      const again = await house.file('resident-garden', {}, `lost-${answer}-answer`)
      expect(reply).toMatchObject({ ok: true })
      expect(again.value.id).toBe(reply.value.id)
      expect(await mine('resident-garden')).toHaveLength(before + 1)
    },
  )

  it('has filed once although every write arrived twice', async () => {
    const before = (await mine('resident-garden')).length
    house.cloud.faults.set([{ on: 'database.insertDocument', rate: 1, kind: 'duplicate' }])
    expect(await house.file('resident-garden', {}, 'everything-twice')).toMatchObject({ ok: true })
    expect(await mine('resident-garden')).toHaveLength(before + 1)
  })

  it('is answered although no inbox could be written, and told by the next sweep', async () => {
    const unread = async (): Promise<number> =>
      Number((await house.ask('resident-upstairs', 'me.open')).value.unread)
    const before = await unread()
    // The case itself is the first insert; everything inserted after it fails.
    house.cloud.faults.set([{ on: 'database.modifyDocument', rate: 1, kind: 'error' }])
    const broken = { on: 'database.getDocument', rate: 1, kind: 'error' } as const
    await house.file('resident-upstairs', {})
    house.cloud.faults.set([broken])
    const { ok } = await house.file('resident-upstairs', {})
    house.cloud.faults.clear()
    expect(ok).toBe(true)
    house.later(10_000)
    await house.cloud.runTimer('sweep')
    expect(await unread()).toBe(before + 2)
  })

  it('is asked for a sentence or a picture when there is neither', async () => {
    const reply = await house.file('resident-upstairs', { words: ' \n ', files: [] })
    expect(reply).toEqual({ ok: false, code: 'bad_input', detail: 'words' })
  })

  it('learns the field of a bad input and nothing else', async () => {
    expect(await house.file('resident-upstairs', { compound: 'nowhere' })).toEqual({
      ok: false,
      code: 'bad_input',
      detail: 'compound',
    })
    expect(await house.file('resident-upstairs', { matter: 'nothing' })).toMatchObject({ detail: 'matter' })
    expect(await house.file('resident-upstairs', { role: 'admin' })).toMatchObject({
      code: 'bad_input',
      detail: 'role',
    })
  })

  it('costs at most three requests, and its effects are counted apart', async () => {
    await house.file('resident-upstairs', {})
    const line = await house.logged('case.file')
    expect(line.db).toBeLessThanOrEqual(3)
    expect(line.effects).toBeGreaterThan(0)
  })
})

describe('who hears of it', () => {
  it('are the reporter and whoever stands behind the post that holds it', async () => {
    const { value } = await house.file('resident-upstairs', {})
    const inboxOf = async (who: string): Promise<readonly InboxItem[]> =>
      (await house.ask<Page<InboxItem>>(who, 'inbox.list')).value.items.filter(
        ({ caseId }) => caseId === value.id,
      )
    expect((await inboxOf('resident-upstairs')).map(({ notice }) => notice)).toEqual(['caseReceived'])
    expect((await inboxOf('manager-a')).map(({ notice }) => notice)).toEqual(['taskArrived'])
    expect(await inboxOf('manager-b')).toEqual([])
  })
})
