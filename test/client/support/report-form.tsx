import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { CasePreview, SeenCase } from '#types/preview-contract'
import { visited } from './no-taro'

process.env.TARO_ENV = 'h5'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 21, 6, 32)
const GAS = { unitName: '县燃气公司', service: '', phone: '000-0000001', phone24: '000-0000002' }
const board = {
  ...{ code: 'LAHY0173', now: NOW, compound: { id: 'lahy', name: '柳岸花园' } },
  people: [GAS],
}
const matter = (code: string, label: string, more: object = {}) => ({
  ...{ code, label, category: '', list: 'enforcement', unitName: '住建局', why: '住建局牵头', basis: '' },
  ...{ hazard: 'none', acceptBy: NOW + 2 * HOUR, questions: [], ...more },
})
const party = {
  code: 'party',
  text: '不修的是谁？',
  options: [
    { code: 'developer', label: '建设单位', unitName: null },
    { code: 'contractor', label: '施工单位', unitName: null },
  ],
}
const matters = [matter('warranty', '不保修', { questions: [party] }), matter('dogs', '养狗')]

const seen: SeenCase = {
  ...{ title: '不保修', place: '3栋', words: '墙裂了没人修', files: [], hazard: 'none' },
}
const preview: CasePreview = {
  now: NOW,
  holder: { unitName: '柳岸物业', roleLabel: '物业经理' },
  first: { clock: 'accept', dueAt: NOW + 2 * HOUR, provisional: false },
  ...{ why: '物业先劝导，住建局跟进', clause: '二（一）6' },
  ...{ property: null, handler: seen, handlerCalls: false, public: null, publicity: 'none' },
  warnings: ['mayGuess'],
}

interface Body {
  readonly op: string
  readonly input: Record<string, unknown>
}

let bodies: Body[]
let isOffline: boolean

/** The network is gone from now on. */
export const loseNetwork = (): void => {
  isOffline = true
}

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  'matter.list': () => ({ ok: true, value: { items: matters } }),
  'case.file': () => ({ ok: true, value: { id: 'c1' } }),
  'case.preview': () => ({ ok: true, value: preview }),
  'matter.model': () => ({ ok: false, code: 'not_found' }),
  'matter.suggest': () => ({ ok: false, code: 'not_found' }),
  'case.nearby': () => ({ ok: false, code: 'not_found' }),
}

async function network(_url: string, { body }: { body: string }) {
  const asked = JSON.parse(body) as Body
  bodies.push(asked)
  if (isOffline) throw new TypeError('Failed to fetch')
  const answer = ANSWERS[asked.op]?.() ?? { ok: true, value: { token: 't', kind: 'guest', expiresAt: 1 } }
  return { json: async () => Promise.resolve(answer) }
}

export const asked = (op: string) => bodies.filter((body) => body.op === op)
export const settle = (pause = 20) => act(async () => new Promise((resolve) => setTimeout(resolve, pause)))
export const say = (words: string) =>
  fireEvent.change(screen.getByLabelText('什么事'), { target: { value: words } })
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
export const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

let Page: ComponentType
export const open = async (search = '') => {
  window.history.replaceState(null, '', `/${search}`)
  render(<Page />)
  await settle(320)
}

/** The report page of a compound, with a server behind it, before every test of a file. */
export function standAtTheForm(): void {
  beforeEach(async () => {
    bodies = []
    isOffline = false
    visited.length = 0
    localStorage.clear()
    const { allDrafts, forgetDraft } = await import('../../../client/drafts/drafts')
    for (const { commandId } of allDrafts()) forgetDraft(commandId)
    localStorage.setItem('yimixian.board', JSON.stringify({ view: board, savedAt: board.now }))
    Object.assign(globalThis, { fetch: network })
    ;({ default: Page } = await import('../../../client/packages/report/form/index'))
  })
}
