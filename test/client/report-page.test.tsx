import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { draftCopy } from '../../client/copy/drafts'
import { visited } from './support/no-taro'

process.env.TARO_ENV = 'h5'

const HOUR = 3_600_000
const board = {
  code: 'LAHY0173',
  now: Date.UTC(2026, 10, 21, 6, 32),
  compound: { id: 'lahy', name: '柳岸花园' },
  people: [],
}
const wires = {
  code: 'wires',
  label: '飞线充电',
  category: '消防安全',
  list: 'enforcement',
  unitName: '消防救援局',
  why: '消防救援局牵头',
  basis: '',
  hazard: 'danger',
  acceptBy: board.now + 2 * HOUR,
}

interface Body {
  readonly op: string
  readonly input: Record<string, unknown>
  readonly commandId?: string
}

let bodies: Body[]
/** While set, the answer to a filing waits for it. */
let held: Promise<void> | null
/** While set, a filing is written but its answer is lost. */
let lineIsDead: boolean

function answer({ op }: Body): unknown {
  if (op === 'matter.list') return { ok: true, value: { items: [wires] } }
  if (op === 'case.file') return { ok: true, value: { id: 'c1' } }
  if (['matter.model', 'matter.suggest', 'case.nearby', 'case.preview'].includes(op))
    return { ok: false, code: 'not_found' }
  return { ok: true, value: { token: 't', kind: 'guest', expiresAt: 1 } }
}

async function network(_url: string, { body }: { body: string }) {
  const asked = JSON.parse(body) as Body
  bodies.push(asked)
  if (asked.op === 'case.file') await held
  if (asked.op === 'case.file' && lineIsDead) throw new TypeError('Failed to fetch')
  return { json: async () => answer(asked) }
}

const filings = () => bodies.filter(({ op }) => op === 'case.file')
const send = () => fireEvent.click(screen.getByRole('button', { name: /^(交给|交出去|正在)/u }))
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
const say = (words: string) => fireEvent.change(screen.getByLabelText('什么事'), { target: { value: words } })

describe('the report page', () => {
  let Page: ComponentType

  const open = async () => {
    const page = render(<Page />)
    await settle()
    return page
  }

  beforeEach(async () => {
    bodies = []
    held = null
    lineIsDead = false
    visited.length = 0
    localStorage.clear()
    localStorage.setItem('yimixian.board', JSON.stringify({ view: board, savedAt: board.now }))
    Object.assign(globalThis, { fetch: network })
    ;({ default: Page } = await import('../../client/packages/report/form/index'))
  })

  it('says who will have it and by when before it is sent', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: /选一选/u }))
    fireEvent.click(await screen.findByRole('button', { name: /飞线充电/u }))
    expect(screen.getByRole('button', { name: '交给消防救援局' })).toBeTruthy()
    expect(screen.getByText('今天 16:32 前受理')).toBeTruthy()
  })

  it('can be pressed ten times and is one case', async () => {
    let release: () => void = () => {}
    held = new Promise((resolve) => (release = resolve))
    await open()
    say('一楼拉电线充电')
    for (let press = 0; press < 10; press += 1) send()
    await waitFor(() => expect(filings()).toHaveLength(1))
    release()
    await waitFor(() => expect(visited).toEqual(['/packages/follow/case/index?id=c1']))
    expect(filings()).toHaveLength(1)
  })

  it('files nothing without a word, and says what is missing', async () => {
    await open()
    send()
    expect(screen.getByRole('alert').textContent).toContain('先说一句是什么事')
    expect(filings()).toHaveLength(0)
  })

  it('shows the emergency numbers the moment somebody is in danger', async () => {
    await open()
    fireEvent.click(screen.getByRole('radio', { name: '有' }))
    expect(screen.getByRole('alert').textContent).toContain('本平台不是报警电话')
    expect(screen.getByRole('button', { name: '119 火警' })).toBeTruthy()
  })

  it('keeps what was said when the page is left, under the same name', async () => {
    const first = await open()
    say('一楼拉电线充电')
    first.unmount()
    await open()
    expect(screen.getByLabelText<HTMLTextAreaElement>('什么事').value).toBe('一楼拉电线充电')
    send()
    await waitFor(() => expect(filings()).toHaveLength(1))
    const kept = Object.keys(localStorage).filter((key) => key.startsWith('yimixian.draft.'))
    expect(kept).toEqual([`yimixian.draft.${String(filings()[0]?.commandId)}`])
  })

  it('goes around whom it concerns', async () => {
    await open()
    say('物业乱收费')
    fireEvent.click(screen.getByRole('button', { name: /^这件事和谁有关/u }))
    fireEvent.click(screen.getByRole('radio', { name: '物业' }))
    fireEvent.click(screen.getByRole('button', { name: '交出去，绕开物业' }))
    await waitFor(() => expect(filings()).toHaveLength(1))
    expect(filings()[0]?.input).toMatchObject({ about: 'property', hideFromProperty: true })
  })

  it('does not rewrite what may have arrived: later words become an addition', async () => {
    const { filedNow } = await import('../../client/api/just-filed')
    await open()
    say('一楼拉电线充电')
    lineIsDead = true
    send()
    fireEvent.click(await screen.findByRole('button', { name: draftCopy.takeBack }, { timeout: 4000 }))
    say('一楼拉电线充电，有火花')
    lineIsDead = false
    send()
    await waitFor(() => expect(visited).toEqual(['/packages/follow/case/index?id=c1']))
    const told = filings().map(({ commandId, input }) => `${String(commandId)} ${String(input.words)}`)
    expect(new Set(told).size).toBe(1)
    expect(filedNow('c1')).toEqual({ id: 'c1', late: true })
    expect(localStorage.getItem('yimixian.move.c1.add')).toContain('一楼拉电线充电，有火花')
  })
})
