import { boardCopy } from '../../client/copy/board'
import { caseCopy } from '../../client/copy/case'
import { dockCopy } from '../../client/copy/me'
import { refusals } from '../../client/copy/refusals'
import { reportCopy } from '../../client/copy/report'
import { stages } from '../../client/copy/words'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { built } from '../support/built'
import { casesOf, firstBoard, openDemoCounty } from '../support/demo-county'
import { smallPhoto } from '../support/photo'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { createPhone, type Phone } from '../support/weapp/phone'

jest.setTimeout(60_000)

const RESIDENT = 'resident-garden'

describe('The built mini-program on a phone', () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram

  beforeAll(async () => {
    cloud = await openDemoCounty()
    phone = createPhone({
      call: (name, data) => cloud.invoke(name, data as Record<string, unknown>, RESIDENT),
    })
    phone.photo = smallPhoto()
    app = startMiniProgram(built.weapp, phone)
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })
  beforeEach(() => {
    phone.online = true
    phone.seen.length = 0
  })

  const atTheBoard = async (): Promise<void> => {
    app.open(`/pages/board/index?scene=${encodeURIComponent(`c=${firstBoard()}`)}`)
    await app.screen.shows('溪源小区')
  }

  it('opens at the board of the scanned code, with the people of this compound', async () => {
    await atTheBoard()
    await app.screen.shows(boardCopy.onDuty)
    await app.screen.tap(/^全部/u)
    await app.screen.shows('执法员丙')
  })

  it('reads the code of an ordinary QR link as well', async () => {
    const link = encodeURIComponent(`https://example.invalid/b/${firstBoard()}`)
    app.open(`/pages/board/index?q=${link}`)
    await app.screen.shows('溪源小区')
  })

  it('files what a resident says, with a photo, and shows it in the list', async () => {
    await atTheBoard()
    await app.screen.tap(boardCopy.report)
    await app.screen.at('packages/report/form/index')
    await app.screen.type('.typed--area', '楼道里堆了旧沙发')
    await app.screen.tap(reportCopy.dangerNo)
    await app.screen.tap(reportCopy.choose)
    await app.screen.tap('乱堆乱挂')
    await app.screen.tap(reportCopy.addPhoto)
    await app.screen.shows(reportCopy.uploading(1))
    await app.screen.loses(reportCopy.uploading(1))
    await app.screen.tap(/^交(给|出去)/u)
    await app.screen.at('packages/follow/case/index')
    await app.screen.shows(stages.submitted)

    const [newest] = await casesOf(cloud, RESIDENT)
    expect(newest).toMatchObject({ title: '乱堆乱挂', stage: 'submitted' })
    app.open('/pages/cases/index')
    await app.screen.shows('乱堆乱挂')
    await app.screen.tap('乱堆乱挂')
    await app.screen.at('packages/follow/case/index')
    await app.screen.shows(caseCopy.holder)
  })

  it('shows the kept board without a network, and says what happened on a page that has nothing to show', async () => {
    await atTheBoard()
    phone.online = false
    app.open(`/pages/board/index?code=${firstBoard()}`)
    await app.screen.shows('溪源小区')
    await app.screen.shows(boardCopy.oldCall)
    app.open('/packages/follow/case/index?id=unknown')
    await app.screen.shows(refusals.unreachable.what)
    phone.online = true
    await app.screen.tap(caseCopy.retry)
    await app.screen.shows(refusals.not_found.what)
  })

  it('starts every place of the bottom bar afresh, so that no stack of pages grows', async () => {
    await atTheBoard()
    for (const place of [dockCopy.cases, dockCopy.inbox, dockCopy.me, dockCopy.board]) {
      await app.screen.tap(place)
      expect(app.stack()).toHaveLength(1)
    }
    await app.screen.at('pages/board/index')
  })
})
