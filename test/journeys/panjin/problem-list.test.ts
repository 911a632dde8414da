import { type Journey, openJourney } from '../../support/journey'
import { DAY, inDays } from '../support/in-days'
import { whyRefused } from '../support/why-refused'

let panjin: Journey
beforeAll(async () => {
  panjin = await openJourney('panjin')
})
afterAll(() => panjin.house.stop())

const neighbour = 'resident-upstairs'

const officer = 'shuangtaizi-branch:officer:community-a'
const manager = 'property@company-a:propertyManager:compound-a'
const group = 'leading-group:coordinator:panjin'

/** In the officer's hands and accepted. */
async function withOfficer(matter: string): Promise<string> {
  const { id } = await panjin.files(neighbour, { matter })
  await panjin.does(manager, id, 'accept')
  await panjin.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '一时拆不了' })
  await panjin.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
  await panjin.does(officer, id, 'accept')
  return id
}

const plan = () => ({
  reason: 'needsFunds',
  targetAt: inDays(panjin, 60),
  words: '列入整改计划，分期拆除',
})

describe('五（三） 对无法在短期内解决的问题，列出问题清单，制定整改计划', () => {
  it('五（三） 列出问题清单，制定整改计划: planned, approved, looked at again and resumed', async () => {
    const id = await withOfficer('illegal-construction')
    const proposal = plan()
    const proposed = await panjin.does(officer, id, 'plan', proposal)
    expect(proposed).toMatchObject({
      stage: 'correcting',
      plan: { reason: 'needsFunds', targetAt: proposal.targetAt, approved: false },
    })
    expect(await whyRefused(panjin, officer, id, 'reviewPlan', { review: 'approve' })).toBe('own_work')
    expect(await panjin.told(group, id)).toEqual(['planAsked'])

    const approved = await panjin.does(group, id, 'reviewPlan', { review: 'approve', words: '同意列入清单' })
    expect(approved).toMatchObject({ stage: 'planned', plan: { approved: true } })
    expect(approved.clocks.map(({ code }) => code)).toEqual(['planReview'])
    const { dueAt = 0 } = approved.clocks[0] ?? {}
    expect([dueAt >= inDays(panjin, 30), dueAt < inDays(panjin, 31)]).toEqual([true, true])
    const forResident = await panjin.sees(neighbour, id)
    expect(forResident.timeline.at(-1)).toMatchObject({ action: 'reviewPlan', result: 'approve' })
    expect(forResident.plan?.targetAt).toBe(proposal.targetAt)
    expect(await panjin.told(neighbour, id)).toContain('planDecided')

    panjin.house.later(29 * DAY)
    expect(await panjin.does(group, id, 'reviewPlan', { review: 'keep' })).toMatchObject({ stage: 'planned' })
    panjin.house.later(20 * DAY)
    const resumed = await panjin.does(group, id, 'reviewPlan', { review: 'resume', words: '资金已到位' })
    expect(resumed).toMatchObject({ stage: 'correcting', holder: { unitName: '双台子分局' } })
    expect(await panjin.lists(officer, 'todo')).toContain(id)
  })

  it('五（三）: what the leading group does not approve goes on as before', async () => {
    const id = await withOfficer('facade-alteration')
    await panjin.does(officer, id, 'plan', plan())
    const refused = await panjin.does(group, id, 'reviewPlan', { review: 'refuse', words: '现在就能改' })
    expect(refused).toMatchObject({ stage: 'correcting', plan: null })
  })

  it('五（三）: a plan is extended twice and no more', async () => {
    const id = await withOfficer('occupy-common-parts')
    await panjin.does(officer, id, 'plan', plan())
    await panjin.does(group, id, 'reviewPlan', { review: 'approve' })
    const later = () => ({ review: 'extend', targetAt: inDays(panjin, 90) })
    await panjin.does(group, id, 'reviewPlan', later())
    await panjin.does(group, id, 'reviewPlan', later())
    expect(await whyRefused(panjin, group, id, 'reviewPlan', later())).toBe('too_many: plan')
  })

  it('五（三） 能及时解决的问题，要及时整改到位: a danger is not put off', async () => {
    const { id } = await panjin.files(neighbour, { matter: 'damage-utilities', danger: true })
    await panjin.does(officer, id, 'accept')
    expect(await whyRefused(panjin, officer, id, 'plan', plan())).toBe('not_now: danger')
  })
})

describe('what the platform does not yet do for Panjin', () => {
  it.todo('二 违法建设“零增长”、公示牌覆盖率: counted from boards and cases (R33)')
  it.todo('四、2 工作台账: assembled from the work, with a summary (R20)')
  it.todo('二 建档立卡: one file for each compound (R22)')
  it.todo('四、5 每月15日“城管执法共建日”: opinions and suggestions are collected (R29)')
  it.todo('五（一） 告知书、致广大市民一封信: published and received (R34)')
  it.todo('六（二） 领导小组定期召开会议: what it decides becomes work (R17)')
  it.todo('六（四） 检查通报、考核: figures of units (R25)')
})
