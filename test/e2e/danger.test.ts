import { boardCopy } from '../../client/copy/board'
import { docketDone } from '../../client/copy/desk-docket'
import { fieldName, moves } from '../../client/copy/moves'
import { choiceWord, hazards, outcomes, stages, staffStages } from '../../client/copy/words'
import { CONTRACT } from '../../types/contract'
import type { Move } from '../../types/lifecycle'
import { comeToDesk, type Desk } from '../support/browser/desk'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { type DeskStep, walk } from '../support/browser/desk-steps'
import { makeMove } from '../support/browser/make-move'
import { report, type Reported } from '../support/browser/report'
import { openStage, type Stage } from '../support/browser/stage'
import type { Visitor } from '../support/browser/visitor'
import { CHANNEL_ENV, EMPLOYEE } from '../support/channel-house'
import { askStaffAs, firstBoard } from '../support/demo-county'
import { article33, onForm, words as said } from '../support/docket-desk'
import { allOf } from '../support/many-cases'
import { SecrecyScanner } from '../support/secrecy-scanner'

jest.setTimeout(90_000)

const [GRID, PROPERTY, FIRE] = ['grid-a', 'manager-a', 'officer-c']
const [OFFICER, COLLEAGUE] = ['officer-k', 'officer-d']
const TASKS = '/packages/desk/tasks/index'
const INBOX = '/packages/follow/inbox/index'
const PHONE = '000-87650001'
const DAY = 86_400_000

const onDesk = (id: string): string => `/packages/desk/case/index?id=${id}`
const press = (action: Move) => ['press', moves[action].button] as const
const write = (action: Move, words: string) => ['write', fieldName('words', action), words] as const

interface Kept {
  readonly _id: string
  readonly reporter: string
}

describeInBrowser('A danger', () => {
  let stage: Stage
  let scanner: SecrecyScanner

  beforeAll(async () => {
    stage = await openStage(CHANNEL_ENV)
    scanner = new SecrecyScanner(stage)
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  const desk = (who: string) => comeToDesk(stage, scanner, who)
  /** Tapped in at the gate; from then on the scanner knows what is the reporter's own. */
  const reports = async (reported: Reported): Promise<readonly [Visitor, string]> => {
    const resident = await stage.come()
    await resident.open(`/b/${firstBoard()}`)
    await resident.shows(boardCopy.onDuty)
    const id = await report(resident, { ...reported, danger: true, phone: PHONE })
    await resident.shows(stages.submitted)
    const reporter = (await allOf<Kept>(stage.cloud, 'cases')).find(({ _id }) => _id === id)?.reporter ?? ''
    scanner.leave({ text: reported.words, secret: 'report', of: '', id })
    scanner.leave({ text: PHONE, secret: 'phone', of: reporter, id: '' })
    scanner.leave({ text: reporter, secret: 'personKey', of: reporter, id: '' })
    return [resident, id]
  }
  /** One run of what brings news to the phones; no timer of this county ever ticks. */
  const notify = () =>
    stage.cloud.invoke('notify', { op: 'push.deliver', input: {}, contract: CONTRACT }, null)
  const pushedTo = (): readonly unknown[] =>
    stage.cloud.recorder
      .calls()
      .filter(({ apiName }) => apiName === EMPLOYEE)
      .map(({ data }) => (data as { readonly touser: string }).touser)
  /** One move after the other, each when the page shows what came of the one before. */
  const taps = async (at: Desk, ...turns: readonly (readonly DeskStep[])[]): Promise<void> => {
    for (const turn of turns) {
      await walk(at, turn)
      await at.page.getByRole('dialog').waitFor({ state: 'hidden' })
      await at.settled()
    }
  }
  const does = async (who: string, id: string, action: Move, fields: object = {}): Promise<void> => {
    await askStaffAs(stage.cloud, who, 'case.move', { id, action, fields })
  }
  const rates = async (resident: Visitor, outcome: string): Promise<void> => {
    await resident.page.reload()
    await makeMove(resident, moves.rate.button, { choose: [/^解决了/u, /^5 颗星/u] })
    await resident.shows(outcome)
  }
  /** The property manager goes there and says that the place is as it should be. */
  const confirmsOnSite = async (id: string): Promise<void> => {
    const manager = await desk(PROPERTY)
    await manager.looks(onDesk(id), staffStages.verifying)
    await makeMove(manager, moves.verify.button, { choose: [/^是/u] })
    await manager.scanned()
  }

  it('stands on the desks and is on its way to the phones with the reply, before any timer has ticked', async () => {
    const [leader, officer, manager] = await Promise.all([GRID, FIRE, PROPERTY].map(desk))
    const before = pushedTo().length
    await reports({ words: '六楼外墙在掉东西，砸到人了' })
    await reports({ words: '消防通道停满了，救护车开不进来', matter: '占用消防通道' })
    await notify()
    await leader?.looks(TASKS, hazards.danger, '其他')
    await officer?.looks(TASKS, hazards.danger, '占用消防通道')
    await manager?.looks(INBOX, /5栋现在有危险/u)
    const pushed = pushedTo().slice(before)
    expect(pushed.filter((openid) => openid === `openid-${GRID}`)).toHaveLength(1)
    expect(pushed.filter((openid) => openid === `openid-${FIRE}`)).toHaveLength(1)
    expect(pushed.filter((openid) => openid === `openid-${PROPERTY}`)).toHaveLength(2)
  })

  it('is ended by the property, who persuades, and by the grid leader, who looks: all by taps', async () => {
    const [leader, manager] = await Promise.all([desk(GRID), desk(PROPERTY)])
    const [resident, id] = await reports({ words: '楼道堆满了，老人摔倒抬不出来' })
    await leader.looks(onDesk(id), staffStages.submitted)
    await taps(
      leader,
      [press('accept')],
      [
        ...([press('reclassify'), ['press', '选一选'], ['answer', /乱堆乱挂/u]] as const),
        ...[write('reclassify', '是楼道堆物'), press('reclassify')],
      ],
      [
        ...([press('transfer'), ['answer', choiceWord('notOurDuty', 'reason')]] as const),
        ...([
          ['press', '选一选'],
          ['answer', /示例甲物业/u],
        ] as const),
        ...[write('transfer', '人已送医，请先劝走'), press('transfer')],
      ],
    )
    await leader.shows(/转给.+继续办|已经办了/u)
    await manager.looks(TASKS, hazards.danger, '乱堆乱挂')
    await manager.looks(onDesk(id), hazards.danger)
    await taps(
      manager,
      [press('accept')],
      [press('dissuade'), ['answer', choiceWord('stopped', 'dissuasion')], press('dissuade')],
      [press('settle'), ['answer', outcomes.persuaded], press('settle')],
    )
    await manager.shows(staffStages.verifying)
    await manager.scanned()
    await leader.looks(onDesk(id), staffStages.verifying)
    await taps(leader, [press('verify'), ['answer', /^是/u], press('verify')])
    await rates(resident, outcomes.persuaded)
  })

  it('is ended by an officer’s order, and confirmed on site by the property', async () => {
    const [resident, id] = await reports({ words: '一楼出口被锁死，有人关在里面', matter: '占用消防通道' })
    const officer = await desk(FIRE)
    await does(FIRE, id, 'accept')
    const order = { demand: '立即打开出口', servedOn: '当事人', dueAt: stage.cloud.clock.now() + DAY }
    await does(FIRE, id, 'orderCorrection', order)
    await officer.looks(onDesk(id), staffStages.correcting, hazards.danger)
    await does(FIRE, id, 'inspect', { inspection: 'corrected', words: '出口已打开' })
    await does(FIRE, id, 'settle', { outcome: 'corrected', words: '出口畅通' })
    await officer.looks(onDesk(id), staffStages.verifying)
    await confirmsOnSite(id)
    await rates(resident, outcomes.corrected)
  })

  it('is ended by an enforcement file, and confirmed on site by the property', async () => {
    const [resident, id] = await reports({ words: '楼顶棚子要塌，下面有人', matter: '违法建设' })
    const officer = await desk(OFFICER)
    await does(OFFICER, id, 'accept')
    await does(OFFICER, id, 'openDocket', { procedure: 'onTheSpot', reason: 'lawDemands', words: '依法立案' })
    await officer.looks(onDesk(id), staffStages.enforcing)
    const { docket } = (await askStaffAs(stage.cloud, OFFICER, 'case.open', { id })) as { docket: string }
    const file = `/packages/desk/docket/index?id=${docket}`
    const acts = [
      [OFFICER, 'investigate', { cardShown: true, ...said }],
      [COLLEAGUE, 'investigate', { cardShown: true, ...said }],
      [OFFICER, 'decide', { ...onForm, ...article33 }],
      [OFFICER, 'reportIn', {}],
      [OFFICER, 'perform', { performance: 'done' }],
    ] as const
    for (const [who, action, fields] of acts) {
      await askStaffAs(stage.cloud, who, 'docket.move', { id: docket, action, fields })
      await officer.looks(file, docketDone(action))
    }
    await askStaffAs(stage.cloud, OFFICER, 'docket.move', {
      ...{ id: docket, action: 'closeDocket', fields: { outcome: 'penalised' } },
    })
    await officer.looks(onDesk(id), staffStages.verifying)
    await confirmsOnSite(id)
    await rates(resident, outcomes.penalised)
  })

  it('names its reporter nowhere: on no desk, in no storage, in no address, in no push', async () => {
    await scanner.everythingStored()
    expect([...new Set(scanner.leaks)]).toEqual([])
    // Those who handle it have read what was reported: the scanner has found what there was to find.
    expect(scanner.met.report).toBeGreaterThan(0)
  })
})
