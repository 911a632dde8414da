import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { boardCopy, correctionCopy } from '../../client/copy/board'
import { board } from './support/a-board'
import { visited } from './support/no-taro'

process.env.TARO_ENV = 'h5'

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
    await comesTo('/b/XYE7MH')
    expect(text()).toContain('柳岸花园')
    expect(bodies.map(({ op }) => op).filter((op) => op !== 'matter.model')).toEqual(['board.open'])
  })

  it('shows the kept board before any answer, with its age and without saying who is on duty', async () => {
    const kept = { view: board, savedAt: Date.now() - 7_200_000 }
    localStorage.setItem('yimixian.board', JSON.stringify(kept))
    online = false
    window.history.replaceState(null, '', '/b/XYE7MH')
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
    await comesTo('/b/XYE7MH')
    press(/^全部/u)
    expect(text()).toContain(boardCopy.noPhone)
    expect(text()).toContain(boardCopy.supervisionNone)
    expect(screen.queryByRole('button', { name: /打电话给监督电话/u })).toBeNull()
    expect(screen.queryByRole('button', { name: /打电话给公安局/u })).toBeNull()
    expect(screen.getByRole('button', { name: /打电话给城管局/u })).toBeTruthy()
  })

  it('lets whoever cannot speak write instead', async () => {
    await comesTo('/b/XYE7MH')
    press(boardCopy.writeName('城管局的人', '城管局'))
    expect(visited).toEqual(['/packages/report/form/index'])
  })

  it('puts first what the programme of the region names first', async () => {
    answers['board.open'] = { ok: true, value: { ...board, fields: ['dutyList', 'supervision', 'card'] } }
    await comesTo('/b/XYE7MH')
    const wanted = [boardCopy.dutyList, boardCopy.supervision, '城管局的人']
    const places = wanted.map((words) => text().indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(text()).not.toContain(boardCopy.serviceItems)
  })

  it('files what is wrong with it once, as a suggestion that names the board', async () => {
    answers['session.guest'] = { ok: true, value: { token: 't', kind: 'guest', expiresAt: 1 } }
    answers['case.file'] = { ok: true, value: { id: 'c1' } }
    localStorage.setItem('yimixian.board', JSON.stringify({ view: board, savedAt: board.now }))
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
