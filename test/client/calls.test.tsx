import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { CallCardView, CallRecord } from '#types/call-view'
import type { CardView, CaseView } from '#types/case-view'
import type { MoveFields } from '#types/offer'
import type { RunningClock } from '#types/running-clock'
import { visited } from './support/no-taro'

process.env.TARO_ENV = 'h5'

const HOUR = 3_600_000
/** 2026-11-21 14:32 in China. */
const now = Date.UTC(2026, 10, 21, 6, 32)

let answers: Readonly<Record<string, unknown>>
let Calls: (props: { view: CaseView }) => ReactElement | null
let CallsHere: (props: { onShow: ((id: string) => void) | null }) => ReactElement | null
let Chooser: () => ReactElement
let chosen: MoveFields

const page = (items: readonly unknown[]) => ({ ok: true, value: { items, cursor: null } })
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 30)))

const record = (part: Partial<CallRecord> = {}): CallRecord => ({
  ...{ post: 'police:officer:a', by: '柳岸社区', at: now - HOUR, joint: 0 },
  ...{ acknowledgedAt: null, contactedAt: null, attendedAt: null, concluded: null, clocks: [] },
  ...part,
})
const view = (part: Partial<CaseView>) => ({ id: 'c1', compound: '柳岸花园', now, ...part }) as CaseView
const clock = (code: 'acknowledge' | 'arrive', dueAt: number): RunningClock => ({
  ...{ code, startedAt: now - HOUR, dueAt, warnAt: dueAt, source: 'default', provisional: false },
})

beforeAll(async () => {
  ;({ Calls } = await import('../../client/packages/desk/case/calls'))
  ;({ CallsHere } = await import('../../client/packages/desk/tasks/calls-here'))
  const { CASES } = await import('../../client/packages/desk/controls/cases')
  const { CaseInHand } = await import('../../client/packages/desk/controls/case-in-hand')
  Chooser = function Chooser() {
    const [values, setValues] = useState<MoveFields>({})
    chosen = values
    const field = { code: 'cases', required: false } as const
    const change = (part: MoveFields) => setValues((before) => ({ ...before, ...part }))
    return (
      <CaseInHand.Provider value={view({})}>
        <CASES.Inside
          {...{ field, action: 'whistle', values, now }}
          onChange={change}
          onOpen={() => undefined}
        />
      </CaseInHand.Provider>
    )
  }
})
beforeEach(() => {
  localStorage.clear()
  answers = {}
  visited.length = 0
  const network = async (_url: string, { body }: { body: string }) => {
    const { op } = JSON.parse(body) as { op: string }
    const guest = { ok: true, value: { token: 't', kind: 'guest', expiresAt: 1 } }
    return { json: async () => answers[op] ?? guest }
  }
  Object.assign(globalThis, { fetch: network })
})

describe('the calls of a case, for staff', () => {
  it('say who whistled, how far the unit has come, and what runs out first', () => {
    const clocks = [clock('arrive', now + 48 * HOUR), clock('acknowledge', now + HOUR)] as const
    const called = { unitName: '派出所', dueAt: now + 48 * HOUR, musteredAt: null }
    render(<Calls view={view({ calls: [{ ...called, record: record({ joint: 2, clocks }) }] })} />)
    expect(screen.getByText('柳岸社区吹哨 · 今天 13:32 · 和另外 2 件一起办')).toBeTruthy()
    const steps = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent)).toEqual(['签收还没有', '联系还没有', '报到还没有'])
    expect(screen.getByText('签收期限')).toBeTruthy()
    expect(screen.queryByText('到场期限')).toBeNull()
  })

  it('say when it came, that it was seen there, and what whoever whistled makes of it', () => {
    const concluded = { result: 'partly', timely: false, at: now } as const
    const more = record({ acknowledgedAt: now - HOUR, attendedAt: now, concluded })
    render(
      <Calls view={view({ calls: [{ unitName: '派出所', dueAt: now, musteredAt: now, record: more }] })} />,
    )
    expect(screen.getByText('吹哨单位看到已到场')).toBeTruthy()
    expect(screen.getByText('评价：解决了一部分，来得不及时')).toBeTruthy()
  })

  it('are not there for a reporter, whose view has no record', () => {
    const { container } = render(
      <Calls view={view({ calls: [{ unitName: '派出所', dueAt: now, musteredAt: null }] })} />,
    )
    expect(container.textContent).toBe('')
  })
})

describe('what a post is called to', () => {
  const card: CallCardView = {
    ...{ id: 'w1', caseId: 'c9', title: '楼道堆物', place: '5栋', compound: '柳岸花园', hazard: 'none' },
    ...{ number: '20261121-AB', by: '柳岸社区', joint: 1, stand: 'called', dueAt: null, overdue: false },
  }

  it('stands above the desk with who whistled, and opens the case', async () => {
    answers = { 'call.list': page([card]) }
    render(<CallsHere onShow={null} />)
    await settle()
    expect(screen.getByText('请我去的')).toBeTruthy()
    expect(screen.getByText('柳岸花园 · 5栋 · 柳岸社区吹哨 · 连同另外 1 件')).toBeTruthy()
    expect(screen.getByText('等您签收')).toBeTruthy()
    fireEvent.click(screen.getByRole('button'))
    expect(visited.at(-1)).toContain('c9')
  })

  it('takes no room while nobody has whistled', async () => {
    answers = { 'call.list': page([]) }
    const { container } = render(<CallsHere onShow={null} />)
    await settle()
    expect(container.textContent).toBe('')
  })
})

describe('the cases that a whistle takes in', () => {
  const line = (id: string, compound: string): CardView =>
    ({ id, compound, title: `事项${id}`, place: '3栋' }) as CardView

  it('are those on one’s own desk in the same compound, but this one', async () => {
    answers = {
      'desk.list': page([line('c1', '柳岸花园'), line('c2', '柳岸花园'), line('c3', '别的小区')]),
    }
    render(<Chooser />)
    await settle()
    expect(screen.getAllByRole('checkbox').map(({ textContent }) => textContent)).toEqual(['事项c2 · 3栋'])
    fireEvent.click(screen.getByRole('checkbox'))
    expect(chosen).toEqual({ cases: ['c2'] })
    fireEvent.click(screen.getByRole('checkbox'))
    expect(chosen).toEqual({ cases: [] })
  })

  it('are none where nothing else lies there', async () => {
    answers = { 'desk.list': page([line('c1', '柳岸花园')]) }
    render(<Chooser />)
    await settle()
    expect(screen.getByText('您手上没有这个小区的其他诉求')).toBeTruthy()
  })
})
