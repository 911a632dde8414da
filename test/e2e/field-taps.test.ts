import { fieldCopy, findingCopy, registerCopy, roundsCopy } from '../../client/copy/field'
import { fieldBarCopy } from '../../client/copy/field-bar'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { openStage, type Stage } from '../support/browser/stage'
import type { Visitor } from '../support/browser/visitor'

jest.setTimeout(90_000)

const MOST = 3
/** What a thumb reaches on a phone that is held in one hand. */
const THUMB = 0.4

describeInBrowser('Staff outside, from the desk to done', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  /** Counts every press; typing is what a caller's words cost anywhere. */
  const atDesk = async (person: string) => {
    const visitor = await stage.come(person)
    await visitor.open('/packages/desk/tasks/index')
    await visitor.shows(fieldBarCopy.find)
    let presses = 0
    const press = async (one: (who: Visitor) => Promise<void>) => {
      presses += 1
      await one(visitor)
    }
    return { visitor, press, presses: () => presses }
  }
  const isUnderThumb = async ({ page }: Visitor, words: string): Promise<boolean> => {
    const box = await page.getByRole('button', { name: words, exact: true }).boundingBox()
    const height = page.viewportSize()?.height ?? 0
    return box !== null && box.y >= height * THUMB && box.y + box.height <= height
  }

  it('record what they found in three presses, the last of them under the thumb', async () => {
    const { visitor, press, presses } = await atDesk('officer-k')
    await press((who) => who.press(fieldBarCopy.find))
    await visitor.shows(fieldCopy.matterMore)
    await press((who) => who.page.getByRole('radio').first().click())
    expect(await isUnderThumb(visitor, findingCopy.results.stopped)).toBe(true)
    await press((who) => who.press(findingCopy.results.stopped))
    await visitor.shows(/^记下了/u)
    expect(presses()).toBeLessThanOrEqual(MOST)
  })

  it('register what a caller says in three presses, and have a slip to read out', async () => {
    const { visitor, press, presses } = await atDesk('grid-a')
    await press((who) => who.press(fieldBarCopy.register))
    await visitor.page.getByLabel(registerCopy.words).fill('3栋地下室有人给电动车充电')
    expect(await isUnderThumb(visitor, registerCopy.send)).toBe(true)
    await press((who) => who.press(registerCopy.send))
    await visitor.shows(registerCopy.code)
    expect(presses()).toBeLessThanOrEqual(MOST)
  })

  it('end a round on which nothing was wrong in two presses', async () => {
    const { visitor, press, presses } = await atDesk('officer-d')
    await press((who) => who.press(fieldBarCopy.rounds))
    await visitor.shows(roundsCopy.never)
    await press((who) => who.press(roundsCopy.clear))
    await visitor.shows(/已经记下/u)
    expect(presses()).toBeLessThanOrEqual(MOST)
  })

  it('keep no number that its owner has not agreed to leave', async () => {
    const { visitor } = await atDesk('grid-a')
    await visitor.press(fieldBarCopy.register)
    await visitor.page.getByLabel(registerCopy.words).fill('楼上养鸡')
    await visitor.page.getByLabel(registerCopy.phone).fill('10000001234')
    await visitor.press(registerCopy.send)
    await visitor.shows(registerCopy.consentMissing)
    await visitor.press(registerCopy.consent)
    await visitor.press(registerCopy.send)
    await visitor.shows(registerCopy.forget)
    await visitor.press(registerCopy.forget)
    await visitor.page.getByText(registerCopy.forget).waitFor({ state: 'hidden' })
  })
})
