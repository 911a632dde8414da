import { boardCopy } from '../../client/copy/board'
import { caseCopy } from '../../client/copy/case'
import { inboxCopy } from '../../client/copy/inbox'
import { joinedCopy, seenCopy } from '../../client/copy/joined'
import { meCopy } from '../../client/copy/me'
import { dataCopy, sayCopy } from '../../client/copy/mine'
import { fieldName, moves } from '../../client/copy/moves'
import { refusals } from '../../client/copy/refusals'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { newGuest, publicReport } from '../support/browser/guest'
import { makeMove } from '../support/browser/make-move'
import { openStage, type Stage } from '../support/browser/stage'
import type { Visitor } from '../support/browser/visitor'
import { askAs, deskOf, firstBoard } from '../support/demo-county'
import { until } from '../support/weapp/until'

jest.setTimeout(90_000)

const RESIDENT = 'resident-upstairs'
const NEIGHBOUR = 'resident-garden'
const CASE = '/packages/follow/case/index'
const INBOX = '/packages/follow/inbox/index'

describeInBrowser('A resident without WeChat', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  const filed = async (words: string): Promise<string> => {
    return ((await askAs(stage.cloud, RESIDENT, 'case.file', publicReport(words))) as { id: string }).id
  }
  const isKeptAhead = async (): Promise<boolean> => {
    const wanted = (await (await fetch('/kept.json')).json()) as string[]
    const kept = (await (await caches.open('yimixian-shell-1')).keys()).map(
      ({ url }) => new URL(url).pathname,
    )
    return wanted.length > 0 && wanted.every((file) => kept.includes(file))
  }
  /** The worker has fetched the pages that are kept; the browser's own waiting takes a promise for a yes. */
  const keptAhead = ({ page }: Visitor) =>
    until('the pages to be kept', () => page.evaluate(isKeptAhead), { within: 20_000 })

  it('reads a case without a network as it was last seen, and is told of one that was never seen', async () => {
    const guest = await newGuest(stage)
    const { id } = (await guest.ask('case.file', publicReport('墙上又贴满了'))) as { id: string }
    const resident = await guest.come({ keepsPages: true })
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.report)
    await keptAhead(resident)
    await resident.open(`${CASE}?id=${id}`)
    await resident.shows(caseCopy.timeline)
    await resident.context.setOffline(true)
    await resident.page.reload()
    await resident.shows(seenCopy.title)
    await resident.shows(caseCopy.timeline)
    expect(await resident.page.getByRole('button', { name: moves.add.button }).count()).toBe(0)
    await resident.open(`${CASE}?id=never-seen`)
    await resident.shows(refusals.unreachable.what)
    await resident.open(INBOX)
    await resident.shows(refusals.unreachable.what)
    await resident.context.setOffline(false)
    await resident.open(`${CASE}?id=${id}`)
    await resident.shows(caseCopy.timeline)
  })

  it('urges, adds and withdraws, and finds each of it in the history', async () => {
    const id = await filed('小广告贴满单元门')
    const resident = await stage.come(RESIDENT)
    await resident.open(`${CASE}?id=${id}`)
    await makeMove(resident, moves.add.button, { write: { [fieldName('words', 'add')]: '今天又多了几张' } })
    await resident.shows('今天又多了几张')
    await makeMove(resident, moves.urge.button, { write: { [fieldName('words', 'urge')]: '已经三天了' } })
    await resident.shows('您催了一次')
    await resident.page.reload()
    await resident.shows('您催了一次')
  })

  it('who has met with the same finds it beside the own reports, and leaves it again', async () => {
    const id = await filed('楼道里到处是小广告')
    await askAs(stage.cloud, NEIGHBOUR, 'follow.add', { id })
    const neighbour = await stage.come(NEIGHBOUR)
    await neighbour.open('/pages/cases/index')
    await neighbour.press(new RegExp(`^${caseCopy.joined}`, 'u'))
    await neighbour.press(/3栋/u)
    await neighbour.shows(joinedCopy.where)
    await neighbour.press(joinedCopy.leave)
    await neighbour.shows(caseCopy.listTitle)
    await neighbour.open('/packages/follow/joined/index')
    await neighbour.shows(joinedCopy.emptyTitle)
  })

  it('reads the news by case from an address that can be kept, and has read what was opened', async () => {
    const resident = await stage.come(RESIDENT)
    await resident.open(INBOX)
    await resident.shows(inboxCopy.keep)
    const unread = resident.page.locator('.inbox-line--unread')
    await unread.first().waitFor()
    const before = await unread.count()
    await resident.page.locator('.inbox-group button').first().click()
    await resident.shows(caseCopy.timeline)
    await resident.page.goBack()
    await resident.page.reload()
    await resident.page.locator('.inbox-line').first().waitFor()
    expect(await unread.count()).toBeLessThan(before)
    await resident.press(inboxCopy.readAll)
    await unread.first().waitFor({ state: 'detached' })
  })

  it('chooses how large the type is, and every page keeps to it', async () => {
    const resident = await stage.come(RESIDENT)
    await resident.open('/pages/me/index')
    const title = resident.page.locator('.cell__title').first()
    const size = () => title.evaluate((part) => parseFloat(getComputedStyle(part).fontSize))
    await title.waitFor()
    const usual = await size()
    await resident.press(meCopy.sizeNames.largest)
    expect((await size()) / usual).toBeCloseTo(1.4, 1)
    await resident.open('/pages/cases/index')
    await resident.page.locator('.scale-140').waitFor()
  })

  it('says a word about the app, which the coordinator of the county gets', async () => {
    const resident = await stage.come(RESIDENT)
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.report)
    await resident.open('/packages/mine/say/index')
    await resident.page.getByRole('textbox').fill('字太小')
    await resident.press(sayCopy.suggestSend)
    await resident.shows(sayCopy.sent)
    const [newest] = [...(await deskOf(stage.cloud, 'coordinator-a', 'todo'))].reverse()
    expect(newest?.stage).toBe('submitted')
  })

  it('erases what is kept, on this phone as well', async () => {
    const resident = await stage.come(NEIGHBOUR)
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.report)
    await resident.open('/packages/mine/data/index')
    await resident.press(dataCopy.erase)
    await resident.press(dataCopy.eraseNow)
    await resident.page.getByText(/删掉/u).first().waitFor()
    await resident.settled()
    const kept = await resident.page.evaluate(() => Object.keys(window.localStorage).sort())
    expect(kept.filter((key) => key.startsWith('yimixian.'))).toEqual(['yimixian.session'])
  })
})
