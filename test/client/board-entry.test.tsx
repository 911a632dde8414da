import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { roughly } from '#types/position'
import { boardCopy } from '../../client/copy/board'
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

describe('the way to a board', () => {
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

  it.each([
    ['board_unknown', '没有这块公示牌', '不要照它付钱'],
    ['board_revoked', '这块公示牌已经停用', '打小区的名字'],
    ['unreachable', '网络没有回应', '119'],
  ])('says what to do about a board that is %s', async (code, title, help) => {
    answers['board.open'] = { ok: false, code }
    online = code !== 'unreachable'
    await comesTo('/b/XYE7MH')
    if (!online) await wait(1300)
    expect(text()).toContain(title)
    expect(text()).toContain(help)
    expect(screen.getByLabelText(boardCopy.findLabel)).toBeTruthy()
  })

  it('tells a mistyped code before anything is asked, and what was probably meant', async () => {
    await comesTo('/b/XYE7NH')
    expect(text()).toContain('编码好像错了一位')
    expect(bodies).toEqual([])
    press(boardCopy.findCode('XYE7MH'))
    await wait(30)
    expect(text()).toContain('柳岸花园')
  })

  it('says which sign of a code cannot be right', async () => {
    await comesTo('/b/XYE7M0')
    expect(text()).toContain(boardCopy.strange(6, '0'))
  })

  it('leads on to what is near, to the community and to the record, asking for nothing on the way', async () => {
    await comesTo('/')
    press(/附近的小区/u)
    press(/小区不在里面/u)
    cleanup()
    await comesTo('/b/XYE7MH')
    press(boardCopy.record)
    expect(visited).toEqual(['near', 'community', 'record'].map((page) => `/packages/board/${page}/index`))
  })

  it('hints that a board hangs elsewhere only to somebody who has looked around', async () => {
    const elsewhere = { ...board, compound: { ...board.compound, at: { lat: 30, lon: 124 } } }
    answers['board.open'] = { ok: true, value: elsewhere }
    await comesTo('/b/XYE7MH')
    expect(text()).not.toContain(boardCopy.elsewhereLine)
    cleanup()
    const { noteWhere } = await import('../../client/api/where-i-was')
    noteWhere(roughly({ lat: 30.005, lon: 124.005 }), Date.now())
    await comesTo('/b/XYE7MH')
    expect(text()).not.toContain(boardCopy.elsewhereLine)
    cleanup()
    noteWhere(roughly({ lat: 30.05, lon: 124 }), Date.now())
    await comesTo('/b/XYE7MH')
    expect(text()).toContain(boardCopy.elsewhere('柳岸花园'))
    expect(screen.getByRole('button', { name: boardCopy.report })).toBeTruthy()
  })

  it('leads from a revoked board to who is responsible in its compound now', async () => {
    answers['board.open'] = { ok: false, code: 'board_revoked', detail: 'lahy' }
    answers['compound.open'] = { ok: true, value: board }
    await comesTo('/b/HGN9M3')
    press(boardCopy.openCompound)
    await wait(30)
    expect(asked('compound.open')[0]?.input).toEqual({ compound: 'lahy' })
    expect(text()).toContain('城管局的人')
  })

  it('leads on from a replaced board, and the address follows', async () => {
    answers['board.open'] = { ok: false, code: 'board_replaced', detail: 'XYE7MH' }
    await comesTo('/b/HGN9M3')
    answers['board.open'] = { ok: true, value: board }
    press(boardCopy.openNew)
    await wait(30)
    expect(text()).toContain('柳岸花园')
    expect(window.location.pathname).toBe('/b/XYE7MH')
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
    await types('xye-7mh')
    expect(asked('compound.find')).toHaveLength(1)
    press(boardCopy.findCode('XYE7MH'))
    await wait(30)
    expect(asked('board.open')[0]?.input).toEqual({ code: 'XYE7MH' })
  })
})
