import { caseCopy } from '../../client/copy/case'
import { inboxCopy } from '../../client/copy/inbox'
import { joinedCopy } from '../../client/copy/joined'
import { dataCopy } from '../../client/copy/mine'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { newGuest, publicReport, type Guest } from '../support/browser/guest'
import { openStage, type Stage } from '../support/browser/stage'
import { found, traceOf, type Trace } from '../support/browser/traces'
import type { Visitor } from '../support/browser/visitor'
import { askAs, firstBoard } from '../support/demo-county'
import { allOf } from '../support/many-cases'

jest.setTimeout(90_000)

const NEIGHBOUR = 'resident-garden'
const WORDS = '暗记甲：302的人半夜在楼道里砸门'
const LATER = '暗记乙：门上还写了我的名字'
const PHONE = '13900008765'
const UNIT = '暗记单元'

interface Stored {
  readonly _id: string
  readonly reporter: string
}

describeInBrowser('What names a reporter, or what the reporter said,', () => {
  let stage: Stage
  let reporter: Guest
  let id = ''
  let secrets: readonly string[] = []

  beforeAll(async () => {
    stage = await openStage()
    reporter = await newGuest(stage)
    await reporter.ask('contact.leave', { phone: PHONE })
    const filing = { ...publicReport(WORDS), contact: true, place: { building: '3栋', unit: UNIT } }
    id = ((await reporter.ask('case.file', filing)) as { id: string }).id
    await reporter.ask('case.move', { id, action: 'add', fields: { words: LATER } })
    await askAs(stage.cloud, NEIGHBOUR, 'follow.add', { id })
    const kept = (await allOf<Stored>(stage.cloud, 'cases')).find(({ _id }) => _id === id)
    secrets = [WORDS, LATER, PHONE, UNIT, kept?.reporter ?? '']
    expect(secrets.every((secret) => secret.length > 3)).toBe(true)
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  const follow = `/packages/follow/case/index`
  /** Opens pages one after the other, each until it shows what it is for. */
  const walk = async (
    visitor: Visitor,
    pages: readonly (readonly [path: string, shows: string])[],
  ): Promise<{ traces: readonly Trace[]; seen: string }> => {
    const traces = traceOf(visitor)
    let seen = ''
    for (const [path, shows] of pages) {
      await visitor.open(path)
      await visitor.shows(shows)
      await visitor.settled()
      seen += await visitor.page.locator('body').innerText()
    }
    return { traces: await traces(), seen }
  }

  it('is nowhere on the phone of a neighbour who has met with the same', async () => {
    const { traces, seen } = await walk(await stage.come(NEIGHBOUR, { keepsPages: true }), [
      [`/b/${firstBoard()}`, '溪源小区'],
      [`${follow}?id=${id}`, joinedCopy.where],
      ['/packages/follow/joined/index', '3栋'],
      ['/packages/follow/inbox/index', inboxCopy.title],
      ['/packages/mine/data/index', dataCopy.lead],
    ])
    expect(found([...traces, ['the screen', seen]], secrets)).toEqual([])
  })

  it('is read at the desk that handles it, and nothing of it stays behind there', async () => {
    const { traces, seen } = await walk(await stage.come('manager-a', { keepsPages: true }), [
      ['/packages/desk/tasks/index', '溪源小区'],
      [`/packages/desk/case/index?id=${id}`, caseCopy.timeline],
      ['/packages/follow/inbox/index', inboxCopy.title],
      ['/pages/me/index', '工作台'],
    ])
    expect(seen).toContain(WORDS)
    expect(found(traces, secrets)).toEqual([])
  })

  it('never reaches the desk of a compound that has nothing to do with it', async () => {
    const { traces, seen } = await walk(await stage.come('manager-b', { keepsPages: true }), [
      ['/packages/desk/tasks/index', '工作台'],
      [`/packages/desk/case/index?id=${id}`, '没有找到'],
      ['/packages/follow/inbox/index', inboxCopy.title],
    ])
    expect(found([...traces, ['the screen', seen]], secrets)).toEqual([])
  })

  it('is kept by the own phone alone, and stands in none of its addresses', async () => {
    const { traces } = await walk(await reporter.come({ keepsPages: true }), [
      [`${follow}?id=${id}`, caseCopy.you],
      ['/packages/follow/inbox/index', inboxCopy.title],
      ['/pages/cases/index', caseCopy.listTitle],
      ['/packages/mine/data/index', WORDS],
      [`/packages/mine/say/index?case=${id}&number=1`, '说一说'],
    ])
    const isStorage = ([where]: Trace) => where === 'localStorage'
    expect(found(traces.filter(isStorage), [WORDS])).toEqual([`localStorage: ${WORDS}`])
    const elsewhere = traces.filter((trace) => !isStorage(trace))
    expect(found(elsewhere, secrets)).toEqual([])
    // Not even there: the number that was left, and the name the county knows the person by.
    expect(
      found(
        traces,
        secrets
          .slice(3)
          .concat(PHONE)
          .filter((secret) => secret !== UNIT),
      ),
    ).toEqual([])
  })
})
