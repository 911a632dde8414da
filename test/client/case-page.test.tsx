import { fireEvent, render, screen, within } from '@testing-library/react'
import type { CaseView } from '#types/case-view'
import type { Offer } from '#types/offer'
import type { CasePage as Page } from '../../client/components/case-page'
import type { Controls } from '../../client/components/control'

process.env.TARO_ENV = 'h5'

const DAY = 86_400_000
/** 2026-11-21 14:32 in China. */
const now = Date.UTC(2026, 10, 21, 6, 32)

let CasePage: typeof Page
let controls: Controls

beforeAll(async () => {
  ;({ CasePage } = await import('../../client/components/case-page'))
  ;({ STAFF_CONTROLS: controls } = await import('../../client/packages/desk/controls/staff-controls'))
})

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

const CASE: CaseView = {
  ...{ id: 'c1', rev: 1, number: '20261121-AB', now, kind: 'report', title: '楼道堆物', matter: 'hall' },
  ...{ about: null, hazard: 'none', stage: 'handling', tier: null, tried: [], outcome: null, place: '5栋' },
  ...{ compound: '柳岸花园', words: '五楼堆了纸箱', files: [], reader: 'staff', holder: null, why: '' },
  ...{ clocks: [], asking: false, plan: null, calls: [], docket: null, timeline: [], offers: [] },
} as unknown as CaseView // the fields of a view that this page does not draw are left out

describe('the page of a case with much going on', () => {
  let picked: string[]
  const open = (part: Partial<CaseView>) => {
    picked = []
    const moving = {
      ...{ offer: null, asks: false, draft: { commandId: 'c', fields: {} }, sending: false, refusal: null },
      ...{ change: () => undefined, close: () => undefined, send: async () => undefined },
      pick: ({ action }: Offer) => void picked.push(action),
    }
    const opened = {
      ...{ loaded: { state: 'ready', value: { ...CASE, ...part } } as const, moving },
      reload: async () => undefined,
    }
    return render(<CasePage opened={opened} controls={controls} />)
  }
  const offer = (action: Offer['action'], more: Partial<Offer> = {}): Offer => ({
    ...{ action, fields: [] },
    ...more,
  })

  it('keeps the likely next step and two more in sight, and the rest in groups behind 更多', () => {
    open({
      offers: [
        ...(['decline', 'reclassify', 'transfer', 'mediate', 'settle', 'whistle', 'note'] as const).map(
          (one) => offer(one),
        ),
        offer('dissuade', { main: true }),
        offer('openDocket', { closed: 'no_competence' }),
      ],
    })
    const foot = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
    expect(foot().slice(-4)).toEqual(['记一次调解', '办好了', '更多', '记一次劝导'])
    press('更多')
    const sheet = within(screen.getByRole('dialog'))
    expect(sheet.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      ...['更多', '办理', '换个办法，或换人办', '请别人一起', '记录和联系'],
    ])
    expect(sheet.getByText('要有执法权的人来办')).toBeTruthy()
    fireEvent.click(sheet.getByRole('button', { name: /^转办/u }))
    expect(picked).toEqual(['transfer'])
  })

  it('shows no button for a move it has no words for', () => {
    open({ offers: [offer('levitate' as Offer['action']), offer('note', { main: true })] })
    expect(screen.getAllByRole('button').at(-1)?.textContent).toBe('内部备注')
    expect(screen.queryByText('更多')).toBeNull()
  })

  const fire = { unitName: '消防救援局', roleLabel: '执法员', phone: null }
  const property = { unitName: '柳岸物业', roleLabel: '物业经理' }

  it('says to everybody who answers for it until the next have taken it over', () => {
    open({ reader: 'reporter', holder: fire, answerable: property })
    expect(screen.getByText('在消防救援局接手前，仍由柳岸物业负责')).toBeTruthy()
  })

  it('names two posts of one unit by what they are, and nobody once it is taken over', () => {
    const { unmount } = open({ holder: fire, answerable: { unitName: '消防救援局', roleLabel: '责任科室' } })
    expect(screen.getByText('在执法员接手前，仍由责任科室负责')).toBeTruthy()
    unmount()
    open({ holder: fire })
    expect(screen.queryByText(/仍由/u)).toBeNull()
  })

  const asked: CaseView['timeline'] = [
    { seq: 4, at: now, action: 'askReporter', who: '社区', mine: false, tier: null, words: '几点开始吵？' },
  ]

  it('puts what the handler asked before the resident, with the way to answer', () => {
    open({ reader: 'reporter', asking: true, timeline: asked, offers: [offer('add', { main: true })] })
    expect(screen.getAllByText('几点开始吵？').length).toBeGreaterThan(0)
    press('回答')
    expect(picked).toEqual(['add'])
  })

  it('stops asking once the answer is there', () => {
    open({ reader: 'reporter', asking: false, timeline: asked, offers: [offer('add', { main: true })] })
    expect(screen.queryByRole('button', { name: '回答' })).toBeNull()
  })

  it('says until when a trouble is put on the list, and that a plan waits to be approved', () => {
    const plan = { reason: 'needsWorks', targetAt: Date.UTC(2027, 1, 1, 10), approved: true } as const
    const page = open({ stage: 'planned', plan })
    expect(screen.getByText('打算 2027年2月1日 18:00 前办好')).toBeTruthy()
    page.unmount()
    open({ plan: { ...plan, approved: false } })
    expect(screen.getByText(/等审核 · 要先动工程/u)).toBeTruthy()
  })

  it('says whom the whistle called and who has come', () => {
    open({
      calls: [
        { unitName: '供电所', dueAt: now + DAY, musteredAt: null },
        { unitName: '住建局', dueAt: now + DAY, musteredAt: now },
      ],
    })
    expect(screen.getByText('供电所 · 明天 14:32 前到')).toBeTruthy()
    expect(screen.getByText('住建局 · 今天 14:32 已报到')).toBeTruthy()
  })

  it('names on whom an order was served only where the server sent it', async () => {
    const order = { seq: 1, at: now, action: 'orderCorrection', who: '', mine: false, tier: null } as const
    const page = open({ timeline: [{ ...order, party: '5栋住户' }] })
    expect(screen.getByText('送达：5栋住户')).toBeTruthy()
    page.unmount()
    open({ timeline: [order] })
    expect(screen.queryByText(/送达/u)).toBeNull()
  })
})
