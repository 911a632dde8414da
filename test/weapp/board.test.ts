import { boardCopy } from '../../client/copy/board'
import { communityCopy, nearCopy, recordCopy } from '../../client/copy/places'
import { troubleOf } from '../../client/copy/trouble'
import { demoBoards } from '../../config/demo/people'
import { wireOf } from '../../config/demo/wire'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { built } from '../support/built'
import { CROWDED_CODE, crowdedBoard } from '../support/crowded-board'
import { firstBoard, openDemoCounty } from '../support/demo-county'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { brokenNodeLimits, countNodes } from '../support/weapp/node-limits'
import { createPhone, type Phone } from '../support/weapp/phone'

jest.setTimeout(60_000)

const [, , OTHER] = demoBoards.map(({ code }) => code)

describe('The board of the built mini-program', () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  let answering = true

  beforeAll(async () => {
    cloud = await openDemoCounty()
    await wireOf(cloud).insert('boards', [crowdedBoard(cloud.clock.now())])
    phone = createPhone({
      call: async (name, data) => {
        if (!answering) throw new Error('-501001 resource system error')
        return cloud.invoke(name, data as Record<string, unknown>, 'resident-garden')
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
    phone.storage.clear()
  })

  const page = () => app.screen.page().node.dom

  it('draws every unit, twenty people and long lists within what WeChat allows a page', async () => {
    app.open(`/pages/board/index?code=${CROWDED_CODE}`)
    await app.screen.tap(/^全部/u)
    await app.screen.shows('综合执法联系人20')
    for (const person of app.screen.all('.board-person__words').keys())
      await app.screen.tapOn('.board-person__words', person)
    expect(countNodes(page()).nodes.count).toBeGreaterThan(400)
    expect(brokenNodeLimits(page())).toEqual([])
  })

  it('lists whose every matter is within what WeChat allows a page', async () => {
    app.open(`/pages/board/index?code=${firstBoard()}`)
    await app.screen.tap(boardCopy.search)
    await app.screen.at('packages/board/who/index')
    await app.screen.shows('占用消防通道')
    expect(brokenNodeLimits(page())).toEqual([])
  })

  it('draws the record, what is near and the communities within what WeChat allows a page', async () => {
    app.open(`/pages/board/index?code=${firstBoard()}`)
    await app.screen.tap(boardCopy.record)
    await app.screen.at('packages/board/record/index')
    await app.screen.shows(recordCopy.open)
    expect(brokenNodeLimits(page())).toEqual([])
    app.open('/packages/board/community/index')
    await app.screen.shows('月潭社区')
    expect(brokenNodeLimits(page())).toEqual([])
  })

  it('finds the compounds nearby at a tap, by the rough place alone', async () => {
    phone.place = { latitude: 30.0061, longitude: 124.0042 }
    app.open('/packages/board/near/index')
    await app.screen.tap(nearCopy.ask)
    await app.screen.shows('旧厂家属院')
    expect(brokenNodeLimits(page())).toEqual([])
    await app.screen.tap('画廊花园')
    await app.screen.at('pages/board/index')
    await app.screen.shows('画廊花园')
  })

  it('goes on without a place when it is refused', async () => {
    phone.place = null
    app.open('/packages/board/near/index')
    await app.screen.tap(nearCopy.ask)
    await app.screen.shows(nearCopy.refusedLine)
    await app.screen.tap(communityCopy.title)
    await app.screen.at('packages/board/community/index')
  })

  it('says so when the call fails, and is there when it is asked again', async () => {
    answering = false
    app.open(`/pages/board/index?code=${firstBoard()}`)
    await app.screen.shows(troubleOf({ ok: false, code: 'unreachable' }).title)
    answering = true
    await app.screen.tap(boardCopy.retry)
    await app.screen.shows('溪源小区')
  })

  it('follows a second scan while it is open, once, and keeps what is chosen after it', async () => {
    app.open(`/pages/board/index?code=${firstBoard()}`)
    await app.screen.shows('溪源小区')
    app.enterAgain({ scene: encodeURIComponent(`c=${String(OTHER)}`) })
    await app.screen.shows('画廊花园')
    expect(app.stack()).toHaveLength(1)
  })
})
