import { deskCopy } from '../../client/copy/desk'
import { caseCopy } from '../../client/copy/case'
import { meCopy } from '../../client/copy/me'
import { moves } from '../../client/copy/moves'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { openStage, type Stage } from '../support/browser/stage'
import { askStaffAs } from '../support/demo-county'
import { PROPERTY_POST } from '../support/raised-case'

jest.setTimeout(90_000)

describeInBrowser('A desk on a computer, opened by a phone', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  it('shows the list and the case side by side once the phone has confirmed its code', async () => {
    const computer = await stage.come(undefined, { width: 1440, height: 900 })
    await computer.open('/pages/me/index')
    await computer.press(meCopy.begin)
    const picture = computer.page.getByRole('img', { name: meCopy.code })
    await picture.waitFor()
    const code = await computer.page.locator('.me-code__letters').textContent()

    // Only a mini-program may confirm: a session must not beget sessions.
    await askStaffAs(stage.cloud, PROPERTY_POST, 'session.confirm', { code: String(code) })

    const { page } = computer
    await page.waitForURL(/packages\/desk\/tasks/u)
    await computer.shows(caseCopy.timeline)
    const list = page.getByRole('list').first()
    const pane = page.locator('.case-pane')
    const [left, right] = [await list.boundingBox(), await pane.boundingBox()]
    expect(left?.x).toBeLessThan(right?.x ?? 0)
    expect(right?.width).toBeGreaterThan(left?.width ?? Infinity)

    // Another row, and the case beside it changes while the list stays.
    await list.getByRole('listitem').nth(1).getByRole('button').first().click()
    const title = await list.getByRole('listitem').nth(1).locator('.task__title').textContent()
    await pane.getByRole('heading', { name: String(title) }).waitFor()

    // What is done in the case is done in the list.
    const waiting = list.getByRole('listitem').filter({ hasText: '待受理' })
    const before = await waiting.count()
    await waiting.first().getByRole('button').first().click()
    await pane.getByRole('button', { name: moves.accept.button, exact: true }).click()
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('.panes__list .task__line')].filter((line) =>
          line.textContent.includes('待受理'),
        ).length < count,
      before,
    )
    expect(await page.getByText(deskCopy.pickOne).count()).toBe(0)
  })
})
