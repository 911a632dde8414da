import { caseCopy } from '../../client/copy/case'
import { dataCopy, howCopy, recoverCopy, sayCopy } from '../../client/copy/mine'
import { inboxCopy } from '../../client/copy/inbox'
import { joinedCopy, seenCopy } from '../../client/copy/joined'
import { kitCopy, meCopy } from '../../client/copy/me'
import { moves } from '../../client/copy/moves'
import { privacySheetCopy } from '../../client/copy/privacy'
import { privacyCopy } from '../../client/copy/privacy-guide'
import { refusals } from '../../client/copy/refusals'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { built } from '../support/built'
import { askAs, casesOf, openDemoCounty } from '../support/demo-county'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { brokenNodeLimits } from '../support/weapp/node-limits'
import { createPhone, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

const RESIDENT = 'resident-upstairs'
const CONTRACT = '《隐私保护指引》'
type Asking = (resolve: (answer: object) => void, about: { referrer: string }) => void

describe("What became of a report, on a resident's phone", () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  let mine = ''
  let joined = ''
  let answering = true
  let asks: Asking = () => undefined

  beforeAll(async () => {
    cloud = await openDemoCounty()
    mine = (await casesOf(cloud, RESIDENT)).find(({ stage }) => stage === 'correcting')?.id ?? ''
    joined = await reportedNextDoor()
    phone = createPhone({
      call: async (name, data) => {
        if (!answering) throw new Error('-501001 resource system error')
        return cloud.invoke(name, data as Record<string, unknown>, RESIDENT)
      },
    })
    Object.assign(phone.wx, {
      getPrivacySetting: ({ success }: { success: (setting: object) => void }) =>
        success({ privacyContractName: CONTRACT }),
      onNeedPrivacyAuthorization: (listener: Asking) => (asks = listener),
    })
    app = startMiniProgram(built.weapp, phone)
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })
  beforeEach(() => {
    answering = true
    phone.storage.clear()
  })

  const reportedNextDoor = async (): Promise<string> => {
    const what = { compound: 'xiyuan', kind: 'report', matter: 'flyers', words: '小广告贴满单元门' }
    const where = { place: { building: '3栋' }, files: [], about: null }
    const filing = { ...what, ...where, hideFromProperty: false, danger: false }
    const { id } = (await askAs(cloud, 'resident-downstairs', 'case.file', filing)) as { id: string }
    await askAs(cloud, RESIDENT, 'follow.add', { id })
    return id
  }
  const drawn = (): readonly string[] => brokenNodeLimits(app.screen.page().node.dom)

  const LOADING: readonly (readonly [name: string, url: () => string, shows: string])[] = [
    ['the own cases', () => '/pages/cases/index', caseCopy.running],
    ['a case', () => `/packages/follow/case/index?id=${mine}`, caseCopy.timeline],
    ['a joined case', () => `/packages/follow/case/index?id=${joined}`, joinedCopy.where],
    ['the news', () => '/packages/follow/inbox/index', inboxCopy.readAll],
    ['the joined cases', () => '/packages/follow/joined/index', '3栋'],
    ['the own data', () => '/packages/mine/data/index', dataCopy.lead],
  ]

  it.each(LOADING)(
    '%s: drawn within limits, and there again after a call has failed',
    async (_, url, shows) => {
      answering = false
      app.open(url())
      await app.screen.shows(refusals.unreachable.what)
      answering = true
      await app.screen.tap(kitCopy.retry)
      await app.screen.shows(shows)
      expect(drawn()).toEqual([])
    },
  )

  const STILL: readonly (readonly [name: string, url: string, shows: string])[] = [
    ['what there is about oneself', '/pages/me/index', meCopy.elder],
    ['the way back to own cases', '/packages/mine/recover/index', recoverCopy.ask],
    ['what is done with data', '/packages/mine/guide/index', privacyCopy.lead],
    ['how things are handled', '/packages/mine/how/index', howCopy.lead],
    ['a word about the app', '/packages/mine/say/index', sayCopy.noBoard],
  ]

  it.each(STILL)('%s: drawn within limits without a call', async (_, url, shows) => {
    answering = false
    app.open(url)
    await app.screen.shows(shows)
    expect(drawn()).toEqual([])
  })

  it('is asked for a permission once, on the page in front, and has said no by leaving it', async () => {
    app.open('/pages/me/index')
    await app.screen.shows(meCopy.elder)
    await app.screen.tap(meCopy.guide)
    await app.screen.shows(CONTRACT)
    const answers: object[] = []
    asks((answer) => answers.push(answer), { referrer: 'setClipboardData' })
    await app.screen.shows(privacySheetCopy.without)
    const asked = app.stack().filter(({ node }) => node.dom.querySelector('.sheet') !== null)
    expect(asked.map(({ route }) => route)).toEqual(['packages/mine/guide/index'])
    app.open('/pages/cases/index')
    await until('the answer of whoever left', () => answers.length === 2)
    expect(answers).toEqual([{ event: 'exposureAuthorization' }, { event: 'disagree' }])
  })

  it('reads a case again where there is no signal, with its age and nothing to press that needs one', async () => {
    app.open(`/packages/follow/case/index?id=${mine}`)
    await app.screen.shows(caseCopy.timeline)
    answering = false
    app.open(`/packages/follow/case/index?id=${mine}`)
    await app.screen.shows(seenCopy.title)
    await app.screen.shows(caseCopy.timeline)
    expect(app.screen.text()).not.toContain(moves.add.button)
    answering = true
    await app.screen.tap(seenCopy.again)
    await app.screen.shows(moves.add.button)
  })

  it('marks what was told about a case as read when the case is opened, and the rest when asked to', async () => {
    app.open('/packages/follow/inbox/index')
    await app.screen.shows(inboxCopy.readAll)
    const cards = () => app.screen.all('.inbox-group').map(({ innerHTML }) => innerHTML.includes('--unread'))
    expect(cards()[0]).toBe(true)
    await app.screen.tapOn('.inbox-group .cell')
    await app.screen.at('packages/follow/case/index')
    app.open('/packages/follow/inbox/index')
    await until('the first card to be read', () => cards()[0] === false)
    await app.screen.tap(inboxCopy.readAll)
    await until('all cards to be read', () => cards().every((unread) => !unread))
  })

  it('forgets on the phone what is erased in the county', async () => {
    app.open(`/packages/follow/case/index?id=${mine}`)
    await app.screen.shows(caseCopy.timeline)
    expect([...phone.storage.keys()]).toContain(`yimixian.case.${mine}`)
    app.open('/packages/mine/data/index')
    await app.screen.tap(dataCopy.erase)
    await app.screen.tap(dataCopy.eraseNow)
    await app.screen.shows(/^.*(?:删掉了|都删掉了)/u)
    expect([...phone.storage.keys()].filter((key) => key.startsWith('yimixian.case.'))).toEqual([])
  })
})
