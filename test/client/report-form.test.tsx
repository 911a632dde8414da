import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { CasePreview, SeenCase } from '#types/preview-contract'
import { previewWarnings, seenCopy } from '../../client/copy/seen'
import { reportCopy } from '../../client/copy/report'
import { recordingCopy } from '../../client/copy/recording'
import { giveMicrophone } from './support/fake-microphone'
import { visited } from './support/no-taro'

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
let previewed: CasePreview

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  'matter.list': () => ({ ok: true, value: { items: matters } }),
  'case.file': () => ({ ok: true, value: { id: 'c1' } }),
  'case.preview': () => ({ ok: true, value: previewed }),
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

const asked = (op: string) => bodies.filter((body) => body.op === op)
const settle = (pause = 20) => act(async () => new Promise((resolve) => setTimeout(resolve, pause)))
const say = (words: string) => fireEvent.change(screen.getByLabelText('什么事'), { target: { value: words } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

let Page: ComponentType
const open = async (search = '') => {
  window.history.replaceState(null, '', `/${search}`)
  render(<Page />)
  await settle(320)
}

beforeEach(async () => {
  bodies = []
  isOffline = false
  previewed = preview
  visited.length = 0
  localStorage.clear()
  const { allDrafts, forgetDraft } = await import('../../client/drafts/drafts')
  for (const { commandId } of allDrafts()) forgetDraft(commandId)
  localStorage.setItem('yimixian.board', JSON.stringify({ view: board, savedAt: board.now }))
  Object.assign(globalThis, { fetch: network })
  ;({ default: Page } = await import('../../client/pages/report/index'))
})

describe('somebody in a hurry', () => {
  it('says it and sends it, and never opens what else could be said', async () => {
    await open()
    say('墙裂了没人修')
    press('交给柳岸物业')
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
    expect(screen.queryByLabelText('几栋')).toBeNull()
  })

  it('sees who has it first and by when, by the rules that will take it', async () => {
    await open()
    expect(screen.getByRole('button', { name: '交给柳岸物业' })).toBeTruthy()
    expect(screen.getByText('今天 16:32 前受理')).toBeTruthy()
    expect(screen.getByText('匿名，不留电话')).toBeTruthy()
  })

  it('is promised no unit and no hour that nobody could be asked about', async () => {
    isOffline = true
    await open()
    expect(screen.getByRole('button', { name: '交出去' })).toBeTruthy()
    expect(screen.queryByText(/前受理/u)).toBeNull()
  })
})

describe('what may be said besides', () => {
  it('opens one line at a time', async () => {
    await open()
    press(/^在哪里/u)
    expect(screen.getByLabelText('几栋')).toBeTruthy()
    press(/^什么时候/u)
    expect(screen.queryByLabelText('几栋')).toBeNull()
    expect(screen.getByRole('button', { name: '什么时候' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('offers the place of the last report', async () => {
    await open()
    press(/^在哪里/u)
    fireEvent.change(screen.getByLabelText('几栋'), { target: { value: '3栋' } })
    say('墙裂了没人修')
    press('交给柳岸物业')
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
    expect(localStorage.getItem('yimixian.place.lahy')).toContain('3栋')
  })

  it('is the matter’s own question, whose answer goes with it and goes when the matter does', async () => {
    await open()
    say('墙裂了没人修')
    press(/选一选/u)
    fireEvent.click(await screen.findByRole('button', { name: /不保修/u }))
    pick('施工单位')
    await settle(320)
    expect(asked('case.preview').at(-1)?.input).toMatchObject({ answers: { party: 'contractor' } })
    press(/^不保修/u)
    fireEvent.click(await screen.findByRole('button', { name: /养狗/u }))
    await settle(320)
    expect(asked('case.preview').at(-1)?.input.answers).toBeUndefined()
  })

  it('is asked of the rules once for what decides, and not for every word', async () => {
    await open()
    const before = asked('case.preview').length
    say('墙裂了')
    say('墙裂了没人修')
    await settle(320)
    expect(asked('case.preview')).toHaveLength(before)
  })

  it('is a time that has been, never one to come', async () => {
    await open()
    press(/^什么时候/u)
    pick('别的时间')
    fireEvent.change(screen.getByLabelText('什么时候 日期'), { target: { value: '2126-01-01' } })
    say('墙裂了没人修')
    press('交给柳岸物业')
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
    expect(Number(asked('case.file')[0]?.input.happenedAt)).toBeLessThan(Date.now())
  })
})

describe('a question', () => {
  it('has the page of a report without danger, place or time', async () => {
    await open('?kind=question')
    expect(screen.getByRole('button', { name: '问柳岸物业' })).toBeTruthy()
    expect(screen.queryByText('现在有人有危险吗？')).toBeNull()
    expect(screen.queryByRole('button', { name: /^在哪里/u })).toBeNull()
    say('装修几点以后不能有声音')
    press('问柳岸物业')
    await waitFor(() => expect(asked('case.file')[0]?.input).toMatchObject({ kind: 'question' }))
  })

  it('can become a report, and a report a suggestion', async () => {
    await open('?kind=question')
    press(/^反映、问一问/u)
    pick('提个建议')
    await settle(320)
    expect(screen.getByRole('button', { name: '提给柳岸物业' })).toBeTruthy()
  })
})

describe('somebody in danger', () => {
  it('is given the gas company of this county, from its board', async () => {
    await open()
    pick('有')
    expect(screen.getByRole('alert').textContent).toContain('闻到燃气味')
    expect(screen.getByRole('button', { name: '燃气抢修' })).toBeTruthy()
  })
})

describe('a voice', () => {
  it('is recorded between two taps, and hangs on the report', async () => {
    const microphone = giveMicrophone()
    await open()
    press('说一段')
    await settle()
    expect(screen.getByText(recordingCopy.recording)).toBeTruthy()
    expect(microphone.open).toBe(1)
    press('录好了')
    await settle()
    expect(microphone.open).toBe(0)
    expect(screen.getByText(/^录音 0:01/u)).toBeTruthy()
    const { allDrafts } = await import('../../client/drafts/drafts')
    expect(allDrafts()[0]?.attachments).toMatchObject([{ kind: 'voice', type: 'audio/webm', size: 3 }])
    press('删掉录音')
    await settle()
    expect(screen.queryByText(/^录音 0:01/u)).toBeNull()
  })

  it('that is dropped leaves nothing behind', async () => {
    giveMicrophone()
    await open()
    press('说一段')
    await settle()
    press('不要了')
    await settle()
    expect(screen.queryByText(/^录音/u)).toBeNull()
  })

  it('without a microphone is no dead end', async () => {
    giveMicrophone().refused = true
    await open()
    press('说一段')
    await settle()
    expect(screen.getByText(recordingCopy.refused)).toBeTruthy()
    expect(screen.getByText(recordingCopy.refusedNext)).toBeTruthy()
    expect(screen.getByRole('button', { name: '说一段' })).toBeTruthy()
  })
})

describe('what others will see', () => {
  let Preview: ComponentType
  const look = async (before: () => void = () => undefined) => {
    await open()
    before()
    say('墙裂了没人修')
    press(/^别人看到的样子/u)
    const address = visited.at(-1) ?? ''
    expect(address).toContain('/packages/follow/preview/index')
    ;({ default: Preview } = await import('../../client/packages/follow/preview/index'))
    document.body.innerHTML = ''
    window.history.replaceState(null, '', address)
    render(<Preview />)
    await settle()
  }

  it('is shown for each reader, and what may give one away before it is sent', async () => {
    await look()
    expect(screen.getByText('“墙裂了没人修”')).toBeTruthy()
    expect(screen.getByText(previewWarnings.mayGuess[0])).toBeTruthy()
    fireEvent.click(screen.getByRole('tab', { name: '物业' }))
    expect(screen.getByText(seenCopy.nothing.property)).toBeTruthy()
    expect(asked('case.preview').at(-1)?.input).toMatchObject({ words: '墙裂了没人修' })
  })

  it('is told as a rule, and not as a look, where nobody can be asked', async () => {
    await look(() => (isOffline = true))
    await screen.findByText(reportCopy.seenOffline, {}, { timeout: 4000 })
    expect(screen.queryByRole('tab')).toBeNull()
  })

  it('is told on the page itself while there is no network to open another', async () => {
    isOffline = true
    await open()
    const line = () => screen.getByRole('button', { name: /^别人看到的样子/u })
    await waitFor(() => expect(line().getAttribute('aria-expanded')).toBe('false'), { timeout: 4000 })
    fireEvent.click(line())
    expect(screen.getByText(reportCopy.seenOffline)).toBeTruthy()
    expect(visited).toEqual([])
  })
})
