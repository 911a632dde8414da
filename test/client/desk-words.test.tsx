import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { CaseView } from '#types/case-view'
import type { MoveFields, OfferField } from '#types/offer'
import type { Moving } from '../../client/api/use-move'
import type { Controls } from '../../client/components/control'
import { fieldName, fields as names } from '../../client/copy/moves'
import { wordsAfter, wordsCopy } from '../../client/copy/desk-words'
import { choiceWord } from '../../client/copy/words'
import type * as OwnWords from '../../client/packages/desk/words/own-words'
import type * as NoticeLines from '../../client/packages/desk/notice/notice-lines'
import type * as SavedFilters from '../../client/packages/desk/tasks/saved-filters'

process.env.TARO_ENV = 'h5'

/** 2026-11-21 14:32 in China. */
const now = Date.UTC(2026, 10, 21, 6, 32)

let Form: (props: { offer: NonNullable<Moving['offer']>; view?: CaseView }) => ReactElement
let own: typeof OwnWords
let notice: typeof NoticeLines
let filters: typeof SavedFilters

beforeAll(async () => {
  const { OfferSheet } = await import('../../client/components/offer-sheet')
  const { CaseInHand } = await import('../../client/packages/desk/controls/case-in-hand')
  const staff = await import('../../client/packages/desk/controls/staff-controls')
  const controls: Controls = staff.STAFF_CONTROLS
  own = await import('../../client/packages/desk/words/own-words')
  notice = await import('../../client/packages/desk/notice/notice-lines')
  filters = await import('../../client/packages/desk/tasks/saved-filters')
  Form = function Form({ offer, view }) {
    const [fields, setFields] = useState<MoveFields>({})
    const moving: Moving = {
      ...{ offer, asks: true, draft: { commandId: 'c', fields }, sending: false, refusal: null },
      ...{ pick: () => undefined, close: () => undefined, send: async () => undefined },
      change: (part: MoveFields) => setFields((before) => ({ ...before, ...part })),
    }
    return (
      <CaseInHand.Provider value={view ?? null}>
        <OfferSheet moving={moving} now={now} controls={controls} />
      </CaseInHand.Provider>
    )
  }
})
beforeEach(() => window.localStorage.clear())

const must = (code: OfferField['code'], choices?: readonly string[]): OfferField => ({
  ...{ code, required: true },
  ...(choices === undefined ? {} : { choices }),
})
const DISSUADE = {
  action: 'dissuade',
  fields: [must('dissuasion', ['stopped', 'refused']), must('words')],
} as const
const words = () => screen.getByLabelText<HTMLTextAreaElement>(names.words)
const choose = (code: string) =>
  fireEvent.click(screen.getByRole('radio', { name: choiceWord(code, 'dissuasion') }))

describe('the words of a record', () => {
  it('stand in the form as soon as the answer is chosen, and follow another answer', () => {
    render(<Form offer={DISSUADE} />)
    choose('stopped')
    expect(words().value).toBe(wordsAfter('dissuade', 'stopped'))
    choose('refused')
    expect(words().value).toBe(wordsAfter('dissuade', 'refused'))
  })

  it('are never replaced once a person has written their own', () => {
    render(<Form offer={DISSUADE} />)
    fireEvent.change(words(), { target: { value: '住户在家，当面答应' } })
    choose('stopped')
    expect(words().value).toBe('住户在家，当面答应')
  })

  it('are offered again by those who wrote them, but never whom an order was served on', () => {
    own.noteOwnWords('orderCorrection', { demand: '拆除雨棚', servedOn: '5栋住户本人' }, () => [])
    expect(own.ownWords('orderCorrection', 'demand')).toEqual(['拆除雨棚'])
    expect(String(window.localStorage.getItem('yimixian.own-words'))).not.toContain('住户本人')
    render(<Form offer={{ action: 'orderCorrection', fields: [must('demand')] }} />)
    fireEvent.click(screen.getByRole('button', { name: '拆除雨棚' }))
    expect(screen.getByLabelText<HTMLTextAreaElement>(fieldName('demand')).value).toBe('拆除雨棚')
  })

  it('are shown as everybody will read them before they are published', () => {
    const view = { title: '楼道堆物', compound: '柳岸花园' } as CaseView // the rest is not on the board
    render(<Form view={view} offer={{ action: 'publish', fields: [must('summary')] }} />)
    expect(screen.queryByText(wordsCopy.preview)).toBeNull()
    fireEvent.change(screen.getByLabelText(names.summary), { target: { value: '楼道已经清空' } })
    expect(screen.getByText('楼道堆物 · 柳岸花园')).toBeTruthy()
  })
})

describe('the notice of an order to correct', () => {
  const order = {
    seq: 5,
    at: now,
    action: 'orderCorrection',
    who: '城管局',
    mine: true,
    tier: 'correct',
  } as const
  const view = {
    ...{ number: '20261121-7K3FA', title: '飞线充电', compound: '柳岸花园', place: '5栋', basis: '消防法28' },
    holder: { unitName: '消防救援局', roleLabel: '执法员', phone: null },
    timeline: [
      { ...order, seq: 3, words: '先前的要求' },
      { ...order, words: '拆除私拉的电线。', party: '住户本人', dueAt: now + 3 * 86_400_000 },
    ],
  } as unknown as CaseView // a notice is written from these alone

  it('names the unit, the number, the clause, the demand and the day, and stands for the last order', () => {
    const last = notice.lastOrder(view)
    expect(last?.words).toBe('拆除私拉的电线。')
    const text = notice.noticeText(view, last ?? order)
    for (const part of ['消防救援局', '20261121-7K3FA', '消防法28', '住户本人：', '2026年11月24日 14:32'])
      expect(text).toContain(part)
    expect(text).toContain('改正：拆除私拉的电线。\n')
  })

  it('leaves a line for the clause where the list names none', () => {
    const { basis: _, ...without } = view
    expect(notice.noticeText(without, order)).toContain('____')
  })
})

describe('a filter that is used every day', () => {
  it('is kept once, for its post alone, and can be taken away', () => {
    filters.saveFilter('a:officer:x', { stage: 'submitted' })
    filters.saveFilter('a:officer:x', { hazard: 'danger' })
    filters.saveFilter('a:officer:x', { stage: 'submitted' })
    expect(filters.savedFilters('a:officer:x')).toEqual([{ stage: 'submitted' }, { hazard: 'danger' }])
    expect(filters.savedFilters('b:officer:x')).toEqual([])
    filters.forgetFilter('a:officer:x', { hazard: 'danger' })
    expect(filters.savedFilters('a:officer:x')).toEqual([{ stage: 'submitted' }])
  })
})
