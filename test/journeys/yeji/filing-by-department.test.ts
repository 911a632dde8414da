import { article33 } from '../../support/docket-desk'
import { type Journey, openJourney } from '../../support/journey'
import { jointOperation, outcomeOn } from '../support/joint-operation'

const manager = 'property@company-a:propertyManager:compound-a'
const officer = 'urban-management:officer:community-a'
const desk = 'urban-management:desk:yeji'
const colleague = `${officer}:2`
const head = 'urban-management:unitHead:yeji'
const planner = 'natural-resources:desk:yeji'
const neighbour = 'resident-upstairs'

const words = { words: '现场情况如实记录。' }
const party = { party: '3栋2单元501住户' }

let yeji: Journey
beforeAll(async () => {
  yeji = await openJourney('yeji')
})
afterAll(() => yeji.house.stop())

/** Reported, dissuaded in vain, with the officer who links the community. */
const withOfficer = async (matter: string): Promise<string> => {
  const { id } = await yeji.files(neighbour, { matter, words: '楼顶又在加盖。' })
  await yeji.does(manager, id, 'accept')
  await yeji.does(manager, id, 'dissuade', { dissuasion: 'refused', ...words })
  await yeji.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
  await yeji.does(officer, id, 'accept')
  return id
}

const atDesk = async (matter: string): Promise<string> => {
  const id = await withOfficer(matter)
  await yeji.does(officer, id, 'escalate', { reason: 'officerUnable', words: '要测绘，当场办不了。' })
  await yeji.does(desk, id, 'accept')
  return id
}

const filed = async (matter: string): Promise<{ readonly id: string; readonly docket: string }> => {
  const id = await atDesk(matter)
  await yeji.does(desk, id, 'openDocket', { procedure: 'general', reason: 'officerUnable', ...words })
  return { id, docket: await yeji.docketOf(desk, id) }
}

type Act = readonly [who: string, action: string, fields: object]

const investigated: readonly Act[] = [
  [officer, 'investigate', { cardShown: true, ...words }],
  [colleague, 'investigate', { cardShown: true, ...words, ...party }],
]

const ended: readonly Act[] = [
  [
    officer,
    'giveNotice',
    { basis: '城乡规划法64', rights: true, hearing: false, cause: 'none', ...words, ...party },
  ],
  [desk, 'recordPlea', { plea: 'waived', ...words }],
  [
    head,
    'decide',
    {
      decision: 'notPenalise',
      basis: '行政处罚法33',
      ...article33,
      minor: true,
      corrected: true,
      harm: 'none',
      ...words,
    },
  ],
  [colleague, 'serve', { way: 'inPerson', ...party }],
  [desk, 'closeDocket', { outcome: 'corrected' }],
]

const acts = async (docket: string, steps: readonly Act[]): Promise<void> => {
  for (const [who, action, fields] of steps) await yeji.actsOnDocket(who, docket, action, fields)
}

describe('三、2 联系社区执法队员无法及时办理的问题，上报责任部门，予以立案查处', () => {
  it('三、2 上报责任部门: the officer who cannot settle it in time hands it up to the desk of the department', async () => {
    const id = await withOfficer('illegal-construction')
    const before = await yeji.sees(neighbour, id)
    const risen = await yeji.does(officer, id, 'escalate', {
      reason: 'officerUnable',
      words: '要测绘，当场办不了。',
    })
    expect(risen.holder).toMatchObject({ unitName: '区城管局', roleLabel: '责任科室' })
    expect(await yeji.lists(desk, 'todo')).toContain(id)
    const clock = (view: typeof before) => view.clocks.find(({ code }) => code === 'persuade')?.dueAt
    expect(clock(await yeji.sees(neighbour, id))).toBe(clock(before))
  })

  it('三、2 予以立案查处: the desk files, two officers investigate, the head decides, and the property confirms on site', async () => {
    const { id, docket } = await filed('green-occupy')
    expect(await yeji.sees(neighbour, id)).toMatchObject({ stage: 'enforcing', tier: 'enforce' })
    await acts(docket, [...investigated, ...ended])
    expect(await yeji.sees(neighbour, id)).toMatchObject({ stage: 'verifying', outcome: 'corrected' })
    expect(await yeji.refused(desk, id, 'verify', { restored: true })).toBe('own_work')
    await yeji.does(manager, id, 'verify', { restored: true, words: '绿地已恢复。' })
    const closed = await yeji.does(neighbour, id, 'rate', { solved: true, score: 5 })
    expect(closed).toMatchObject({ stage: 'closed', tried: ['persuade', 'enforce'] })
  })

  it('三、2 立案查处: neither property, community nor street reads the file or opens one', async () => {
    const { id, docket } = await filed('wall-opening')
    for (const who of [
      manager,
      'committee@community-a:gridLeader:community-a',
      'street@street-a:desk:street-a',
    ]) {
      expect((await yeji.house.ask(who, 'docket.open', { id: docket })).code).toBe('not_found')
      expect(await yeji.house.move(who, id, 'openDocket', { procedure: 'general' })).toMatchObject({
        ok: false,
      })
    }
  })

  it('二、5 违法建设认定: nothing is decided before 市自然资源和规划局叶集分局 has said whether it is one', async () => {
    const { docket } = await filed('illegal-construction')
    await acts(docket, investigated)
    const asked = await yeji.actsOnDocket(desk, docket, 'requestDetermination', words)
    expect(asked.stage).toBe('investigating')
    await acts(docket, ended.slice(0, 2))
    const [, , decision] = ended[2]!
    const early = await yeji.house.ask(head, 'docket.move', {
      id: docket,
      action: 'decide',
      fields: decision,
    })
    expect(early.ok).toBe(false)
    await yeji.actsOnDocket(planner, docket, 'determine', { determination: 'violation', ...words })
    await yeji.actsOnDocket(head, docket, 'decide', decision)
  })

  it('三、2 需要联合执法的，由城管部门牵头: what the department cannot do alone rises to the joint force', async () => {
    const id = await atDesk('street-vendor')
    const risen = await yeji.does(desk, id, 'escalate', {
      reason: 'urgentOrSerious',
      words: '要公安、市场监管一起上。',
    })
    expect(risen.holder?.unitName).toBe('联合执法队伍（区城管局牵头）')
    await yeji.does('coordination:coordinator:yeji', id, 'accept')
    const called = await yeji.does('coordination:coordinator:yeji', id, 'whistle', {
      ...{
        units: ['police', 'market-regulation'],
        dueAt: yeji.house.cloud.clock.now() + 3_600_000,
        ...words,
      },
    })
    expect(called.calls.map(({ unitName }) => unitName)).toEqual(['市公安局叶集分局', '区市场监管局'])
  })

  it('三、2 多部门联勤联动开展攻坚整治: one joint operation has its members, its results and its cases', async () => {
    const leads = 'coordination:coordinator:yeji'
    const risen = async () => {
      const id = await atDesk('street-vendor')
      await yeji.does(desk, id, 'escalate', { reason: 'urgentOrSerious', words: '要一起上。' })
      await yeji.does(leads, id, 'accept')
      return id
    }
    const cases = [await risen(), await risen()] as const
    const units = ['police', 'market-regulation']
    const views = await jointOperation(yeji, { leads, cases, units, comes: 'police:officer:community-a' })
    const expected = {
      members: [
        ['市公安局叶集分局', true],
        ['区市场监管局', false],
      ],
      results: ['partly', null],
      said: ['拆了两处，还有一处限期改正。'],
    }
    expect(views.map(outcomeOn)).toEqual([expected, expected])
  })
})
