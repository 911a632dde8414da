import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { BoardPerson, BoardView } from '#types/board-view'
import { boardCopy, correctionCopy } from '../../client/copy/board'
import { visited } from './support/no-taro'

process.env.TARO_ENV = 'h5'

const now = Date.UTC(2026, 10, 21, 6, 32)
const person = (unit: string, more: Partial<BoardPerson> = {}): BoardPerson => ({
  ...{
    unit,
    unitName: unit,
    mark: unit[0] ?? '',
    unitKind: 'department',
    name: `${unit}的人`,
    phone: '000-1',
  },
  ...{ roleLabel: '联系人', service: '本小区', duty: '违建', card: 'A-1', onDuty: false, deputy: false },
  ...more,
})
const board: BoardView = {
  ...{ code: 'LAHY0173', number: 'YX-9', gate: '东门', version: 3, checkedOn: '2026-10-12', now },
  ...{ region: 'demo', title: '综合执法进小区', county: '某县', slogan: '', supervisionPhone: '000-9' },
  compound: { id: 'lahy', name: '柳岸花园', community: '东门社区' },
  people: [person('城管局', { onDuty: true }), person('消防局'), person('公安局', { phone: '' })],
  property: null,
  fields: ['name', 'card', 'phone', 'duties', 'area', 'serviceItems', 'dutyList', 'supervision'],
  ...{ powers: ['检查'], remedies: ['申辩'], solved: [], solvedIn30Days: 0 },
}

interface Body {
  readonly op: string
  readonly input: Record<string, unknown>
  readonly commandId?: string
}

let bodies: Body[]
let answers: Record<string, unknown>
let online: boolean

async function network(_url: string, { body }: { body: string }) {
  const asked = JSON.parse(body) as Body
  bodies.push(asked)
  if (!online) throw new TypeError('Failed to fetch')
  return { json: async () => answers[asked.op] ?? { ok: false, code: 'not_found' } }
}

const asked = (op: string) => bodies.filter((body) => body.op === op)
const wait = (time: number) => act(async () => new Promise((resolve) => setTimeout(resolve, time)))
const text = () => document.body.textContent
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('the page of a board', () => {
  let Page: ComponentType

  const comesTo = async (address: string) => {
    window.history.replaceState(null, '', address)
    render(<Page />)
    await wait(30)
  }
  const types = async (words: string) => {
    fireEvent.change(screen.getByLabelText(boardCopy.findLabel), { target: { value: words } })
    await wait(350)
  }

  beforeEach(async () => {
    bodies = []
    online = true
    answers = { 'board.open': { ok: true, value: board } }
    visited.length = 0
    localStorage.clear()
    Object.assign(globalThis, { fetch: network })
    ;({ default: Page } = await import('../../client/pages/board/index'))
  })

  it('is painted from one call, which asks for nobody’s identity', async () => {
    await comesTo('/b/LAHY0173')
    expect(text()).toContain('柳岸花园')
    expect(bodies.map(({ op }) => op).filter((op) => op !== 'matter.model')).toEqual(['board.open'])
  })

  it('shows the kept board before any answer, with its age and without saying who is on duty', async () => {
    const kept = { view: board, savedAt: Date.now() - 7_200_000 }
    localStorage.setItem('yimixian.board', JSON.stringify(kept))
    online = false
    window.history.replaceState(null, '', '/b/LAHY0173')
    render(<Page />)
    expect(text()).toContain('柳岸花园')
    expect(text()).toContain(boardCopy.asking('2 小时前').slice(0, 8))
    expect(text()).not.toContain(boardCopy.onDuty)
    await wait(1300)
    expect(text()).toContain(boardCopy.oldCall)
    online = true
    await act(async () => void window.dispatchEvent(new Event('online')))
    await wait(30)
    expect(text()).not.toContain(boardCopy.oldCall)
    expect(text()).toContain(boardCopy.onDuty)
  })

  it('offers no call to a number that nobody has published', async () => {
    answers['board.open'] = { ok: true, value: { ...board, supervisionPhone: '' } }
    await comesTo('/b/LAHY0173')
    press(/^全部/u)
    expect(text()).toContain(boardCopy.noPhone)
    expect(text()).toContain(boardCopy.supervisionNone)
    expect(screen.queryByRole('button', { name: /打电话给监督电话/u })).toBeNull()
    expect(screen.queryByRole('button', { name: /打电话给公安局/u })).toBeNull()
    expect(screen.getByRole('button', { name: /打电话给城管局/u })).toBeTruthy()
  })

  it('lets whoever cannot speak write instead', async () => {
    await comesTo('/b/LAHY0173')
    press(boardCopy.writeName('城管局的人', '城管局'))
    expect(visited).toEqual(['/pages/report/index'])
  })

  it('puts first what the programme of the region names first', async () => {
    answers['board.open'] = { ok: true, value: { ...board, fields: ['dutyList', 'supervision', 'card'] } }
    await comesTo('/b/LAHY0173')
    const wanted = [boardCopy.dutyList, boardCopy.supervision, '城管局的人']
    const places = wanted.map((words) => text().indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(text()).not.toContain(boardCopy.serviceItems)
  })

  it.each([
    ['board_mistyped', '编码好像错了一位', 'I、L、O'],
    ['board_unknown', '没有这块公示牌', '不要照它付钱'],
    ['board_revoked', '这块公示牌已经停用', '打小区的名字'],
    ['unreachable', '网络没有回应', '119'],
  ])('says what to do about a board that is %s', async (code, title, help) => {
    answers['board.open'] = { ok: false, code }
    online = code !== 'unreachable'
    await comesTo('/b/LAHY0173')
    if (!online) await wait(1300)
    expect(text()).toContain(title)
    expect(text()).toContain(help)
    expect(screen.getByLabelText(boardCopy.findLabel)).toBeTruthy()
  })

  it('leads on from a replaced board, and the address follows', async () => {
    answers['board.open'] = { ok: false, code: 'board_replaced', detail: 'LAHY0173' }
    await comesTo('/b/OLD5555')
    answers['board.open'] = { ok: true, value: board }
    press(boardCopy.openNew)
    await wait(30)
    expect(text()).toContain('柳岸花园')
    expect(window.location.pathname).toBe('/b/LAHY0173')
  })

  it('is found by the name of the compound, and from then on in the history', async () => {
    const line = { id: 'lahy', name: '柳岸花园', community: '东门社区', street: '某街道', county: '某县' }
    answers['compound.find'] = { ok: true, value: { items: [line] } }
    answers['compound.open'] = { ok: true, value: board }
    await comesTo('/?find=1')
    await types('柳')
    press(/柳岸花园/u)
    await wait(30)
    expect(asked('compound.open')[0]?.input).toEqual({ compound: 'lahy' })
    expect(text()).toContain('城管局的人')
    cleanup()
    await comesTo('/?find=1')
    expect(text()).toContain('柳岸花园')
  })

  it('says whom to ask when no compound has such a name, and takes a typed code for a code', async () => {
    answers['compound.find'] = { ok: true, value: { items: [] } }
    await comesTo('/')
    await types('没有的小区')
    expect(text()).toContain(boardCopy.findNoneNext)
    await types('lahy-0173')
    expect(asked('compound.find')).toHaveLength(1)
    press(boardCopy.findCode('LAHY0173'))
    await wait(30)
    expect(asked('board.open')[0]?.input).toEqual({ code: 'LAHY0173' })
  })

  it('files what is wrong with it once, as a suggestion that names the board', async () => {
    answers['session.guest'] = { ok: true, value: { token: 't', kind: 'guest', expiresAt: 1 } }
    answers['case.file'] = { ok: true, value: { id: 'c1' } }
    localStorage.setItem('yimixian.board', JSON.stringify({ view: board, savedAt: now }))
    ;({ default: Page } = await import('../../client/packages/board/wrong/index'))
    await comesTo('/packages/board/wrong/index')
    fireEvent.click(screen.getByRole('radio', { name: '电话打不通' }))
    press(correctionCopy.send)
    press(correctionCopy.sending)
    await wait(60)
    expect(asked('case.file').map(({ input }) => input)).toMatchObject([
      {
        compound: 'lahy',
        kind: 'suggestion',
        matter: 'other',
        words: '公示牌 YX-9（东门） 有错：电话打不通',
      },
    ])
    press(correctionCopy.follow)
    expect(visited).toEqual(['/packages/follow/case/index?id=c1'])
  })
})
