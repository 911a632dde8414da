import { pack } from '#config/regions/demo/index'
import { compounds } from '#config/regions/demo/compounds'
import { wireOf } from '#config/demo/wire'
import { verifyHistory } from '#core/domain/chain'
import { sha256 } from '#core/platform/digest'
import type { CaseView } from '#types/case-view'
import { HOUR, type House, openHouse } from '../support/house'
import { storedCase } from '../support/press'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const FOUND = {
  ...{ compound: 'xiyuan', matter: 'poultry', words: '露台上养了六只鸡', place: { building: '3栋' } },
  ...{ files: [], dissuasion: 'stopped' },
}
const find = (who: string, finding: object = {}, more: object = {}) =>
  house.ask<CaseView>(who, 'case.find', { ...FOUND, ...finding }, more)

describe('what an officer ends on the spot', () => {
  it('waits for somebody else to look, and is closed by them without a reporter to ask', async () => {
    const { value } = await find('officer-a')
    expect(value).toMatchObject({ stage: 'verifying', outcome: 'persuaded', kind: 'finding' })
    const { state, verifier, reporter } = await storedCase(house, value.id)
    expect([state.reporter, reporter]).toEqual([null, ''])
    expect(verifier).not.toContain('urban-management')
    const again = await house.move('officer-a', value.id, 'verify', { restored: true })
    expect(again).toMatchObject({ ok: false, code: 'own_work' })
    const colleague = await house.move('officer-d', value.id, 'verify', { restored: true })
    expect(colleague).toMatchObject({ ok: false, code: 'own_work' })
    const [checker] = (
      await Promise.all(
        ['manager-a', 'grid-a'].map(async (who) => ({
          who,
          reply: await house.ask(who, 'case.open', { id: value.id }),
        })),
      )
    ).filter(({ reply }) => reply.ok)
    const verified = await house.move(checker?.who ?? '', value.id, 'verify', { restored: true })
    expect(verified).toMatchObject({ ok: true, value: { stage: 'closed' } })
  })

  it('stands in the record as found, taken on, said and settled, under one command', async () => {
    const { id } = (await find('officer-a')).value
    const { events, texts, rev } = await storedCase(house, id)
    expect(events.map(({ fact }) => fact.type)).toEqual(['filed', 'accepted', 'dissuaded', 'settled'])
    expect(new Set(events.map(({ commandId }) => commandId)).size).toBe(1)
    expect(rev).toBe(1)
    expect(verifyHistory(events, texts, sha256)).toEqual({ ok: true })
  })
})

describe('what the party refuses to stop', () => {
  it.each(['refused', 'absent'] as const)(
    'goes to whom the region’s findings are reported, with what was said (%s)',
    async (dissuasion) => {
      const { value } = await find('manager-a', { dissuasion })
      expect(value.stage).toBe('submitted')
      const { state } = await storedCase(house, value.id)
      expect(state.dissuasion).toBe(dissuasion)
      expect(state.holder).not.toBe('yibai-property:propertyManager:xiyuan')
      expect(state.clocks.map(({ code }) => code)).toContain('accept')
      expect(value.timeline.map(({ action, result }) => [action, result])).toContainEqual([
        'dissuade',
        dissuasion,
      ])
    },
  )

  it('can be raised by its receiver on that dissuasion, without a second one', async () => {
    const { value } = await find('grid-a', { dissuasion: 'refused' })
    const { state } = await storedCase(house, value.id)
    expect(state.holder.split(':')[1]).toBe('officer')
    expect(await house.move('officer-a', value.id, 'accept')).toMatchObject({ ok: true })
  })

  it('is a task in the receiver’s inbox', async () => {
    const { value } = await find('grid-a', { dissuasion: 'refused' })
    const { items } = (
      await house.ask<{ items: { caseId: string; notice: string }[] }>('officer-k', 'inbox.list')
    ).value
    expect(items.filter(({ caseId }) => caseId === value.id).map(({ notice }) => notice)).toEqual([
      'taskArrived',
    ])
  })
})

describe('a finding', () => {
  it('that arrives ten times is one case', async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => find('officer-a', {}, { commandId: 'one-patrol-finding' })),
    )
    expect(replies.filter(({ ok }) => !ok)).toEqual([])
    expect(new Set(replies.map(({ value }) => value.id)).size).toBe(1)
    const other = await find('officer-d', {}, { commandId: 'one-patrol-finding' })
    expect(other.value.id).not.toBe(replies[0]?.value.id)
  })

  it.each(['drop', 'failure'] as const)('whose answer was lost is one case (%s)', async (answer) => {
    house.cloud.faults.set([{ on: 'database.insertDocument', rate: 1, times: 1, kind: 'lostReply', answer }])
    const reply = await find('officer-a', {}, { commandId: `lost-finding-${answer}` })
    house.cloud.faults.clear()
    const again = await find('officer-a', {}, { commandId: `lost-finding-${answer}` })
    expect([reply.ok, again.value.id]).toEqual([true, reply.value.id])
    expect((await storedCase(house, again.value.id)).rev).toBe(1)
  })

  it('belongs to a compound and a matter there are, where its finder patrols', async () => {
    const refused = { ok: false, code: 'bad_input', detail: 'compound' }
    expect(await find('officer-a', { compound: 'nowhere' })).toEqual(refused)
    expect(await find('manager-a', { compound: 'hualong' })).toEqual(refused)
    expect(await find('officer-a', { matter: 'nothing' })).toEqual({ ...refused, detail: 'matter' })
    expect(await find('supervisor-a', { dissuasion: 'laughed' })).toEqual({
      ...refused,
      detail: 'dissuasion',
    })
  })

  it('in another region is answered as one in a compound that does not exist', async () => {
    const wire = wireOf(house.cloud)
    await wire.insert('regions', [
      { _id: 'elsewhere', v: 1, version: 'elsewhere@1' },
      { _id: 'elsewhere@1', v: 1, version: 'elsewhere@1', pack: { ...pack, code: 'elsewhere' } },
    ])
    await wire.insert('compounds', [{ ...compounds[0], _id: 'far', id: 'far', v: 1, region: 'elsewhere' }])
    expect(await find('officer-a', { compound: 'far' })).toEqual(
      await find('officer-a', { compound: 'nowhere' }),
    )
  })

  it('is no resident’s and no administrator’s to record', async () => {
    const call = { op: 'case.find', input: FOUND, contract: 1, commandId: 'not-theirs-to-find' }
    expect(await house.cloud.invoke('staff', call, 'resident-upstairs')).toMatchObject({
      code: 'not_allowed',
    })
    expect(await house.cloud.invoke('resident', call, 'resident-upstairs')).toMatchObject({
      code: 'unknown_operation',
    })
  })
})

describe('when it happened', () => {
  it('is on record and shown to whoever reads the report', async () => {
    const happenedAt = house.cloud.clock.now() - 9 * HOUR
    const { id, happenedAt: shown } = (await house.file('resident-upstairs', { happenedAt })).value
    expect(shown).toBe(happenedAt)
    expect((await house.ask<CaseView>('manager-a', 'case.open', { id })).value.happenedAt).toBe(happenedAt)
    const { events } = await storedCase(house, id)
    expect(events[0]?.fact).toMatchObject({ type: 'filed', happenedAt })
  })

  it('is not in the view of a case that says nothing of it', async () => {
    expect((await house.file('resident-upstairs', {})).value).not.toHaveProperty('happenedAt')
  })

  it.each([
    ['a moment to come', () => house.cloud.clock.now() + HOUR],
    ['half a millisecond', () => 0.5],
    ['no moment of this century', () => 1e18],
  ])('is refused as %s', async (_what, at) => {
    const refused = { ok: false, code: 'bad_input', detail: 'happenedAt' }
    expect(await house.file('resident-upstairs', { happenedAt: at() })).toEqual(refused)
  })
})
