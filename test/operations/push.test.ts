import { randomUUID } from 'node:crypto'
import {
  acceptedCase,
  type ChannelHouse,
  isResident,
  openChannelHouse,
  SUBSCRIBE,
} from '../support/channel-house'
import { HOUR } from '../support/house'

let house: ChannelHouse
beforeEach(async () => {
  house = await openChannelHouse()
})
afterEach(() => house.stop())

const UP = 'resident-upstairs'
const MINUTE = 60_000

const accepted = (): Promise<string> => acceptedCase(house)
const told = (openid: string) => house.sent(SUBSCRIBE).filter(({ touser }) => touser === openid)

describe('a resident whose phone has accepted a message', () => {
  it('is sent one, with fields WeChat takes, and the page of the case', async () => {
    const id = await accepted()
    expect(told(`openid-${UP}`)).toMatchObject([
      {
        template_id: 'tmpl-progress',
        page: `packages/follow/case/index?id=${id}`,
        miniprogram_state: 'formal',
        data: {
          thing1: { value: expect.stringMatching(/^.{1,20}$/u) as string },
          character_string3: { value: expect.stringMatching(/^[\x21-\x7e]{1,32}$/u) as string },
          time4: { value: '2026年11月17日 10:00' },
        },
      },
    ])
    expect(await house.left(UP, 'tmpl-progress')).toBe(0)
  })

  it('hears nothing by push without a grant, and everything in the inbox', async () => {
    const { id } = (await house.file(UP, {})).value
    await house.move('manager-a', id, 'accept')
    await house.notify()
    expect(told(`openid-${UP}`)).toEqual([])
    const { items } = (await house.ask<{ items: { notice: string }[] }>(UP, 'inbox.list')).value
    expect(items.map(({ notice }) => notice)).toContain('caseAccepted')
    // Nobody failed: it is their own choice.
    expect((await house.ask<unknown>('admin-a', 'push.open')).ok).toBe(true)
    expect((await house.pushes()).filter(({ outcome }) => outcome === 'dead')).toEqual([])
  })

  it('hears of one case once within an hour; what came meanwhile is one message at its end', async () => {
    for (let grants = 0; grants < 5; grants += 1) await house.accept(UP, 'tmpl-progress')
    const id = await accepted()
    await house.move('manager-a', id, 'dissuade', { dissuasion: 'stopped', words: '当场停了' })
    house.later(MINUTE)
    await house.move('manager-a', id, 'settle', { outcome: 'persuaded', words: '已恢复' })
    await house.notify()
    expect(told(`openid-${UP}`)).toHaveLength(1)
    house.later(HOUR)
    await house.notify()
    expect(told(`openid-${UP}`)).toHaveLength(2)
    const outcomes = (await house.pushes())
      .filter(({ person }) => isResident(person))
      .map(({ notice, outcome }) => [notice, outcome])
    expect(outcomes).toContainEqual(['caseDissuaded', 'digested'])
    expect(outcomes).toContainEqual(['caseSettled', 'sent'])
  })

  it('is not woken between nine in the evening and seven in the morning', async () => {
    house.later(12.5 * HOUR)
    await accepted()
    expect(told(`openid-${UP}`)).toEqual([])
    house.later(8 * HOUR)
    await house.notify()
    expect(told(`openid-${UP}`)).toEqual([])
    house.later(30 * MINUTE)
    await house.notify()
    expect(told(`openid-${UP}`)).toHaveLength(1)
  })

  it('is told nothing more after reading it in the inbox', async () => {
    house.later(12.5 * HOUR)
    await accepted()
    const { items } = (await house.ask<{ items: { id: string }[] }>(UP, 'inbox.list')).value
    await house.ask(UP, 'inbox.read', { ids: items.map(({ id }) => id) })
    house.later(9 * HOUR)
    await house.notify()
    expect(told(`openid-${UP}`)).toEqual([])
  })

  it('may press the same button twice: one acceptance is one message', async () => {
    const commandId = randomUUID()
    const grant = { results: [{ template: 'tmpl-progress', result: 'acceptWithAudio' }] }
    await Promise.all(Array.from({ length: 5 }, () => house.ask(UP, 'push.grant', grant, { commandId })))
    expect(await house.left(UP, 'tmpl-progress')).toBe(1)
    await house.accept(UP, 'tmpl-progress', 'reject')
    expect(await house.left(UP, 'tmpl-progress')).toBe(1)
    const both = ['foreign', 'tmpl-progress'].map((template) => ({ template, result: 'accept' }))
    await house.ask(UP, 'push.grant', { results: both })
    expect(await house.left(UP, 'tmpl-progress')).toBe(2)
    expect(await house.left(UP, 'foreign')).toBe(-1)
  })

  it('keeps a long-term acceptance until it is taken back', async () => {
    await house.accept(UP, 'tmpl-question')
    await house.accept(UP, 'tmpl-question')
    expect(await house.left(UP, 'tmpl-question')).toBe(1)
    await house.accept(UP, 'tmpl-question', 'reject')
    expect(await house.left(UP, 'tmpl-question')).toBe(0)
  })
})

describe('whoever has lost the post', () => {
  it('gets nothing of what was on its way', async () => {
    house.later(12.5 * HOUR)
    await house.accept('manager-a', 'tmpl-task')
    await house.file(UP, {})
    await house.notify()
    await house.setStaff('manager-a', { posts: [] })
    house.later(9 * HOUR)
    await house.notify()
    expect(house.calls()).toEqual([])
    expect((await house.pushes()).filter(({ person }) => person === 'manager-a')).toMatchObject([
      { outcome: 'needless' },
    ])
  })
})

describe('what leaves the house', () => {
  it('holds names of matters and units, codes and moments, and nothing of a person', async () => {
    const words = '三栋二单元201的张某在打人，我叫李某，电话13911112222'
    for (const template of ['tmpl-progress', 'tmpl-question']) await house.accept(UP, template)
    for (const who of ['manager-a', 'officer-c', 'grid-a']) {
      await house.accept(who, 'tmpl-task')
      await house.accept(who, 'tmpl-danger')
    }
    await house.file(UP, {
      matter: 'fire-lane',
      danger: true,
      words,
      place: { building: '3栋', unit: '2单元', detail: '201室' },
    })
    const { id } = (await house.file(UP, { words, place: { building: '3栋', detail: '201室' } })).value
    await house.move('manager-a', id, 'accept')
    await house.move('manager-a', id, 'dissuade', { dissuasion: 'stopped', words })
    await house.move('manager-a', id, 'settle', { outcome: 'persuaded', words })
    for (let hour = 0; hour < 3; hour += 1) {
      await house.notify()
      house.later(HOUR)
    }
    const left = house.calls().map(({ data }) => {
      // Where it goes is no part of what it says.
      const {
        touser: _touser,
        CalledNumber: _called,
        PhoneNumberSet: _phones,
        ...said
      } = data as Record<string, unknown>
      return JSON.stringify(said)
    })
    expect(left.length).toBeGreaterThan(4)
    expect(left.join('\n')).not.toMatch(/张某|李某|139\d|201|2单元|v1\.|openid-|经理子|执法员/u)
  })
})
