/** @jest-environment node */
import { LEGAL_CLOCK_CODES } from '#types/docket-codes'
import {
  ABOUTS,
  ACTIONS,
  CLOCKS,
  DECLINE_REASONS,
  DISSUASION_RESULTS,
  ESCALATION_REASONS,
  INSPECTION_RESULTS,
  MEDIATION_RESULTS,
  MOVES,
  OUTCOMES,
  PLAN_REASONS,
  PLAN_REVIEWS,
  PROCEDURES,
  REVEAL_REASONS,
  TRANSFER_REASONS,
} from '#types/lifecycle'
import { FIELDS } from '#types/offer'
import { REFUSALS } from '#types/refusal'
import { NOTICES } from '#types/inbox-view'
import type { Action } from '#types/lifecycle'
import type { TimelineEntry } from '#types/case-view'
import { GUARDS } from '#core/domain/guards'
import { GROUPS, groupOf, groups } from '../../client/copy/move-groups'
import { fieldName, fields, moves } from '../../client/copy/moves'
import { noticeSentence } from '../../client/copy/notices'
import { refusals, refusalWords } from '../../client/copy/refusals'
import { timelineCopy, timelineSentence } from '../../client/copy/timeline'
import { choiceWord } from '../../client/copy/words'

const CHINESE = /[\u4e00-\u9fff]/u
const entry = (action: Action, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ seq: 1, at: 0, action, who: '', mine: true, tier: null },
  ...more,
})

describe('every code has words a person can read', () => {
  it.each([...REFUSALS, 'unreachable' as const])(
    'a refusal says what happened and the one thing to do: %s',
    (code) => {
      expect(refusals[code].what).toMatch(CHINESE)
      expect(refusals[code].next).toMatch(CHINESE)
    },
  )

  const closedLists: readonly (readonly [field: string, codes: readonly string[]])[] = [
    ['outcome', OUTCOMES],
    ['dissuasion', DISSUASION_RESULTS],
    ['inspection', INSPECTION_RESULTS],
    ['mediation', MEDIATION_RESULTS],
    ['procedure', PROCEDURES],
    ['review', PLAN_REVIEWS],
    ['about', ABOUTS],
    [
      'reason',
      [...ESCALATION_REASONS, ...TRANSFER_REASONS, ...DECLINE_REASONS, ...PLAN_REASONS, ...REVEAL_REASONS],
    ],
  ]
  it.each(closedLists.flatMap(([field, codes]) => codes.map((code) => [field, code] as const)))(
    'a choice of the field %s: %s',
    (field, code) => expect(choiceWord(code, field)).toMatch(CHINESE),
  )

  it('no two choices of one list read alike', () => {
    for (const [field, codes] of closedLists) {
      const own = [...new Set(codes)]
      expect(new Set(own.map((code) => choiceWord(code, field))).size).toBe(own.length)
    }
  })

  it.each(MOVES)('a move says what happens, what is asked, and where it stands: %s', (move) => {
    expect(moves[move].button).toMatch(CHINESE)
    expect(moves[move].ask).toMatch(CHINESE)
    expect(moves[move].button.length).toBeLessThanOrEqual(8)
    expect(GROUPS).toContain(groupOf[move])
    expect(groups[groupOf[move]]).toMatch(CHINESE)
  })

  it.each(ACTIONS)('a line of the timeline, to a resident and to staff: %s', (action) => {
    expect(timelineSentence(entry(action), 'reporter')).toMatch(CHINESE)
    expect(timelineSentence(entry(action), 'staff')).toMatch(CHINESE)
  })

  it.each(NOTICES)('a message: %s', (notice) => {
    const sentence = noticeSentence(notice, {})
    expect(sentence).toMatch(CHINESE)
    expect(sentence).not.toContain('undefined')
    expect(sentence).not.toBe(noticeSentence('somethingNew', {}))
  })

  it.each(FIELDS)('a field: %s', (field) => {
    expect(fields[field]).toMatch(CHINESE)
    for (const move of MOVES) expect(fieldName(field, move)).toMatch(CHINESE)
  })

  it.each(CLOCKS)('a clock that spoke is named: %s', (clock) => {
    const spoken = timelineSentence(entry('timeOut', { result: clock }), 'reporter')
    expect(spoken).not.toContain(clock)
    expect(spoken).toMatch(/到了$/u)
  })

  it.each(LEGAL_CLOCK_CODES)('a legal clock is named in its warning: %s', (clock) => {
    expect(noticeSentence('docketClockWarns', { clock })).not.toBe(noticeSentence('docketClockWarns', {}))
  })

  it('no button says 提交', () => {
    expect(
      Object.values(moves)
        .map(({ button }) => button)
        .join(),
    ).not.toContain('提交')
  })
})

describe('a "no" is as exact as its cause', () => {
  const causes = Object.values(GUARDS).flatMap(({ refusal }) =>
    refusal.detail === undefined ? [] : [[refusal.code, refusal.detail] as const],
  )
  it.each(causes)('every cause the rules of a case can name has words of its own: %s %s', (code, detail) => {
    const words = refusalWords({ ok: false, code, detail })
    expect(words.what).toMatch(CHINESE)
    expect(words.next).toMatch(CHINESE)
    expect(words).not.toEqual(refusals[code])
  })

  it('names the field that was wrong', () => {
    expect(refusalWords({ ok: false, code: 'bad_input', detail: 'visitedAt' }).what).toContain(
      fields.visitedAt,
    )
  })

  it('says what the code alone says where the cause is not known', () => {
    expect(refusalWords({ ok: false, code: 'not_now', detail: 'somethingNew' })).toBe(refusals.not_now)
    expect(refusalWords({ ok: false, code: 'not_now' })).toBe(refusals.not_now)
  })
})

describe('what a newer server says is never lost', () => {
  it('a message still tells that something happened', () => {
    expect(noticeSentence('somethingNew', {})).toMatch(CHINESE)
  })

  it('a choice shows the label that came with it, and its code only without one', () => {
    expect(choiceWord('fire-lane', 'matter', '占用消防通道')).toBe('占用消防通道')
    expect(choiceWord('somethingNew', 'reason', '新的原因')).toBe('新的原因')
    expect(choiceWord('somethingNew', 'reason')).toBe('somethingNew')
  })

  it('an action and its result show their label', () => {
    const unknown = entry('somethingNew' as Action, { label: '新的动作' })
    expect(timelineSentence(unknown, 'staff')).toBe('新的动作')
    const named = entry('transfer', { label: '消防救援局' })
    expect(timelineSentence(named, 'reporter')).toBe('转给消防救援局继续办')
    expect(timelineSentence(entry('reclassify', { label: '飞线充电' }), 'reporter')).toBe(
      '事项改为：飞线充电',
    )
  })
})

describe('what a resident of seventy is told', () => {
  it('a transfer costs no time', () => {
    expect(noticeSentence('caseTransferred', { unit: '消防救援局' })).toBe(
      '已转给消防救援局继续办，您的时限不变',
    )
  })

  it.each(DECLINE_REASONS)('declining names the right channel: %s', (reason) => {
    expect(noticeSentence('caseDeclined', { reason })).toContain(choiceWord(reason, 'reason'))
  })

  it('who looked at the phone number, and why', () => {
    expect(noticeSentence('identityRevealed', { reason: 'evidence' })).toBe(
      '办理人因取证需要查看了您的联系方式',
    )
    expect(timelineSentence(entry('reveal', { result: 'evidence' }), 'reporter')).toBe(
      '办理人查看了您的联系方式：要取证',
    )
  })

  it('what the handler wants to know, where the words may leave the house', () => {
    expect(noticeSentence('reporterAsked', { words: '几点开始吵？' })).toBe('办理人想问您：几点开始吵？')
  })

  it('one code reads by what was done: nobody at home is not an empty chair at a mediation', () => {
    const absent = { result: 'absent' }
    expect(timelineSentence(entry('dissuade', absent), 'reporter')).toBe('上门劝导：没有找到人')
    expect(timelineSentence(entry('mediate', absent), 'reporter')).toBe('组织调解：有一方没到场')
  })

  it('a date says what it is the date of', () => {
    expect(timelineCopy.due('11月24日 18:00', 'orderCorrection')).toBe('11月24日 18:00 前改好')
    expect(timelineCopy.due('11月24日 18:00', 'whistle')).toBe('11月24日 18:00 前到')
    expect(timelineCopy.due('11月24日 18:00', 'reviewPlan')).toContain('办好')
  })
})
