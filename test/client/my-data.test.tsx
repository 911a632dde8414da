import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { MyCaseLine, MyData } from '#types/my-data'

process.env.TARO_ENV = 'h5'

const now = Date.UTC(2026, 10, 21, 6, 32)
const line = (number: number, more: Partial<MyCaseLine> = {}): MyCaseLine => ({
  ...{ id: `c${number}`, number: `20261121-${number}`, title: '楼道堆物', compound: '柳岸花园' },
  ...{ stage: 'closed', filedAt: now, words: [`第${number}件的话`], erased: false, hold: null },
  ...more,
})
const data: MyData = {
  now,
  cases: { items: [line(1)], cursor: 'next' },
  ...{
    follows: { items: [], cursor: null },
    contact: '100****1111',
    inbox: { unread: 0, kept: 3 },
    sessions: [],
  },
  devices: [{ id: 'd1', since: null, current: true }],
  recoveryAt: null,
}

interface Body {
  readonly op: string
  readonly input: { readonly cursor?: string; readonly phone?: string | null }
}

let bodies: Body[]
let copied: string[]
let devices: MyData['devices']

function answer({ op, input }: Body): unknown {
  const ok = (value: unknown) => ({ ok: true, value })
  if (op === 'me.recovery') return ok({ code: 'ABCD-2345-EFGH' })
  if (op === 'contact.leave') return ok({ left: false })
  if (op === 'me.erase') {
    const kept = [{ id: 'c2', number: '20261121-2', title: '飞线充电', hold: 'docket' }]
    return ok(
      input.cursor === undefined
        ? { erased: 1, kept: [], cursor: 'next' }
        : { erased: 1, kept, cursor: null },
    )
  }
  if (op !== 'me.data') return ok({ token: 't', kind: 'guest', expiresAt: 1 })
  const page = { ...data, devices }
  return ok(input.cursor === undefined ? page : { ...page, cases: { items: [line(2)], cursor: null } })
}

const asked = (op: string) => bodies.filter((body) => body.op === op)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 30)))

describe('the page of my data', () => {
  let Page: ComponentType

  beforeEach(async () => {
    bodies = []
    copied = []
    devices = data.devices
    localStorage.clear()
    const writeText = async (words: string) => void copied.push(words)
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    const network = async (_url: string, { body }: { body: string }) => {
      const call = JSON.parse(body) as Body
      bodies.push(call)
      return { json: async () => answer(call) }
    }
    Object.assign(globalThis, { fetch: network })
    ;({ default: Page } = await import('../../client/packages/mine/data/index'))
    render(<Page />)
    await settle()
  })

  it('copies every page of it as plain text', async () => {
    press('复制全部内容')
    await settle()
    expect(copied).toHaveLength(1)
    expect(copied[0]).toContain('第1件的话')
    expect(copied[0]).toContain('第2件的话')
    expect(copied[0]).toContain('100****1111')
    expect(screen.getByText('已经复制，可以贴到别处保存')).toBeTruthy()
  })

  it('erases page by page after saying what goes, and names what stays and why', async () => {
    press('删除我的数据')
    expect(asked('me.erase')).toEqual([])
    press('删除')
    await settle()
    expect(asked('me.erase').map(({ input }) => input)).toEqual([{}, { cursor: 'next' }])
    expect(screen.getByText('删掉了 2 件事里您写的话')).toBeTruthy()
    expect(screen.getByText('飞线充电（20261121-2）：立了案还没结，结案后就能删')).toBeTruthy()
  })

  it('takes the phone back with one tap', async () => {
    press('收回电话')
    await settle()
    expect(asked('contact.leave').map(({ input }) => input)).toEqual([{ phone: null }])
  })

  it('shows a recovery code once, with what it is worth', async () => {
    press('做一个找回码')
    await settle()
    expect(screen.getByText('ABCD-2345-EFGH')).toBeTruthy()
    expect(screen.getByText(/只显示这一次/u)).toBeTruthy()
  })
})

describe('the same page on a computer that a phone has let in', () => {
  it('offers neither a code nor to shut a phone out', async () => {
    devices = [{ id: 'd1', since: null, current: false }]
    const { default: Page } = await import('../../client/packages/mine/data/index')
    render(<Page />)
    await settle()
    expect(screen.getByText(/找回码要在手机上做/u)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '做一个找回码' })).toBeNull()
    expect(screen.queryByRole('button', { name: '让它看不到' })).toBeNull()
  })
})
