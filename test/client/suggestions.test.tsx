import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Match } from '#types/matcher/match'
import type { NearbyView } from '#types/nearby-view'
import { visited } from './support/no-taro'

process.env.TARO_ENV = 'h5'

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 21, 6, 32)
const board = { code: 'LAHY0173', now, compound: { id: 'lahy', name: '柳岸花园' }, people: [] }
const matter = (code: string, label: string, unitName: string) => ({
  ...{ code, label, unitName, category: '', list: 'enforcement', why: `${unitName}牵头`, basis: '' },
  ...{ hazard: 'none', acceptBy: now + 2 * HOUR, questions: [] },
})
const matters = [matter('noise', '生活噪声', '公安局'), matter('boxes', '乱堆乱挂', '城管局')]
const NOTHING: Match = { matters: [], hazard: false, about: null, outOfScope: false, also: [], reason: [] }
const found: NearbyView = {
  cases: [
    { id: 'n1', title: '乱堆乱挂', days: 2, building: '5栋', followers: 3, mine: false, following: false },
  ],
  unnamed: 1,
}

interface Body {
  readonly op: string
  readonly input: Record<string, unknown>
}

let bodies: Body[]
let match: Match
let nearby: NearbyView

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  'matter.list': () => ({ items: matters }),
  'matter.suggest': () => match,
  'case.nearby': () => nearby,
  'case.file': () => ({ id: 'c1' }),
  'follow.add': () => ({ id: 'n1' }),
  'session.guest': () => ({ token: 't', kind: 'guest', expiresAt: 1 }),
}

async function network(_url: string, { body }: { body: string }) {
  const asked = JSON.parse(body) as Body
  bodies.push(asked)
  const value = ANSWERS[asked.op]?.()
  return { json: async () => (value === undefined ? { ok: false, code: 'not_found' } : { ok: true, value }) }
}

const asked = (op: string) => bodies.filter((body) => body.op === op)
const say = (words: string) => fireEvent.change(screen.getByLabelText('什么事'), { target: { value: words } })
const wait = (time: number) => act(async () => new Promise((resolve) => setTimeout(resolve, time)))
const send = () => fireEvent.click(screen.getByRole('button', { name: /^交(给|出)/u }))

describe('while somebody writes', () => {
  let Page: ComponentType

  const writes = async (words: string, heard: Partial<Match>) => {
    match = { ...NOTHING, ...heard }
    render(<Page />)
    await wait(20)
    say(words)
    await wait(400)
  }

  beforeEach(async () => {
    bodies = []
    nearby = { cases: [], unnamed: 0 }
    visited.length = 0
    localStorage.clear()
    localStorage.setItem('yimixian.board', JSON.stringify({ view: board, savedAt: now }))
    Object.assign(globalThis, { fetch: network })
    ;({ default: Page } = await import('../../client/packages/report/form/index'))
  })

  it('what it may be about comes with who takes it and by when, and is theirs to choose', async () => {
    await writes('楼上跳绳', { matters: [{ code: 'noise', confidence: 0.9 }] })
    const line = screen.getByRole('button', { name: /生活噪声/u })
    expect(line.textContent).toContain('公安局牵头 · 今天 16:32 前受理')
    expect(screen.getByRole('button', { name: '交出去' })).toBeTruthy()
    fireEvent.click(line)
    expect(screen.getByRole('button', { name: '交给公安局' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /生活噪声/u }))
    send()
    await waitFor(() => expect(asked('case.file')[0]?.input).toMatchObject({ matter: null }))
  })

  it('the server is asked once for a word typed in one go', async () => {
    match = NOTHING
    render(<Page />)
    for (const words of ['楼', '楼上', '楼上跳', '楼上跳绳']) say(words)
    await wait(500)
    expect(asked('matter.suggest').map(({ input }) => input.words)).toEqual(['楼上跳绳'])
  })

  it('danger is asked before anything else, and nothing is answered for them', async () => {
    await writes('楼道着火了', { hazard: true, matters: [{ code: 'boxes', confidence: 0.5 }] })
    expect(screen.getByRole('alert').textContent).toContain('听起来可能有危险')
    const [yes, no] = within(screen.getByRole('radiogroup', { name: /有危险/u })).getAllByRole('radio')
    expect([no, yes].map((one) => one?.getAttribute('aria-checked'))).not.toContain('true')
    fireEvent.click(yes!)
    expect(screen.getByRole('alert').textContent).toContain('本平台不是报警电话')
  })

  it('what is not handled here is told its right channel and may be sent all the same', async () => {
    await writes('想离婚，孩子归谁', { outOfScope: true, matters: [{ code: 'noise', confidence: 0.9 }] })
    expect(screen.getByText(/12348 法律援助/u)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /生活噪声/u })).toBeNull()
    send()
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
  })

  it('whom it seems to concern is asked, not assumed, and not asked twice', async () => {
    await writes('物业也不管', { about: 'property' })
    expect(screen.getByText('听起来和物业有关')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^这件事和谁有关/u }).textContent).not.toContain('物业公司')
    fireEvent.click(screen.getByRole('button', { name: '不用绕开' }))
    expect(screen.queryByText('听起来和物业有关')).toBeNull()
    send()
    await waitFor(() => expect(asked('case.file')[0]?.input).toMatchObject({ about: null }))
  })

  it('a second matter becomes a report of its own after the first', async () => {
    const both = [
      { code: 'noise', confidence: 0.7 },
      { code: 'boxes', confidence: 0.3 },
    ]
    await writes('楼上跳绳，还有楼道堆纸箱', { matters: both, also: ['boxes'] })
    fireEvent.click(screen.getByRole('button', { name: '交完这件，接着反映那件' }))
    send()
    await screen.findByText('上一件已经交出去了')
    expect(visited).toEqual([])
    fireEvent.click(await screen.findByRole('button', { name: '交给城管局' }))
    await waitFor(() => expect(asked('case.file')).toHaveLength(2))
    expect(asked('case.file').map(({ input }) => input.matter)).toEqual([null, 'boxes'])
  })

  it('a neighbour’s open case is joined with one press, and one’s own may still be sent', async () => {
    nearby = found
    await writes('5栋楼道里堆满了纸箱', { matters: [{ code: 'boxes', confidence: 0.9 }] })
    await screen.findByText('乱堆乱挂 · 5栋', {}, { timeout: 2000 })
    expect(screen.getByText('2 天前反映的 · 3 人也遇到')).toBeTruthy()
    expect(screen.getByText(/另外还有 1 件/u)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '我也遇到' }))
    expect(await screen.findByText(/已经算上您了/u)).toBeTruthy()
    expect(asked('follow.add').map(({ input }) => input.id)).toEqual(['n1'])
    send()
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
  })
})
