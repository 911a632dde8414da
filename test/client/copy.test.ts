/** @jest-environment node */
import {
  ACTIONS,
  DISSUASION_RESULTS,
  ESCALATION_REASONS,
  INSPECTION_RESULTS,
  OUTCOMES,
} from '#types/lifecycle'
import { FIELDS } from '#types/offer'
import { REFUSALS } from '#types/refusal'
import { NOTICES } from '#types/inbox-view'
import type { TimelineEntry } from '#types/case-view'
import { fields, moves } from '../../client/copy/moves'
import { noticeSentence } from '../../client/copy/notices'
import { refusals } from '../../client/copy/refusals'
import { timelineSentence } from '../../client/copy/timeline'
import { choiceWord } from '../../client/copy/words'

const CHINESE = /[\u4e00-\u9fff]/u

describe('every code has words a person can read', () => {
  it.each([...REFUSALS, 'unreachable' as const])(
    'a refusal says what happened and the one thing to do: %s',
    (code) => {
      expect(refusals[code].what).toMatch(CHINESE)
      expect(refusals[code].next).toMatch(CHINESE)
    },
  )

  it.each(OUTCOMES)('an outcome: %s', (code) => expect(choiceWord(code, 'outcome')).toMatch(CHINESE))
  it.each(DISSUASION_RESULTS)('how a dissuasion went: %s', (code) => {
    expect(choiceWord(code, 'dissuasion')).toMatch(CHINESE)
  })
  it.each(INSPECTION_RESULTS)('what an inspection saw: %s', (code) => {
    expect(choiceWord(code, 'inspection')).toMatch(CHINESE)
  })
  it.each(ESCALATION_REASONS)('why it is escalated: %s', (code) => {
    expect(choiceWord(code, 'reason')).toMatch(CHINESE)
  })

  it.each(ACTIONS)('a line of the timeline: %s', (action) => {
    const entry: TimelineEntry = { seq: 1, at: 0, action, who: '', mine: true, tier: null }
    expect(timelineSentence(entry)).toMatch(CHINESE)
  })

  it.each(NOTICES)('a message: %s', (notice) => {
    expect(noticeSentence(notice, {})).toMatch(CHINESE)
  })

  it.each(FIELDS)('a field: %s', (field) => {
    expect(fields[field]).toMatch(CHINESE)
  })

  it('a message of a newer server still tells that something happened', () => {
    expect(noticeSentence('somethingNew', {})).toMatch(CHINESE)
  })

  it('no button says 提交', () => {
    expect(
      Object.values(moves)
        .map(({ button }) => button)
        .join(),
    ).not.toContain('提交')
  })
})
