import { demoPeople } from '#config/demo/people'
import { verifyHistory } from '#core/domain/chain'
import { sha256 } from '#core/platform/digest'
import type { AccessEntry } from '#core/store/access'
import type { StoredCase } from '#core/store/case-shape'
import type { StoredDocket } from '#core/store/dockets'
import type { CaseText } from '#types/case'
import { type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { storedCase } from '../support/press'
import { randomSource } from '../support/random-source'
import { walkersOf } from '../support/rights-walk'
import { SecretLives } from '../support/secrecy-life'
import { SecrecyScanner } from '../support/secrecy-scanner'

/** test:deep lives ten times as long; a seed of one's own is set by SEED and told with every failure. */
const LIVES = process.env.DEEP === undefined ? 60 : 600
const SEED = Number(process.env.SEED ?? 20_261_117)
const RESIDENTS = demoPeople.filter(({ kind }) => kind === 'resident')

let house: House
let scanner: SecrecyScanner

async function keyOf(who: string): Promise<string> {
  const { id } = (await house.file(who, { words: '先认识一下' })).value
  const { reporter } = await storedCase(house, id)
  await house.move(who, id, 'withdraw')
  return reporter
}

beforeAll(async () => {
  house = await openHouse()
  scanner = new SecrecyScanner(house)
  const keys = new Map<string, string>()
  for (const [place, { id: who, openid }] of RESIDENTS.entries()) {
    const personKey = await keyOf(who)
    keys.set(who, personKey)
    const phone = `000-8765${String(place).padStart(4, '0')}`
    await house.ask(who, 'contact.leave', { phone })
    scanner.leave({ text: phone, secret: 'phone', of: personKey, id: '' })
    scanner.leave({ text: personKey, secret: 'personKey', of: personKey, id: '' })
    scanner.leave({ text: openid, secret: 'openid', of: personKey, id: '' })
  }
  const lives = new SecretLives(house, scanner, await walkersOf(house, keys), randomSource(SEED))
  for (let life = 0; life < LIVES; life += 1) await lives.live()
  await scanner.everythingStored()
}, 1_200_000)
afterAll(() => house.stop())

describe('whatever the county does', () => {
  it('nobody gets what names a reporter or a reported party, or what either wrote, without a right to it', () => {
    expect({ seed: SEED, leaks: [...new Set(scanner.leaks)].slice(0, 20) }).toEqual({ seed: SEED, leaks: [] })
  })

  it('those who have a right to it did get it, so that the search has found what there was to find', () => {
    const kinds = [
      'report',
      'voice',
      'staffWords',
      'note',
      'party',
      'docketWords',
      'phone',
      'personKey',
    ] as const
    const never = kinds.filter((kind) => (scanner.met[kind] ?? 0) === 0)
    expect({ seed: SEED, met: scanner.met, never }).toMatchObject({ never: [] })
  })
})

describe('what was said', () => {
  const erased = (texts: Readonly<Record<string, CaseText>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, { salt }]) => [key, { words: null, salt }]))

  it('can be erased from every case and every file, and each chain still holds', async () => {
    const kept = [
      ...(await allOf<StoredCase>(house.cloud, 'cases')),
      ...(await allOf<StoredDocket>(house.cloud, 'dockets')),
    ]
    for (const { events, texts } of kept) {
      expect(verifyHistory(events, texts, sha256)).toEqual({ ok: true })
      expect(verifyHistory(events, erased(texts), sha256)).toEqual({ ok: true })
    }
    const facts = JSON.stringify(kept.map(({ events }) => events))
    const words = scanner.marks.filter(({ text }) => text.startsWith('暗记'))
    expect(words.filter(({ text }) => facts.includes(text))).toEqual([])
    expect(words.length).toBeGreaterThan(LIVES)
  })

  it('lies apart from the name of the party, which has a key and a salt of its own', async () => {
    const named = (await allOf<StoredCase>(house.cloud, 'cases')).flatMap(({ events, texts }) =>
      events.flatMap(({ textHash, partyHash }) =>
        partyHash === undefined ? [] : [[textHash, partyHash, texts] as const],
      ),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const [textHash, partyHash, texts] of named) {
      expect(partyHash).not.toBe(textHash)
      expect(texts[partyHash]?.salt).not.toBe(texts[textHash ?? '']?.salt)
    }
  })
})

describe('what is left of a case', () => {
  const upstairs = 'resident-upstairs'

  it('about the property is nothing on its board, not even a number', async () => {
    const board = async () => {
      await house.cloud.runTimer('sweep')
      const { value } = await house.ask(upstairs, 'board.open', { code: 'XYE7MH' })
      return { solved: value.solved, count: value.solvedIn30Days }
    }
    const before = await board()
    const { id } = (await house.file(upstairs, { matter: 'pm-service', about: 'property' })).value
    const steps = [
      ['grid-a', 'accept', {}],
      ['grid-a', 'settle', { outcome: 'serviced', words: '门禁已修好' }],
      ['street-a', 'verify', { restored: true }],
      [upstairs, 'rate', { solved: true, score: 5 }],
    ] as const
    for (const [who, action, fields] of steps)
      expect([action, await house.move(who, id, action, fields)]).toMatchObject([action, { ok: true }])
    expect(await board()).toEqual(before)
  })

  it('tells no phone to a command that has done something else before', async () => {
    const { id } = (await house.file(upstairs, { matter: 'poultry' })).value
    const commandId = 'accepts-the-case'
    await house.move('manager-a', id, 'accept', {}, commandId)
    const asking = { id, reason: 'evidence', words: '取证' }
    expect(await house.ask('manager-a', 'case.reveal', asking, { commandId })).toMatchObject({ ok: false })
    const entries = await allOf<AccessEntry>(house.cloud, 'access')
    expect(entries.filter((entry) => entry.case === id)).toEqual([])
  })
})
