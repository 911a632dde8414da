import type { AccessEntry } from '#core/store/access'
import type { Person } from '#core/store/people'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { storedCase } from '../support/press'

const PHONE = '10000001111'
const UP = 'resident-upstairs'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.ask(UP, 'contact.leave', { phone: PHONE }, { commandId: 'leaves-a-phone' })
})
afterAll(() => house.stop())

const reveal = (who: string, id: string, reason = 'siteAccess') =>
  house.ask<{ phone: string | null }>(who, 'case.reveal', { id, reason, words: '需要上门取证' }, {})
const accesses = async (id: string) =>
  (await allOf<AccessEntry>(house.cloud, 'access')).filter((entry) => entry.case === id)
const facts = async (id: string) => (await storedCase(house, id)).events.map(({ fact }) => fact.type)
const notices = async (id: string) => {
  const { items } = (await house.ask<{ items: { caseId: string; notice: string }[] }>(UP, 'inbox.list')).value
  return items.filter(({ caseId }) => caseId === id).map(({ notice }) => notice)
}

const ORDER = { demand: '三日内清走', servedOn: '3栋501' }
const toOfficer = [
  ['manager-a', 'accept', {}],
  ['manager-a', 'dissuade', { dissuasion: 'refused', words: '不听劝' }],
  ['manager-a', 'escalate', { reason: 'dissuasionFailed' }],
  ['officer-a', 'accept', {}],
] as const

async function withOfficer(filing: object = {}): Promise<string> {
  const { id } = (await house.file(UP, filing)).value
  for (const [who, action, fields] of toOfficer)
    expect(await house.move(who, id, action, fields)).toMatchObject({ ok: true })
  return id
}

async function ordered(id: string): Promise<string> {
  const dueAt = house.cloud.clock.now() + 72 * HOUR
  expect(await house.move('officer-a', id, 'orderCorrection', { ...ORDER, dueAt })).toMatchObject({
    ok: true,
  })
  return id
}

describe('the phone that a resident leaves', () => {
  it('lies encrypted, under a key that names no one', async () => {
    const people = await allOf<Person>(house.cloud, 'people')
    expect(people.filter(({ phone }) => typeof phone === 'string')).toHaveLength(1)
    expect(JSON.stringify(people)).not.toContain(PHONE)
  })

  it('is shown to whoever holds the case that allows it, with no move but an entry', async () => {
    const { id } = (await house.file(UP, { contact: true })).value
    await house.move('manager-a', id, 'accept')
    expect(await reveal('manager-a', id)).toEqual({ ok: true, value: { phone: PHONE } })
    expect(await facts(id)).toEqual(['filed', 'accepted'])
    expect(await accesses(id)).toMatchObject([{ what: 'reporter', staff: 'manager-a', reason: 'siteAccess' }])
  })

  it('is shown to a holder only once it has accepted, and no longer when it has passed the case on', async () => {
    const { id } = (await house.file(UP, { contact: true })).value
    expect(await reveal('manager-a', id)).toMatchObject({ ok: false })
    const passed = await withOfficer({ contact: true })
    expect(await reveal('manager-a', passed)).toMatchObject({ ok: false })
    expect(await accesses(passed)).toEqual([])
  })

  it('is nobody’s any more when it was taken back', async () => {
    const { id } = (await house.file('resident-garden', { contact: true })).value
    const leave = (phone: string | null) => house.ask('resident-garden', 'contact.leave', { phone }, {})
    await leave(PHONE)
    await house.move('manager-a', id, 'accept')
    expect((await reveal('manager-a', id)).value.phone).toBe(PHONE)
    expect(await leave(null)).toMatchObject({ ok: true, value: { left: false } })
    expect((await reveal('manager-a', id)).value.phone).toBeNull()
  })

  it.each(['12345', '1000000111a', '+8610000001111', '{"$ne":null}'])(
    'is no phone when it is %s',
    async (phone) => {
      expect(await house.ask(UP, 'contact.leave', { phone }, {})).toMatchObject({ detail: 'phone' })
    },
  )
})

describe('a reporter who allowed nobody to call', () => {
  it('is revealed to the officer who corrects, by a move of which the reporter is told', async () => {
    const id = await ordered(await withOfficer())
    expect(await reveal('officer-a', id)).toEqual({ ok: true, value: { phone: PHONE } })
    expect((await facts(id)).at(-1)).toBe('revealed')
    expect(await accesses(id)).toMatchObject([
      { staff: 'officer-a', post: 'urban-management:officer:liuyin' },
    ])
    expect(await notices(id)).toContain('identityRevealed')
  })

  it('is not revealed before there is an order or a file', async () => {
    const id = await withOfficer()
    expect(await reveal('officer-a', id)).toMatchObject({ ok: false, code: 'not_now' })
    expect(await accesses(id)).toEqual([])
    expect(await facts(id)).not.toContain('revealed')
  })

  it('is not revealed without one of the reasons', async () => {
    const id = await ordered(await withOfficer())
    expect(await reveal('officer-a', id, 'curious')).toMatchObject({ code: 'bad_input', detail: 'reason' })
    expect(await accesses(id)).toEqual([])
  })

  it('is never revealed to the property, whatever stage its case is in', async () => {
    const { id } = (await house.file(UP, {})).value
    await house.move('manager-a', id, 'accept')
    expect(await reveal('manager-a', id)).toMatchObject({ ok: false })
    const corrected = await ordered(await withOfficer())
    expect(await reveal('manager-a', corrected)).toMatchObject({ ok: false })
    expect([await accesses(id), await accesses(corrected)]).toEqual([[], []])
  })

  it('is not revealed in a case about staff, unless with consent', async () => {
    const about = async (contact: boolean): Promise<string> => {
      const { id } = (await house.file(UP, { about: 'property', contact })).value
      const { holder } = (await storedCase(house, id)).state
      const who = holder.includes('gridLeader') ? 'grid-a' : 'officer-a'
      await house.move(who, id, 'accept')
      if (who === 'grid-a') {
        await house.move('grid-a', id, 'escalate', { reason: 'lawDemands', words: '物业自己养的' })
        await house.move('officer-a', id, 'accept')
      }
      return await ordered(id)
    }
    const silent = await about(false)
    expect(await reveal('officer-a', silent)).toMatchObject({ ok: false, code: 'not_allowed' })
    expect(await accesses(silent)).toEqual([])
    const open = await about(true)
    expect(await reveal('officer-a', open)).toMatchObject({ ok: true, value: { phone: PHONE } })
  })

  it.each(['manager-b', 'officer-b', 'admin-a', 'grid-b'])('does not exist for %s', async (who) => {
    const id = await ordered(await withOfficer({ contact: true }))
    expect(await reveal(who, id)).toEqual(await reveal(who, 'no-such-case'))
    expect(await accesses(id)).toEqual([])
  })

  it('is not shown when the entry cannot be written', async () => {
    const id = await ordered(await withOfficer())
    house.cloud.faults.set([{ on: 'database.insertDocument', rate: 1, kind: 'error' }])
    const reply = await reveal('officer-a', id)
    house.cloud.faults.clear()
    expect(JSON.stringify(reply)).not.toContain(PHONE)
    expect(reply.ok).toBe(false)
  })
})
