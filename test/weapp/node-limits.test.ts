import { boardCopy } from '../../client/copy/board'
import { reportCopy } from '../../client/copy/report'
import { healthCopy, peopleCopy, rosterCopy } from '../../client/copy/roster'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { built } from '../support/built'
import { askAs, firstBoard, openDemoCounty } from '../support/demo-county'
import { smallPhoto } from '../support/photo'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { brokenNodeLimits, countNodes } from '../support/weapp/node-limits'
import { createPhone, type Phone } from '../support/weapp/phone'
import { until } from '../support/weapp/until'

jest.setTimeout(60_000)

const NEIGHBOUR = 'resident-downstairs'
const REPORTER = 'resident-upstairs'

const SAID = '小广告贴满单元门'
const filing = (building: string) => ({
  ...{ compound: 'xiyuan', kind: 'report', matter: 'flyers', words: SAID, place: { building }, files: [] },
  ...{ about: null, hideFromProperty: false, danger: false },
})

describe('A page with much on it', () => {
  let cloud: LocalCloud
  let phone: Phone
  let app: MiniProgram
  let person = NEIGHBOUR

  beforeAll(async () => {
    cloud = await openDemoCounty()
    for (const building of ['3栋', '4栋']) await askAs(cloud, REPORTER, 'case.file', filing(building))
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

  const page = (): HTMLElement => app.screen.page().node.dom
  const writes = async (words: string): Promise<void> => {
    app.open(`/pages/board/index?scene=${encodeURIComponent(`c=${firstBoard()}`)}`)
    await app.screen.shows(boardCopy.onDuty)
    await app.screen.tap(boardCopy.report)
    await app.screen.at('packages/report/form/index')
    await app.screen.type('.typed--area', words)
  }

  it('stays within limits: a report with everything said, whichever line stands open, and what others see of it', async () => {
    await writes(SAID)
    await app.screen.shows(reportCopy.suggested)
    await app.screen.tap(reportCopy.addPhoto)
    await until('the photo', () => app.screen.all('.photo-picker__image').length === 1)
    await until('neighbours’ cases', () => app.screen.all('.look-alike').length > 0)
    const folds = app.screen.all('.fold').length
    expect(folds).toBeGreaterThanOrEqual(5)
    for (let index = 0; index < folds; index += 1) {
      const line = app.screen.all('.fold')[index]?.querySelector<HTMLElement>('.cell')
      if (!line) throw new Error('A fold without its line')
      app.screen.dispatch(line, 'tap')
      await until('the line to open', () => app.screen.all('.fold')[index]?.querySelector('.fold__inside'))
      expect(countNodes(page()).nodes.count).toBeGreaterThan(100)
      expect(brokenNodeLimits(page())).toEqual([])
    }
    await app.screen.tap(reportCopy.seen)
    await app.screen.at('packages/report/preview/index')
    await until('the preview', () => app.screen.all('.seen-card, .tabs').length > 0)
    expect(brokenNodeLimits(page())).toEqual([])
  })

  it('stays within limits: own cases under a report that is not finished', async () => {
    app.open('/pages/cases/index')
    await until('the draft', () => app.screen.all('.unsent').length === 1)
    await app.settled()
    expect(brokenNodeLimits(page())).toEqual([])
  })

  const OF_STAFF: readonly (readonly [name: string, who: string, url: string, shows: string])[] = [
    ['the week of an office', 'desk-a', '/packages/roster/week/index', rosterCopy.week],
    ['invitations', 'desk-a', '/packages/roster/people/index', peopleCopy.make],
    ['what a county lacks', 'admin-a', '/packages/roster/health/index', healthCopy.good],
    ['a finding', 'manager-a', '/packages/patrol/find/index', '小区'],
    ['rounds', 'manager-a', '/packages/patrol/rounds/index', '小区'],
  ]
  it.each(OF_STAFF)('stays within limits: %s', async (_, who, url, shows) => {
    person = who
    phone.storage.clear()
    app.open(url)
    await app.screen.shows(shows)
    await app.settled()
    expect(countNodes(page()).nodes.count).toBeGreaterThan(10)
    expect(brokenNodeLimits(page())).toEqual([])
  })
})
