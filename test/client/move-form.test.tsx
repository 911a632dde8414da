import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { FieldCode, MoveFields, Offer, OfferField } from '#types/offer'
import { FIELDS } from '#types/offer'
import type { Controls } from '../../client/components/control'
import { fields as names } from '../../client/copy/moves'

process.env.TARO_ENV = 'h5'

const DAY = 86_400_000
/** 2026-11-21 14:32 in China. */
const now = Date.UTC(2026, 10, 21, 6, 32)
const china = (date: string, time: string) => Date.parse(`${date}T${time}:00+08:00`)

let sent: MoveFields[]
let closed: number
let Form: (props: { offer: Offer; controls: Controls }) => ReactElement
let staff: Controls
let plain: Controls

beforeAll(async () => {
  const { OfferSheet } = await import('../../client/components/offer-sheet')
  ;({ STAFF_CONTROLS: staff } = await import('../../client/packages/desk/controls/staff-controls'))
  ;({ PLAIN_CONTROLS: plain } = await import('../../client/components/plain-controls'))
  Form = function Form({ offer, controls }) {
    const [fields, setFields] = useState<MoveFields>({})
    const moving = {
      ...{ offer, asks: true, draft: { commandId: 'c', fields }, sending: false, refusal: null },
      pick: () => undefined,
      change: (part: MoveFields) => setFields((before) => ({ ...before, ...part })),
      close: () => void (closed += 1),
      send: async () => void sent.push(fields),
    }
    return <OfferSheet moving={moving} now={now} controls={controls} />
  }
})
beforeEach(() => {
  sent = []
  closed = 0
})

const ask = (action: Offer['action'], ...fields: readonly OfferField[]) =>
  render(<Form offer={{ action, fields }} controls={staff} />)
const must = (code: FieldCode, more: Partial<OfferField> = {}): OfferField => ({
  ...{ code, required: true },
  ...more,
})
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string | RegExp, role = 'radio') => fireEvent.click(screen.getByRole(role, { name }))
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

const matters = Array.from({ length: 60 }, (_, index) => `m${index}`)
const labels = Object.fromEntries(matters.map((code, index) => [code, `事项第${index}号`]))

describe('the form of a move draws each kind of field', () => {
  it('takes words, and a short line', () => {
    ask('accept', must('words'), must('receipt'))
    type(names.words, '看过了')
    type(names.receipt, '移字 12 号')
    press('受理')
    expect(sent).toEqual([{ words: '看过了', receipt: '移字 12 号' }])
  })

  it('shows every choice of a closed list in words', () => {
    ask(
      'decline',
      must('reason', { choices: ['inCourt', 'somethingNew'], labels: { somethingNew: '新原因' } }),
    )
    expect(screen.getByRole('radio', { name: '新原因' })).toBeTruthy()
    pick(/法院正在审理/u)
    press('不予受理')
    expect(sent).toEqual([{ reason: 'inCourt' }])
  })

  it('finds one of a long list by typing', () => {
    ask('reclassify', must('matter', { choices: matters, labels }))
    expect(screen.queryAllByRole('radio')).toHaveLength(0)
    press('选一选')
    type('打几个字找一找', '42')
    pick('事项第42号')
    expect(screen.queryByLabelText('打几个字找一找')).toBeNull()
    expect(screen.getByRole('button', { name: '事项第42号' })).toBeTruthy()
    press('改事项')
    expect(sent).toEqual([{ matter: 'm42' }])
  })

  it('keeps a short list of units in the form', () => {
    ask('transfer', must('to', { choices: ['fire'], labels: { fire: '消防救援局' } }))
    pick('消防救援局')
    press('转办')
    expect(sent).toEqual([{ to: 'fire' }])
  })

  it('whistles for several units, and takes one back', () => {
    ask('whistle', must('units', { choices: matters, labels }))
    press('选一选')
    for (const name of ['事项第3号', '事项第5号', '事项第3号']) pick(name, 'checkbox')
    pick('事项第8号', 'checkbox')
    press('选好了（2 个）')
    press('吹哨')
    expect(sent).toEqual([{ units: ['m5', 'm8'] }])
  })

  it('ticks units in the form where they are few', () => {
    ask('whistle', must('units', { choices: ['a', 'b'], labels: { a: '住建局', b: '供电所' } }))
    pick('供电所', 'checkbox')
    expect(screen.getByRole('checkbox', { name: '供电所' }).getAttribute('aria-checked')).toBe('true')
    press('吹哨')
    expect(sent).toEqual([{ units: ['b'] }])
  })

  it("offers the server's date first, and any other by day and hour in China's time", () => {
    ask('orderCorrection', must('dueAt', { suggested: now + 7 * DAY }))
    pick('11月28日 14:32')
    press('责令改正')
    pick('选别的时间')
    type('改正期限 日期', '2026-12-01')
    type('改正期限 时间', '09:30')
    press('责令改正')
    expect(sent).toEqual([{ dueAt: now + 7 * DAY }, { dueAt: china('2026-12-01', '09:30') }])
  })

  it('keeps what stands in the form when a date is half typed', () => {
    ask('plan', must('targetAt'))
    pick(/^1 个月后/u)
    pick('选别的时间')
    type(`${names.targetAt} 日期`, '')
    press('申请挂账整改')
    expect(sent).toEqual([{ targetAt: china('2026-12-21', '18:00') }])
  })

  it('asks of a visit when it was, not when it will be', () => {
    ask('settle', must('visitedAt'))
    pick('1 小时前')
    press('办好了')
    expect(sent).toEqual([{ visitedAt: now - DAY / 24 }])
  })

  it('takes yes and no, and no is an answer', () => {
    ask('verify', must('restored'))
    pick('还没有')
    press('核查')
    expect(sent).toEqual([{ restored: false }])
  })

  it('takes stars', () => {
    ask('rate', must('score'))
    pick(/^4 颗星/u)
    press('评价')
    expect(sent).toEqual([{ score: 4 }])
  })

  it('has a place for photos', async () => {
    ask('dissuade', { code: 'photos', required: false })
    await act(async () => undefined)
    expect(screen.getByRole('button', { name: '加照片' })).toBeTruthy()
  })

  // Other cases are chosen from one's own desk: see the test of calls.
  it.each(FIELDS.filter((code) => code !== 'cases'))('has a control for the field %s', async (code) => {
    const { container } = ask('note', must(code, { choices: ['a', 'b'] }))
    await act(async () => undefined)
    expect(container.querySelector('.field input, .field textarea, .field button')).toBeTruthy()
  })

  it('sends nothing while something is missing, and names it as this form does', () => {
    ask('askReporter', must('words'))
    press('问居民')
    expect(sent).toEqual([])
    expect(screen.getByText('请填写：问题')).toBeTruthy()
  })

  it('leaves the form standing when Escape closes the list above it', () => {
    ask('reclassify', must('matter', { choices: matters, labels }))
    press('选一选')
    fireEvent.keyDown(document, { key: 'Escape' })
    expect(screen.queryByLabelText('打几个字找一找')).toBeNull()
    expect(closed).toBe(0)
    fireEvent.keyDown(document, { key: 'Escape' })
    expect(closed).toBe(1)
  })
})

describe("what an older phone, or a resident's, cannot draw", () => {
  const unknown = 'hologram' as FieldCode

  it('leaves out what need not be filled in', () => {
    render(<Form offer={{ action: 'add', fields: [{ code: unknown, required: false }] }} controls={plain} />)
    expect(screen.queryByText(/hologram/u)).toBeNull()
  })

  it('says so where it is needed', () => {
    render(<Form offer={{ action: 'add', fields: [must(unknown)] }} controls={plain} />)
    expect(screen.getByText(/新版本/u)).toBeTruthy()
  })
})
