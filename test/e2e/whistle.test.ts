import { randomUUID } from 'node:crypto'
import { callCopy } from '../../client/copy/desk-calls'
import { formCopy } from '../../client/copy/form'
import { moves, sheetCopy } from '../../client/copy/moves'
import { CONTRACT } from '../../types/contract'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { makeMove } from '../support/browser/make-move'
import { openStage, type Stage } from '../support/browser/stage'
import { takePicture } from '../support/browser/take-picture'
import type { Visitor } from '../support/browser/visitor'

jest.setTimeout(90_000)

const GRID = 'grid-a'
const FIRE = 'officer-c'

describeInBrowser('A community that whistles', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  const ask = async (who: string, name: string, op: string, input: object): Promise<{ id: string }> => {
    const event = { op, input, contract: CONTRACT, commandId: randomUUID() }
    const answer = (await stage.cloud.invoke(name, event, who)) as { ok: boolean; value: { id: string } }
    if (!answer.ok) throw new Error(`${op}: ${JSON.stringify(answer)}`)
    return answer.value
  }
  /** A trouble that nobody leads, taken on by the community. */
  const held = async (words: string): Promise<string> => {
    const { id } = await ask('resident-upstairs', 'resident', 'case.file', {
      ...{ compound: 'xiyuan', kind: 'report', matter: null, words, place: { building: '5栋' }, files: [] },
      ...{ about: null, hideFromProperty: false, danger: false },
    })
    await ask(GRID, 'staff', 'case.move', { id, action: 'accept', fields: {} })
    return id
  }

  const begins = async ({ page }: Visitor, button: string): Promise<void> => {
    const direct = page.getByRole('button', { name: new RegExp(`^${button}( |$)`, 'u') }).first()
    const more = page.getByRole('button', { name: sheetCopy.more, exact: true }).first()
    await direct.or(more).first().waitFor()
    if (!(await direct.isVisible())) await more.click()
    await direct.click()
  }
  const whistles = async (visitor: Visitor): Promise<void> => {
    const { page } = visitor
    await begins(visitor, moves.whistle.button)
    await page.getByRole('button', { name: formCopy.choose }).click()
    await page.getByRole('checkbox', { name: /消防/u }).click()
    await page.getByRole('button', { name: formCopy.chosen(1) }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('radio').first().click()
    await form.getByRole('checkbox', { name: /5栋/u }).first().click()
    await form.getByRole('textbox', { name: '请他们来办什么' }).fill('三楼到五楼都堵了，请一起来清')
    await takePicture(page, 'whistle-form')
    await form.getByRole('button', { name: moves.whistle.button, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
  }

  const evaluates = async (visitor: Visitor): Promise<void> => {
    await begins(visitor, moves.concludeCall.button)
    const form = visitor.page.getByRole('dialog')
    await form.getByRole('checkbox', { name: /消防/u }).click()
    await form.getByRole('radio', { name: '解决了一部分' }).click()
    await form.getByRole('radio', { name: sheetCopy.timelyYes, exact: true }).click()
    await form.getByRole('textbox', { name: '评价' }).fill('三楼清了，五楼还有')
    await form.getByRole('button', { name: moves.concludeCall.button, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
  }

  it('calls a unit to two cases at once, which answers in its own list, and is evaluated', async () => {
    const [first, second] = [await held('三楼过道堆满了'), await held('五楼过道也堆满了')]
    const leader = await stage.come(GRID)
    await leader.open(`/packages/desk/case/index?id=${first}`)
    await whistles(leader)
    await leader.shows(callCopy.title)
    await takePicture(leader.page, 'whistle-called')

    const officer = await stage.come(FIRE)
    await officer.open('/packages/desk/tasks/index')
    await officer.shows(callCopy.mine)
    await officer.settled()
    await takePicture(officer.page, 'whistle-list')
    await officer.open(`/packages/desk/case/index?id=${first}`)
    await makeMove(officer, moves.acknowledgeCall.button)
    await makeMove(officer, moves.muster.button, { write: { 说明: '来了两个人' } })
    await officer.shows(callCopy.mustered)
    await takePicture(officer.page, 'whistle-mustered')

    await leader.page.reload()
    await evaluates(leader)
    await leader.shows(callCopy.evaluated('解决了一部分', true))
    await leader.open(`/packages/desk/case/index?id=${second}`)
    await leader.shows(callCopy.evaluated('解决了一部分', true))
    await takePicture(leader.page, 'whistle-evaluated')
  })
})
