import { checkCode } from '#types/board-code'
import fc from 'fast-check'
import { caseNumber, isCaseNumber, makeCode } from '#core/domain/code'
import { shanghai } from './support/demo-world'

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const letters = fc.array(fc.nat(), { minLength: 4, maxLength: 12 })

describe('a code', () => {
  it('checks itself', () => {
    fc.assert(fc.property(letters, (drawn) => checkCode(makeCode(drawn))))
  })

  it('never passes with one character mistyped', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom(...Array.from(ALPHABET)), (drawn, pick, typed) => {
        const code = makeCode(drawn)
        const place = pick % code.length
        fc.pre(code[place] !== typed)
        return !checkCode(code.slice(0, place) + typed + code.slice(place + 1))
      }),
    )
  })

  it('never passes with two neighbours swapped', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (drawn, pick) => {
        const code = makeCode(drawn)
        const place = pick % (code.length - 1)
        const [one = '', other = ''] = [code[place], code[place + 1]]
        fc.pre(one !== other)
        return !checkCode(code.slice(0, place) + other + one + code.slice(place + 2))
      }),
    )
  })

  it.each(['', 'A', 'O0I1', 'xye7mh', 'XYE7MH '.repeat(9)])('refuses %j without a throw', (text) => {
    expect(checkCode(text)).toBe(false)
  })
})

describe('a case number', () => {
  it("begins with Shanghai's date, is the same every time and checks itself", () => {
    const at = shanghai('2026-11-10', '00:00:00')
    const number = caseNumber('3f9a', at)
    expect(number).toMatch(/^20261110-[2-9A-Z]{6}$/u)
    expect(caseNumber('3f9a', at)).toBe(number)
    expect(checkCode(number.slice(9))).toBe(true)
    expect(isCaseNumber(number)).toBe(true)
    expect(['', '20261110', '2026-7K2MQ3', `${number}2`].filter(isCaseNumber)).toEqual([])
  })
})
