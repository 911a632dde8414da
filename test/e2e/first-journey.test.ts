import { boardCopy, correctionCopy } from '../../client/copy/board'
import { moves } from '../../client/copy/moves'
import { outcomes, stages } from '../../client/copy/words'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { makeMove } from '../support/browser/make-move'
import { fillAndSend, goTo, report } from '../support/browser/report'
import { openStage, type Stage } from '../support/browser/stage'
import { takePicture } from '../support/browser/take-picture'
import type { Visitor } from '../support/browser/visitor'
import { firstBoard } from '../support/demo-county'
import { smallPhoto, tracesIn } from '../support/photo'

jest.setTimeout(90_000)

const PROPERTY = 'manager-a'
const GRID = 'grid-a'
const OFFICER = 'officer-k'

describeInBrowser('A resident who scans the notice board', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  const atTheBoard = async (): Promise<Visitor> => {
    const resident = await stage.come()
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.onDuty)
    return resident
  }
  const readsInInbox = async (visitor: Visitor, ...sentences: readonly string[]): Promise<void> => {
    await visitor.open('/packages/follow/inbox/index')
    for (const sentence of sentences) await visitor.shows(sentence)
  }

  it('sees who is on duty, and who stands in for whoever is on leave', async () => {
    const resident = await atTheBoard()
    await takePicture(resident.page, 'journey-board')
    await resident.press(/^全部/u)
    await resident.shows('执法员丙')
    await resident.shows('执法员壬')
    await resident.shows(boardCopy.deputy)
  })

  it('is helped by the property, checked by the grid leader, and has the last word', async () => {
    const resident = await atTheBoard()
    const id = await report(resident, {
      words: '三楼过道堆满了纸箱',
      matter: '乱堆乱挂',
      photo: smallPhoto(),
    })
    await resident.shows(stages.submitted)
    await takePicture(resident.page, 'journey-submitted')

    const manager = await stage.come(PROPERTY)
    await manager.open('/packages/desk/tasks/index')
    await manager.shows('乱堆乱挂')
    await takePicture(manager.page, 'journey-desk')
    await stage.handle(
      PROPERTY,
      id,
      [moves.accept.button],
      [moves.dissuade.button, { choose: ['当场停止了'], write: { 说明: '住户当面答应，今天搬走' } }],
      [moves.settle.button, { choose: [outcomes.persuaded], write: { 说明: '过道已经清空' } }],
    )

    await resident.page.reload()
    await resident.shows(stages.verifying)
    await stage.handle(GRID, id, [moves.verify.button, { choose: [/^是/u] }])

    await resident.page.reload()
    await makeMove(resident, moves.rate.button, { choose: [/^解决了/u, /^5 颗星/u] })
    await resident.shows(outcomes.persuaded)
    await takePicture(resident.page, 'journey-persuaded')

    await readsInInbox(resident, '已经受理', '上门劝导过了', '正等别人核查', '请您看看是不是真的解决了')
    await readsInInbox(manager, '有一件新的事要您办', '居民评价了')
    await readsInInbox(await stage.come(GRID), '请您核查')
  })

  it('is followed up by the department when persuasion fails, and confirmed on site by the property', async () => {
    const resident = await atTheBoard()
    const id = await report(resident, { words: '楼顶又在搭彩钢棚', matter: '违法建设' })
    await stage.handle(
      PROPERTY,
      id,
      [moves.accept.button],
      [moves.dissuade.button, { choose: ['对方不听劝'], write: { 说明: '说自己家楼顶想怎么搭就怎么搭' } }],
      [moves.escalate.button, { choose: ['劝阻无效'], write: { 说明: '请执法员上门' } }],
    )
    await stage.handle(
      OFFICER,
      id,
      [moves.accept.button],
      [
        moves.orderCorrection.button,
        { choose: [/^3 天后/u], write: { 改正要求: '拆除彩钢棚', 送达给谁: '住户本人' } },
      ],
      [moves.inspect.button, { choose: ['已经改好'] }],
      [moves.settle.button, { choose: [outcomes.corrected], write: { 说明: '彩钢棚已拆除' } }],
    )
    await stage.handle(PROPERTY, id, [moves.verify.button, { choose: [/^是/u] }])

    await resident.page.reload()
    await makeMove(resident, moves.rate.button, { choose: [/^解决了/u, /^4 颗星/u] })
    await resident.shows(outcomes.corrected)
    await takePicture(resident.page, 'journey-corrected')
    await readsInInbox(resident, '已经升级办理', '已经要求对方限期改正', '到现场复查过了')
    await readsInInbox(await stage.come(OFFICER), '有一件新的事要您办', '居民评价了')
  })

  it('keeps the reporter out of the photo that others see', async () => {
    const resident = await atTheBoard()
    expect(tracesIn(smallPhoto())).toEqual(['owner', 'place'])
    const id = await report(resident, {
      words: '小广告贴满单元门',
      matter: '张贴涂写小广告',
      photo: smallPhoto(),
    })
    await stage.cloud.clock.advance(10 * 60_000)
    const manager = await stage.come(PROPERTY)
    await manager.open(`/packages/desk/case/index?id=${id}`)
    const picture = manager.page.getByRole('button', { name: /^第 1 张照片/u }).locator('img')
    const address = await picture.getAttribute('src')
    const shown = Buffer.from(await (await fetch(new URL(address ?? '', stage.cloud.origin))).arrayBuffer())
    expect(shown.subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(tracesIn(shown)).toEqual([])
  })

  it('reads the board again without a network, and is told how old it is', async () => {
    const resident = await stage.come(undefined, { keepsPages: true })
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.onDuty)
    await resident.page.waitForFunction(
      async () => (await (await caches.open('yimixian-shell-1')).keys()).length > 5,
    )
    await resident.context.setOffline(true)
    await resident.page.reload()
    await resident.shows(boardCopy.oldCall)
    await resident.shows('溪源小区')
    expect(await resident.page.getByText(boardCopy.onDuty).count()).toBe(0)
    await resident.context.setOffline(false)
    await resident.shows(boardCopy.onDuty)
  })

  it('finds the compound by its name, tells of a mistake on its board, and follows that', async () => {
    const resident = await stage.come()
    await resident.open('/')
    await resident.page.getByLabel(boardCopy.findLabel).fill('溪源')
    await resident.press('溪源小区')
    await resident.shows(boardCopy.onDuty)
    await resident.page.reload()
    await resident.press(boardCopy.wrong)
    await resident.press('电话打不通')
    await resident.press(correctionCopy.send)
    await resident.press(correctionCopy.follow)
    await resident.shows(/^公示牌 .+ 有错：电话打不通/u)
  })

  it('loses nothing by reloading in the middle or by going back', async () => {
    const resident = await atTheBoard()
    await resident.press(boardCopy.report)
    const words = resident.page.getByRole('textbox', { name: '什么事', exact: true })
    await words.fill('电动车又推上楼充电了')
    await resident.page.reload()
    await expect(words.inputValue()).resolves.toBe('电动车又推上楼充电了')
    const id = await fillAndSend(resident, { words: '电动车又推上楼充电了', matter: '乱堆乱挂' })

    await resident.shows(stages.submitted)

    // The sent form is gone from the way back.
    await resident.page.goBack()
    await resident.shows(boardCopy.onDuty)
    await goTo(resident, 'cases')
    await resident.shows('乱堆乱挂')
    await resident.open(`/packages/follow/case/index?id=${id}`)
    await resident.page.reload()
    await resident.shows(stages.submitted)
  })
})
