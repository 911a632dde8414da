import { lastPublished, type Published, publicSummary, sharedSummary } from '#core/domain/public-summary'
import type { SummaryVerdict } from '#types/lifecycle'

const texts = {
  first: { words: '物业正在逐门清除', salt: 'a' },
  second: { words: '通道已经清出来了', salt: 'b' },
}
const filed = { fact: { type: 'filed' as const } }
const publish = (textHash: keyof typeof texts) => ({ fact: { type: 'published' as const }, textHash })
const checked = (verdict: SummaryVerdict) => ({ fact: { type: 'summaryChecked' as const, verdict } })
const after = (...events: Published['events']): Published => ({ events: [filed, ...events], texts })

describe('what staff write for everybody', () => {
  it.each<[string, Published, string | null, string | null]>([
    ['is nothing before it is written', after(), null, null],
    ['is read by nobody else while it waits', after(publish('first')), texts.first.words, null],
    [
      'is read by all once it has passed',
      after(publish('first'), checked('passed')),
      texts.first.words,
      texts.first.words,
    ],
    [
      'is read by all where nobody checks',
      after(publish('first'), checked('unchecked')),
      texts.first.words,
      texts.first.words,
    ],
    [
      'stays with its authors when it is held',
      after(publish('first'), checked('held')),
      texts.first.words,
      null,
    ],
    [
      'leaves the last one that passed in sight while the next one waits',
      after(publish('first'), checked('passed'), publish('second')),
      texts.second.words,
      texts.first.words,
    ],
    [
      'leaves the last one that passed in sight when the next one is held',
      after(publish('first'), checked('passed'), publish('second'), checked('held')),
      texts.second.words,
      texts.first.words,
    ],
    [
      'never shows the first of two with the verdict on the second',
      after(publish('first'), publish('second'), checked('passed')),
      texts.second.words,
      texts.second.words,
    ],
  ])('%s', (_what, published, own, others) => {
    expect(publicSummary(published)).toBe(own)
    expect(sharedSummary(published)).toBe(others)
  })

  it('is gone for everybody once its words are erased', () => {
    const erased = {
      ...after(publish('first'), checked('passed')),
      texts: { first: { words: null, salt: '' } },
    }
    expect([publicSummary(erased), sharedSummary(erased)]).toEqual([null, null])
    expect(lastPublished(erased.events)?.textHash).toBe('first')
  })
})
