import { boardCopy } from '../../client/copy/board'
import { draftCopy } from '../../client/copy/drafts'
import { reportCopy } from '../../client/copy/report'
import { stages } from '../../client/copy/words'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { built } from '../support/built'
import { CHANNEL_ENV } from '../support/channel-house'
import { askAs, casesOf, firstBoard, openDemoCounty } from '../support/demo-county'
import { smallPhoto } from '../support/photo'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { comesOnline, createPhone, tell, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

const RESIDENT = 'resident-garden'
const REPORT = 'packages/report/form/index'
/** Whoever it goes to. */
const SEND = /^交(给|出去)/u

interface Asked {
  readonly op: string
}

describe('A report written on a phone in a stairwell', () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  /** So many answers to filings are lost after the server has done its work. */
  let losesNext = 0

  const start = (): MiniProgram => startMiniProgram(built.weapp, phone)
  /** The system closes the app; what is in memory is gone, what is on the phone is not. */
  const restart = async (): Promise<void> => {
    await app.close()
    phone.listeners.clear()
    jest.resetModules()
    app = start()
  }

  beforeAll(async () => {
    cloud = await openDemoCounty(CHANNEL_ENV)
    phone = createPhone({
      call: async (name, data) => {
        const answer = await cloud.invoke(name, data as Record<string, unknown>, RESIDENT)
        if ((data as Asked).op !== 'case.file' || losesNext === 0) return answer
        losesNext -= 1
        throw new Error('timeout')
      },
    })
    phone.photo = smallPhoto()
    app = start()
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })
  beforeEach(() => {
    phone.online = true
    losesNext = 0
    phone.seen.length = 0
  })

  /** The signal goes with the board in sight, as it does on the way into a cellar. */
  const writes = async (words: string, signal = true): Promise<void> => {
    app.open(`/pages/board/index?scene=${encodeURIComponent(`c=${firstBoard()}`)}`)
    await app.screen.shows(boardCopy.onDuty)
    phone.online = signal
    await app.screen.tap(boardCopy.report)
    await app.screen.at(REPORT)
    await app.screen.type('.typed--area', words)
  }
  const mine = async (): Promise<readonly string[]> => {
    const cards = await casesOf(cloud, RESIDENT)
    const views = await Promise.all(cards.map(({ id }) => askAs(cloud, RESIDENT, 'case.open', { id })))
    return views.map((view) => (view as { words: string }).words)
  }
  const times = async (words: string): Promise<number> => (await mine()).filter((one) => one === words).length
  const kept = (): readonly string[] => [...phone.files.keys()].filter((path) => path.includes('/kept-'))

  it('is still there when the app has been closed, photo and all', async () => {
    await writes('地下室的灯坏了', false)
    await app.screen.tap(reportCopy.addPhoto)
    await until('the photo in the app’s own folder', () => kept().length === 1)
    tell(phone, 'AppHide')
    await restart()
    app.open('/pages/cases/index')
    await app.screen.shows('地下室的灯坏了')
    await app.screen.shows(draftCopy.states.writing)
    await app.screen.tap('地下室的灯坏了')
    await app.screen.at(REPORT)
    await until('the photo on the screen', () => app.screen.all('.photo-picker__image').length === 1)
  })

  it('waits for a network, and is one case though two answers are lost', async () => {
    phone.online = false
    app.open('/pages/cases/index')
    await app.screen.tap('地下室的灯坏了')
    await app.screen.at(REPORT)
    await app.screen.tap(SEND)
    await app.screen.shows(draftCopy.waitingTitle)
    await app.screen.tap(draftCopy.toCases)
    await app.screen.shows(draftCopy.states.waiting)
    losesNext = 2
    comesOnline(phone)
    await app.screen.shows(draftCopy.states.received)
    expect(losesNext).toBe(0)
    await expect(times('地下室的灯坏了')).resolves.toBe(1)
    await until('the room of the photo to be given back', () => kept().length === 0)
  })

  it('goes when the app is opened again, and leads to its case', async () => {
    await writes('电梯按钮掉了一个', false)
    await app.screen.tap(SEND)
    await app.screen.shows(draftCopy.waitingTitle)
    await restart()
    phone.online = true
    tell(phone, 'AppShow')
    app.open('/pages/cases/index')
    await app.screen.shows(draftCopy.states.received)
    await app.screen.tap('电梯按钮掉了一个')
    await app.screen.at('packages/follow/case/index')
    await app.screen.shows(stages.submitted)
    await expect(times('电梯按钮掉了一个')).resolves.toBe(1)
  })

  it('says so when the phone has no room for a photo, and sends it all the same', async () => {
    phone.room = 0
    await writes('单元门关不上', false)
    await app.screen.tap(reportCopy.addPhoto)
    await app.screen.shows(draftCopy.unkeptFiles(1))
    phone.room = 1024 * 1024
    phone.online = true
    await app.screen.tap(SEND)
    await app.screen.at('packages/follow/case/index')
    await expect(times('单元门关不上')).resolves.toBe(1)
  })

  it('asks on the tap that sends whether WeChat may tell how it goes on, and tells the server the answer', async () => {
    const asked = (): number => phone.seen.filter(({ api }) => api === 'requestSubscribeMessage').length
    const left = async (): Promise<number> => {
      const { items } = (await askAs(cloud, RESIDENT, 'push.open', {})) as {
        items: readonly { template: string; left: number }[]
      }
      return items.find(({ template }) => template === 'tmpl-progress')?.left ?? 0
    }
    const before = await left()
    phone.subscribes = 'accept'
    await writes('花坛的水管漏了')
    await app.screen.tap(SEND)
    await app.screen.at('packages/follow/case/index')
    expect(asked()).toBe(1)
    await until('one message more', async () => (await left()) === before + 1)

    phone.subscribes = 'reject'
    await writes('门口的车挡路')
    await app.screen.tap(SEND)
    await app.screen.at('packages/follow/case/index')
    await writes('垃圾桶满了')
    await app.screen.tap(SEND)
    await app.screen.at('packages/follow/case/index')
    // Refused once, and not asked again at the next report.
    expect(asked()).toBe(2)
    await expect(times('垃圾桶满了')).resolves.toBe(1)
  })

  it('is thrown away with one tap, and had back with another', async () => {
    await writes('楼梯扶手松了', false)
    app.open('/pages/cases/index')
    await app.screen.shows('楼梯扶手松了')
    await app.screen.tapOn('.unsent__remove')
    await app.screen.shows(draftCopy.removed)
    await app.screen.tap(draftCopy.undo)
    await until('the draft to be back', () => app.screen.all('.unsent').length === 1)
  })
})
