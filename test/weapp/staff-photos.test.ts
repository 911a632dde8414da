import { docketCopy } from '../../client/copy/desk-docket'
import { lendCopy } from '../../client/copy/desk-lend'
import { moves } from '../../client/copy/moves'
import { reportCopy } from '../../client/copy/report'
import { choiceWord } from '../../client/copy/words'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { CaseView } from '../../types/case-view'
import type { DocketView } from '../../types/docket-view'
import { built } from '../support/built'
import { askStaffAs, openDemoCounty } from '../support/demo-county'
import { smallPhoto } from '../support/photo'
import { OFFICER_POST, PROPERTY_POST, raisedCase } from '../support/raised-case'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { createPhone, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

describe('A photo that a staff member takes at work', () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  let person = OFFICER_POST

  beforeAll(async () => {
    cloud = await openDemoCounty()
    phone = createPhone({
      call: (name, data) => cloud.invoke(name, data as Record<string, unknown>, person),
    })
    phone.photo = smallPhoto()
    app = startMiniProgram(built.weapp, phone)
  })
  afterAll(async () => {
    await app.close()
    await cloud.stop()
  })

  const photographs = async (): Promise<void> => {
    await app.screen.tap(reportCopy.addPhoto)
    await until('the photo to have arrived', () => {
      const pictures = app.screen.all('.photo-picker__image')
      return pictures.length === 1 && app.screen.all('.photo-picker__state').length === 0
    })
  }
  /** What stands in the record after the checks, as whoever works on it sees it. */
  const asked = async <View>(op: string, id: string): Promise<View> => {
    await cloud.runTimer('sweep')
    return (await askStaffAs(cloud, person, op, { id })) as View
  }
  const ready = [expect.objectContaining({ state: 'ready', url: expect.any(String) as string })]

  it('lies beside the officer’s inspection', async () => {
    person = OFFICER_POST
    const id = await raisedCase(cloud, 'ordered')
    app.open(`/packages/desk/case/index?id=${id}`)
    await app.screen.tap(moves.inspect.button)
    await app.screen.tap(choiceWord('notCorrected', 'inspection'))
    await photographs()
    await app.screen.tapOn('.sheet__foot .button')
    await app.screen.loses(reportCopy.addPhoto)
    const { timeline } = await asked<CaseView>('case.open', id)
    expect(timeline.at(-1)).toMatchObject({ action: 'inspect', files: ready })
  })

  it('lies beside the investigation in an enforcement file', async () => {
    person = OFFICER_POST
    const id = await raisedCase(cloud, 'docket')
    app.open(`/packages/desk/docket/index?id=${id}`)
    await app.screen.shows(docketCopy.next)
    await app.screen.tapOn('.shell__foot .button')
    await app.screen.tap(docketCopy.yes)
    await app.screen.type('.sheet .typed--area', '现场勘验，楼顶彩钢棚约二十平方米')
    await photographs()
    await app.screen.tapOn('.sheet__foot .button')
    await app.screen.loses(reportCopy.addPhoto)
    expect(JSON.stringify(await asked<DocketView>('docket.open', id))).toContain('"state":"ready"')
  })

  it('goes with a task to the helper it was taken for', async () => {
    person = PROPERTY_POST
    const id = await raisedCase(cloud, 'accepted')
    app.open(`/packages/desk/lend/index?id=${id}`)
    await app.screen.type('.typed--line', '维修师傅')
    await app.screen.type('.typed--area', '把过道清开')
    await photographs()
    await app.screen.tap(lendCopy.make)
    await app.screen.shows(lendCopy.madeTitle('维修师傅'))
    const { timeline } = await asked<CaseView>('case.open', id)
    expect(timeline.at(-1)).toMatchObject({ action: 'lend', files: ready })
  })
})
