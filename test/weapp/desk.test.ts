import { deskCopy } from '../../client/copy/desk'
import { moves } from '../../client/copy/moves'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { CardView } from '../../types/case-view'
import { built } from '../support/built'
import { deskOf, openDemoCounty } from '../support/demo-county'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { createPhone, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

const MANAGER = 'manager-a'

describe("The built mini-program on a property manager's phone", () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram

  beforeAll(async () => {
    cloud = await openDemoCounty()
    phone = createPhone({
      call: (name, data) => cloud.invoke(name, data as Record<string, unknown>, MANAGER),
    })
    app = startMiniProgram(built.weapp, phone)
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })

  const waiting = async (): Promise<readonly CardView[]> =>
    (await deskOf(cloud, MANAGER, 'todo')).filter(({ stage }) => stage === 'submitted')

  it('takes a case over with one tap on the list of the sub-package', async () => {
    const before = (await waiting()).length
    expect(before).toBeGreaterThan(0)
    app.open('/packages/desk/tasks/index')
    await app.screen.tap(moves.accept.button)
    await until('one case less to accept', async () => (await waiting()).length === before - 1)
  })

  it('records a dissuasion with the fields the server asks for', async () => {
    const [task] = (await deskOf(cloud, MANAGER, 'todo')).filter(({ stage }) => stage === 'persuading')
    app.open(`/packages/desk/case/index?id=${String(task?.id)}`)
    await app.screen.tap(moves.dissuade.button)
    await app.screen.tap('当场停止了')
    await until('the choice to be taken', () => app.screen.all('.choices__one--chosen').length === 1)
    await app.screen.type('.sheet .typed--area', '劝过了，当场收起')
    await app.screen.tapOn('.sheet__foot .button')
    await app.screen.shows('上门劝导：当场停止了')
  })

  it('offers nothing to a person without a post', async () => {
    app.open('/packages/desk/case/index?id=unknown')
    await app.screen.shows(/没有找到/u)
    expect(app.screen.text()).not.toContain(deskCopy.act)
  })
})
