import { acceptCopy, deskCopy, filterCopy, findCopy } from '../../client/copy/desk'
import { docketActs, docketCopy } from '../../client/copy/desk-docket'
import { lendCopy, lentCopy } from '../../client/copy/desk-lend'
import { noticeCopy } from '../../client/copy/desk-notice'
import { caseCopy } from '../../client/copy/case'
import { kitCopy } from '../../client/copy/me'
import { refusals } from '../../client/copy/refusals'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { built } from '../support/built'
import { openDemoCounty } from '../support/demo-county'
import { OFFICER_POST, raisedCase } from '../support/raised-case'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { brokenNodeLimits } from '../support/weapp/node-limits'
import { createPhone, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

const MANAGER = 'manager-a'

describe("The pages of the desk on a staff member's phone", () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  let ordered = ''
  let docket = ''
  let person = OFFICER_POST
  let answering = true

  beforeAll(async () => {
    cloud = await openDemoCounty()
    ordered = await raisedCase(cloud, 'ordered')
    docket = await raisedCase(cloud, 'docket')
    phone = createPhone({
      call: async (name, data) => {
        if (!answering) throw new Error('-501001 resource system error')
        return cloud.invoke(name, data as Record<string, unknown>, person)
      },
    })
    app = startMiniProgram(built.weapp, phone)
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })
  beforeEach(() => {
    answering = true
    person = OFFICER_POST
    phone.storage.clear()
  })

  const drawn = (): readonly string[] => brokenNodeLimits(app.screen.page().node.dom)

  const PAGES: readonly (readonly [name: string, url: () => string, shows: string | RegExp])[] = [
    ['the lists', () => '/packages/desk/tasks/index', deskCopy.open],
    ['a case', () => `/packages/desk/case/index?id=${ordered}`, noticeCopy.open],
    ['the files', () => '/packages/desk/dockets/index', docketCopy.lists.unit],
    ['a file', () => `/packages/desk/docket/index?id=${docket}`, docketCopy.clocks],
  ]

  it.each(PAGES)(
    '%s: drawn within limits, and there again after a call has failed',
    async (_, url, shows) => {
      answering = false
      app.open(url())
      await app.screen.shows(refusals.unreachable.what)
      answering = true
      await app.screen.tap(new RegExp(`^(${kitCopy.retry}|${caseCopy.retry})$`, 'u'))
      await app.screen.shows(shows)
      expect(drawn()).toEqual([])
    },
  )

  it('narrows a list and keeps the filter for the next day', async () => {
    app.open('/packages/desk/tasks/index')
    await app.screen.shows(deskCopy.open)
    await app.screen.tap(deskCopy.filter)
    await app.screen.tap('责令改正中')
    await app.screen.tap(filterCopy.save)
    await app.screen.shows(deskCopy.filterOn(1))
    expect(JSON.stringify([...phone.storage.values()])).toContain('correcting')
  })

  it('takes several tasks over at once', async () => {
    person = MANAGER
    app.open('/packages/desk/tasks/index')
    await app.screen.tap(deskCopy.several)
    await app.screen.tap(/^全选/u)
    await until('all to be chosen', () => app.screen.all('.task--chosen').length > 1)
    await app.screen.tap(/^一次签收 \d+ 件$/u)
    await app.screen.shows(/签收了 \d+ 件/u)
    expect(app.screen.text()).not.toContain(acceptCopy.notDone(1))
  })

  it('finds a case and says how far back it has looked, or that it could not', async () => {
    app.open('/packages/desk/find/index')
    await app.screen.shows(findCopy.startTitle)
    await app.screen.type('.typed--search', '违法建设')
    answering = false
    await app.screen.tap(findCopy.go)
    await app.screen.shows(refusals.unreachable.what)
    answering = true
    await app.screen.tap(findCopy.go)
    await app.screen.shows(/从新到旧看了 \d+ 件/u)
    expect(drawn()).toEqual([])
  })

  it('gives the notice of an order as words to send, for WeChat has no printer', async () => {
    app.open(`/packages/desk/notice/index?id=${ordered}`)
    await app.screen.shows('拆除彩钢棚')
    expect(app.screen.text()).not.toContain(noticeCopy.print)
    await app.screen.tap(noticeCopy.copy)
    await app.screen.shows(noticeCopy.copied)
  })

  it('records an investigation in a file with the fields the law wants', async () => {
    app.open(`/packages/desk/docket/index?id=${docket}`)
    await app.screen.shows(docketCopy.next)
    await app.screen.tapOn('.shell__foot .button')
    await app.screen.tap(docketCopy.yes)
    await app.screen.type('.sheet .typed--area', '现场勘验，楼顶彩钢棚约二十平方米')
    await app.screen.tapOn('.sheet__foot .button')
    await app.screen.shows('现场勘验，楼顶彩钢棚约二十平方米')
    expect(app.screen.text()).toContain(docketActs.investigate.done)
  })

  it('lends a task by a link, hears that it is mended, and nothing of who reported it is in that page', async () => {
    person = MANAGER
    const lent = await raisedCase(cloud, 'accepted')
    app.open(`/packages/desk/lend/index?id=${lent}`)
    await app.screen.type('.typed--line', '维修师傅')
    await app.screen.type('.typed--area', '把过道清开')
    await app.screen.tap(lendCopy.make)
    await app.screen.shows(lendCopy.madeTitle('维修师傅'))
    const code = /\/h\/([^\s]+?)(?=复制|回到|$)/u.exec(
      app.screen.all('.lend-link__words')[0]?.textContent ?? '',
    )?.[1]
    person = 'resident-garden'
    app.open(`/packages/lent/task/index?code=${String(code)}`)
    await app.screen.shows(lentCopy.hello('维修师傅'))
    expect(app.screen.text()).not.toContain('请管一管')
    await app.screen.tap(lentCopy.fixed)
    await app.screen.tap(lentCopy.send)
    await app.screen.shows(lentCopy.sent)
    expect(drawn()).toEqual([])
  })

  it('says that a link no longer opens', async () => {
    app.open('/packages/lent/task/index?code=nothing-like-a-code')
    await app.screen.shows(lentCopy.gone)
  })
})
