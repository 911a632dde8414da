import type { BrowserContext, Page, Route } from 'playwright-core'
import { boardCopy } from '../../client/copy/board'
import { draftCopy } from '../../client/copy/drafts'
import { kitCopy } from '../../client/copy/me'
import { reportCopy } from '../../client/copy/report'
import { stages } from '../../client/copy/words'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { caseOf, myCases } from '../support/browser/my-cases'
import { openStage, type Stage } from '../support/browser/stage'
import { takePicture } from '../support/browser/take-picture'
import { countTaps, type Taps } from '../support/browser/taps'
import type { Visitor } from '../support/browser/visitor'
import { firstBoard } from '../support/demo-county'
import { smallPhoto } from '../support/photo'

jest.setTimeout(60_000)

const MOST_TAPS = 6
/** Whoever it goes to. */
const SEND = /^交(给|出去)/u
const FILED = /follow\/case\//u

describeInBrowser('From the scanned code to the filed case', () => {
  let stage: Stage
  const walked: string[] = []

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(async () => {
    await stage.close()
    process.stdout.write(`Taps and seconds from the board to the filed case:\n${walked.join('\n')}\n`)
  })

  const scans = async (how: Parameters<Stage['come']>[1] = {}): Promise<[Visitor, Taps]> => {
    const resident = await stage.come(undefined, how)
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.report)
    return [resident, countTaps(resident)]
  }
  const arrives = async ({ page }: Visitor): Promise<string> => {
    await page.waitForURL(FILED)
    return new URL(page.url()).searchParams.get('id') ?? ''
  }
  const noted = (who: string, taps: Taps): void => {
    walked.push(`  ${who}: ${taps.count()} taps, ${taps.seconds().toFixed(1)} s`)
    expect(taps.count()).toBeLessThanOrEqual(MOST_TAPS)
  }
  const addPhoto = async ({ page }: Visitor): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: reportCopy.addPhoto }).click()
    await (await chooser).setFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: smallPhoto() })
    await page.locator('.photo-picker__image').first().waitFor()
  }

  it('a hurried person needs a sentence and three taps, and presses twice for nothing', async () => {
    const [hurried, taps] = await scans()
    await taps.press(boardCopy.report)
    await taps.type(reportCopy.words, '消防通道被车堵死了')
    await taps.press(SEND)
    const id = await arrives(hurried)
    noted('hurried', taps)
    await hurried.shows(stages.submitted)
    expect(await myCases(hurried)).toEqual([id])
  })

  it('somebody in the large type says it, shows a photo and answers about danger', async () => {
    const [elder, taps] = await scans({ look: { elder: true } })
    await taps.press(boardCopy.report)
    await taps.type(reportCopy.words, '楼道里堆了旧沙发')
    await taps.press(reportCopy.dangerNo)
    await addPhoto(elder)
    await taps.press(SEND)
    const id = await arrives(elder)
    noted('large type, with a photo (choosing it is the phone’s own)', taps)
    await elder.shows(stages.submitted)
    expect(await myCases(elder)).toEqual([id])
    expect((await caseOf(elder, id)).files).toHaveLength(1)
  })

  it('somebody without a network loses nothing, though the page is killed and two answers are lost', async () => {
    const [cut, taps] = await scans({ keepsPages: true })
    const { context, page } = cut
    await page.waitForFunction(hasPagesAhead)
    await taps.press(boardCopy.report)
    await page.getByRole('textbox', { name: reportCopy.words }).first().waitFor()
    await page.waitForLoadState('networkidle')

    await context.setOffline(true)
    await taps.type(reportCopy.words, '三单元门口的井盖没了')
    await addPhoto(cut)
    await taps.press(SEND)
    noted('without a network', taps)
    await cut.shows(draftCopy.waitingTitle)
    await takePicture(page, 'outbox-waiting')
    await page.close({ runBeforeUnload: false })

    const again = await reopened(cut, stage.cloud.origin)
    await again.getByText(draftCopy.states.waiting, { exact: true }).waitFor()
    await again.getByText('三单元门口的井盖没了').first().waitFor()
    await takePicture(again, 'outbox-list')

    const lost = await losesAnswers(context, 2)
    await context.setOffline(false)
    await again.getByText(draftCopy.states.received, { exact: true }).waitFor({ timeout: 20_000 })
    expect(lost()).toBe(2)
    const visitor = { ...cut, page: again }
    const [id, ...others] = await myCases(visitor)
    expect(others).toEqual([])
    const filed = await caseOf(visitor, id ?? '')
    expect(filed).toMatchObject({ words: '三单元门口的井盖没了', stage: 'submitted' })
    expect(filed.files).toHaveLength(1)
  })

  it('goes all the way by Tab and Enter alone', async () => {
    const [typist] = await scans()
    const { page } = typist
    await tabTo(page, new RegExp(`^${boardCopy.report}$`, 'u'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/report/u)
    await tabTo(page, new RegExp(`^${reportCopy.words}`, 'u'))
    await page.keyboard.type('电动车停在楼梯口')
    await tabTo(page, SEND)
    await page.keyboard.press('Enter')
    const id = await arrives(typist)
    expect(await myCases(typist)).toEqual([id])
  })

  it('two drafts lie side by side; one is thrown away, had back, and written to its end', async () => {
    const [resident] = await scans()
    const { page } = resident
    await resident.press(boardCopy.report)
    await page.getByRole('textbox', { name: reportCopy.words }).first().fill('楼顶漏水')
    await page.reload()
    await resident.press(draftCopy.another)
    await page.getByRole('textbox', { name: reportCopy.words }).first().fill('路灯不亮')
    await resident.open(`/b/${firstBoard()}`)
    await resident.press(new RegExp(draftCopy.leftCount(2), 'u'))
    await resident.shows('楼顶漏水')
    await resident.press(`${draftCopy.remove}：楼顶漏水`)
    await resident.shows(draftCopy.removed)
    await resident.press(draftCopy.undo)
    await resident.press(/^楼顶漏水/u)
    await resident.press(SEND)
    await arrives(resident)
    expect(await myCases(resident)).toHaveLength(1)
    await resident.open('/pages/cases/index')
    await resident.shows('路灯不亮')
    // Nothing of it is left to send; its receipt may still stand there.
    expect(await page.getByRole('button', { name: `${draftCopy.remove}：楼顶漏水` }).count()).toBe(0)
    expect(await page.getByRole('button', { name: kitCopy.retry }).count()).toBe(0)
  })
})

/** The site has fetched what must open where the signal has gone. */
async function hasPagesAhead(): Promise<boolean> {
  const names = (await (await fetch('/kept.json')).json()) as readonly string[]
  const cache = await caches.open('yimixian-shell-1')
  const found = await Promise.all(names.map((name) => cache.match(name)))
  return found.length > 0 && found.every((one) => one !== undefined)
}

/** The list of cases in a new tab of the same browser: as after the system has closed the page. */
async function reopened({ context }: Visitor, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/pages/cases/index`)
  return page
}

/** The server does its work, and the phone never hears of it. */
async function losesAnswers(context: BrowserContext, count: number): Promise<() => number> {
  let lost = 0
  await context.route('**/web', async (route: Route) => {
    const isFiling = (route.request().postData() ?? '').includes('"case.file"')
    if (!isFiling || lost >= count) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort('connectionreset')
  })
  return () => lost
}

const FURTHEST = 60

/** Presses Tab until this control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${String(name)}`)
}
