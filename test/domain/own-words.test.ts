import { ERASED_TEXT, holdOn, ownTexts, ownWords, type Spoken } from '#core/domain/own-words'
import type { CaseDocket } from '#types/case'

const KEY = 'v1.reporter'
const resident = (personKey: string) => ({ kind: 'resident', personKey }) as const
const officer = { kind: 'staff', staffId: 'o', name: '执法员', post: 'bureau:officer:a' } as const

const spoken: Spoken = {
  events: [
    { by: resident(KEY), textHash: 'filed' },
    { by: officer, textHash: 'noted' },
    { by: resident('v1.neighbour'), textHash: 'other' },
    { by: resident(KEY) },
    { by: resident(KEY), textHash: 'gone' },
  ],
  texts: {
    filed: { words: '有鸡', salt: 's' },
    noted: { words: '去看过', salt: 's' },
    other: { words: '我也听到', salt: 's' },
    gone: ERASED_TEXT,
  },
}

const docket = (outcome: CaseDocket['outcome']): CaseDocket => ({ id: 'd', procedure: 'general', outcome })
const OVER = { closedAt: 1, docket: null }
const OPEN = { closedAt: null, docket: null }

describe('the words of a case that are somebody’s own', () => {
  it('are what this person wrote and nobody else', () => {
    expect(ownTexts(spoken, KEY)).toEqual(['filed', 'gone'])
    expect(ownWords(spoken, KEY)).toEqual(['有鸡'])
  })
})

describe('what stands in the way of erasing them', () => {
  it('is a case that is open, even when its file is closed', () => {
    expect(holdOn(OPEN, null)).toBe('open')
    expect(holdOn({ closedAt: null, docket: docket('penalised') }, null)).toBe('open')
  })

  it('is a file that is open, though its case is over', () => {
    expect(holdOn({ closedAt: 1, docket: docket(null) }, null)).toBe('docket')
    expect(holdOn({ closedAt: 1, docket: docket('penalised') }, null)).toBeNull()
  })

  it('is the case it was merged into, for as long as that one is worked on', () => {
    expect(holdOn(OVER, OPEN)).toBe('merged')
    expect(holdOn(OVER, { closedAt: 1, docket: docket(null) })).toBe('merged')
    expect(holdOn(OVER, OVER)).toBeNull()
  })
})
