import { canonical, verifyHistory } from '#core/domain/chain'
import { sha256 } from './support/demo-world'
import { settledByOfficer } from './support/stories'

const check = (document = settledByOfficer().document) =>
  verifyHistory(document.events, document.texts, sha256)

describe('the canonical form', () => {
  it('does not depend on the order of keys or on how a letter is composed', () => {
    expect(canonical({ b: 1, a: 'é' })).toBe(canonical({ a: 'e\u0301', b: 1 }))
  })

  it('leaves out what is undefined and keeps null', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}')
  })

  it.each([0.5, Number.NaN, 2 ** 60])('refuses %s, which is no exact integer', (value) => {
    expect(() => canonical({ value })).toThrow('integers only')
  })
})

describe('the chain of a case', () => {
  it('holds when nothing was touched', () => {
    expect(check()).toEqual({ ok: true })
  })

  it('holds when words were erased on request', () => {
    const { document } = settledByOfficer()
    const texts = Object.fromEntries(
      Object.entries(document.texts).map(([key, text]) => [key, { ...text, words: null }]),
    )
    expect(check({ ...document, texts })).toEqual({ ok: true })
  })

  it('names the event whose words were changed', () => {
    const { document } = settledByOfficer()
    const changed = document.events.find((event) => event.fact.type === 'dissuaded')
    const key = changed?.textHash ?? ''
    const texts = {
      ...document.texts,
      [key]: { salt: document.texts[key]?.salt ?? '', words: 'never spoke' },
    }
    expect(check({ ...document, texts })).toEqual({ ok: false, seq: changed?.seq })
  })

  it('names the event whose words are gone altogether', () => {
    expect(check({ ...settledByOfficer().document, texts: {} })).toEqual({ ok: false, seq: 1 })
  })

  it('names the place where an event was taken out', () => {
    const { document } = settledByOfficer()
    expect(check({ ...document, events: document.events.filter((event) => event.seq !== 3) })).toEqual({
      ok: false,
      seq: 3,
    })
  })

  it('names the event that was sealed anew without its followers', () => {
    const { document } = settledByOfficer()
    const events = document.events.map((event) => {
      if (event.seq !== 2) return event
      const { hash: _hash, ...unsealed } = { ...event, at: event.at + 1 }
      return { ...unsealed, hash: sha256(canonical(unsealed)) }
    })
    expect(check({ ...document, events })).toEqual({ ok: false, seq: 3 })
  })
})
