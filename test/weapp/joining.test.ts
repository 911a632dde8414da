import { joinCopy } from '../../client/copy/join'
import { meCopy } from '../../client/copy/me'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { InvitationMade } from '../../types/joining-contract'
import { built } from '../support/built'
import { askStaffAs, openDemoCounty } from '../support/demo-county'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { createPhone, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

const OFFICERS = 'urban-management:officer:liuyin'
const GRID = 'yuetan-committee:gridLeader:yuetan'
const OFFICER_HERE = '云溪县城市管理局 · 联系社区执法队员'
const GRID_HERE = '月潭社区居委会 · 网格长'
const NUMBER = '10000004321'
const NEWCOMER = { openid: 'openid-newcomer' }

describe("A newcomer's own phone", () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  /** In which post each call to the desk was made. */
  const posts: unknown[] = []

  beforeAll(async () => {
    cloud = await openDemoCounty()
    phone = createPhone({
      call: (name, data) => {
        const call = data as Record<string, unknown>
        if (name === 'staff') posts.push(call.post)
        return cloud.invoke(name, call, NEWCOMER)
      },
    })
    app = startMiniProgram(built.weapp, phone)
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })

  const invites = async (who: string, input: object): Promise<string> =>
    ((await askStaffAs(cloud, who, 'invitation.make', input)) as InvitationMade).code
  /** WeChat asks the person and tells the button, which alone hears of it. */
  const answers = (detail: object): void => {
    const button = app.screen.all('.join-number')[0]
    if (button === undefined) throw new Error('No button for the number')
    app.screen.dispatch(button, 'getphonenumber', detail)
  }
  const chosen = (): string => app.screen.all('.cell--chosen')[0]?.textContent ?? ''

  it('joins by the number it was invited under, and opens the desk in that post', async () => {
    await invites('desk-a', { post: OFFICERS, name: '登记过号码的', phone: NUMBER })
    app.open('/packages/desk/join/index')
    await app.screen.shows(joinCopy.byPhone)
    answers({ errMsg: 'getPhoneNumber:fail user deny' })
    await app.settled()
    expect(app.screen.all('.notice')).toEqual([])
    answers({ errMsg: 'getPhoneNumber:ok', code: 'phone-10000009999-a' })
    await until('the refusal of a number nobody entered', () => app.screen.all('.notice').length === 1)
    answers({ errMsg: 'getPhoneNumber:ok', code: `phone-${NUMBER}-a` })
    await app.screen.shows(joinCopy.done('登记过号码的'))
    await app.screen.tap(joinCopy.toDesk)
    await app.screen.at('packages/desk/tasks/index')
    await until('a call to the desk', () => posts.at(-1) === OFFICERS)
  })

  it('changes between two posts with one tap, and each desk is that post’s', async () => {
    const code = await invites('admin-a', { post: GRID, name: '兼职的' })
    app.open('/packages/desk/join/index')
    await app.screen.type('.typed--code', code)
    await app.screen.tap(joinCopy.join)
    await app.screen.shows(joinCopy.done('登记过号码的'))
    app.open('/pages/me/index')
    await app.screen.shows(meCopy.postsHelp)
    await until('the post just joined to be the one in use', () => chosen().includes(GRID_HERE))
    for (const [words, post] of [
      [OFFICER_HERE, OFFICERS],
      [GRID_HERE, GRID],
    ] as const) {
      app.open('/pages/me/index')
      await app.screen.tap(words)
      await until(`${words} to be in use`, () => chosen().includes(words))
      posts.length = 0
      app.open('/packages/desk/tasks/index')
      await until('a call to the desk', () => posts.length > 0)
      await app.settled()
      expect(new Set(posts)).toEqual(new Set([post]))
    }
  })
})
