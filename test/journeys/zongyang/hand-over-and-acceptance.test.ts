import { article33 } from '../../support/docket-desk'
import { type Journey, openJourney } from '../../support/journey'

const manager = 'property@company-a:propertyManager:compound-a'
const grid = 'committee@community-a:gridLeader:community-a'
const town = 'zongyang-town:desk:street-a'
const housing = 'housing:officer:community-a'
const urban = 'urban-management:officer:community-a'
const head = 'urban-management:unitHead:zongyang'
const neighbour = 'resident-upstairs'
const words = { words: '现场情况如实记录。' }
const party = { party: '示例一物业' }
const SECOND = 1000
const DAY = 86_400_000

let zongyang: Journey
beforeAll(async () => {
  zongyang = await openJourney('zongyang')
})
afterAll(() => zongyang.house.stop())

/** A charge of the property's, as 县住房和城乡建设局 has it. */
const withHousing = async (): Promise<string> => {
  const { id } = await zongyang.files(neighbour, { matter: 'overcharge', words: '装修押金不退。' })
  await zongyang.does(grid, id, 'accept')
  await zongyang.does(grid, id, 'escalate', { reason: 'lawDemands', words: '由住建查处。' })
  await zongyang.does(housing, id, 'accept')
  return id
}

describe('五（二）及时向城管部门移送涉嫌违法案件', () => {
  it('四（三）严格查处违规收费: what is about the property never passes through it, and 住建 knows from the start', async () => {
    const { id, holder } = await zongyang.files(neighbour, { matter: 'overcharge', words: '停车费翻倍。' })
    expect(holder?.unitName).toBe('示例一社区')
    expect(await zongyang.isHidden(manager, id)).toBe(true)
    expect(await zongyang.told(housing, id)).toContain('caseWatched')
  })

  it('五（二）移送: the bureau takes the case over only with the number of its receipt', async () => {
    const id = await withHousing()
    const due = (await zongyang.sees(neighbour, id)).clocks.map(({ code, dueAt }) => [code, dueAt])
    const handed = await zongyang.does(housing, id, 'transfer', {
      ...{ reason: 'handOver', to: 'urban-management', words: '涉嫌违法，材料随案移送。' },
    })
    expect(handed.holder?.unitName).toBe('县城市管理局')
    expect(await zongyang.refused(urban, id, 'accept')).toBe('bad_input')
    await zongyang.does(urban, id, 'accept', { receipt: '枞城管收〔2026〕12号' })
    const { clocks } = await zongyang.sees(neighbour, id)
    expect(clocks.filter(({ code }) => code === 'persuade').map(({ code, dueAt }) => [code, dueAt])).toEqual(
      due.filter(([code]) => code === 'persuade'),
    )
    expect((await zongyang.sees(housing, id)).id).toBe(id)
  })

  it('五（二）住建领域行政处罚权集中行使: the bureau punishes, 住建 does not', async () => {
    const id = await withHousing()
    const opening = { procedure: 'general', reason: 'lawDemands', ...words }
    expect(await zongyang.refused(housing, id, 'openDocket', opening)).toBe('no_competence')
    await zongyang.does(housing, id, 'transfer', { reason: 'handOver', to: 'urban-management', ...words })
    await zongyang.does(urban, id, 'accept', { receipt: '枞城管收〔2026〕13号' })
    await zongyang.does(urban, id, 'openDocket', opening)
    const docket = await zongyang.docketOf(urban, id)
    const notice = { basis: '物业管理条例', rights: true, hearing: false, cause: 'none', ...words, ...party }
    const lenient = { ...article33, minor: true, corrected: true, harm: 'none' }
    const acts: readonly (readonly [string, string, object])[] = [
      [urban, 'investigate', { cardShown: true, ...words }],
      [`${urban}:2`, 'investigate', { cardShown: true, ...words, ...party }],
      [urban, 'giveNotice', notice],
      [urban, 'recordPlea', { plea: 'waived', ...words }],
      [head, 'decide', { decision: 'notPenalise', basis: '行政处罚法33', ...lenient, ...words }],
      [urban, 'serve', { way: 'inPerson', ...party }],
      [urban, 'closeDocket', { outcome: 'corrected' }],
    ]
    for (const [who, action, fields] of acts) await zongyang.actsOnDocket(who, docket, action, fields)
    expect(await zongyang.sees(neighbour, id)).toMatchObject({ stage: 'verifying', outcome: 'corrected' })
    expect(await zongyang.lists(town, 'verify')).toContain(id)
    expect(await zongyang.isHidden(manager, id)).toBe(true)
  })

  it.todo('三（三）信息共享、案件协办: units share what they know about a compound (R30)')
  it.todo('四（三）物业服务企业信用评价制度: verified troubles count in the company’s credit (R26)')
})

describe('五（六）“发现问题—交办处置—督查验收—巩固提升”', () => {
  const corrected = async (): Promise<string> => {
    const { id } = await zongyang.files(neighbour, {
      matter: 'illegal-construction',
      words: '一楼搭了阳光房。',
    })
    await zongyang.does(manager, id, 'accept')
    await zongyang.does(manager, id, 'dissuade', { dissuasion: 'refused', ...words })
    await zongyang.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
    await zongyang.does(urban, id, 'accept')
    const dueAt = zongyang.house.cloud.clock.now() + 24 * 3_600_000
    await zongyang.does(urban, id, 'orderCorrection', { demand: '自行拆除。', dueAt, servedOn: '3栋住户' })
    await zongyang.does(urban, id, 'inspect', { inspection: 'corrected', ...words })
    await zongyang.does(urban, id, 'settle', { outcome: 'corrected', ...words })
    return id
  }

  it('五（六）督查验收: what the bureau reports as done is accepted by the town, not by the property', async () => {
    const id = await corrected()
    expect(await zongyang.lists(town, 'verify')).toContain(id)
    expect(await zongyang.lists(manager, 'verify')).not.toContain(id)
    expect(await zongyang.refused(urban, id, 'verify', { restored: true })).toBe('own_work')
    const verified = await zongyang.does(town, id, 'verify', { restored: true, words: '现场已拆净。' })
    expect(verified.stage).toBe('rating')
  })

  it('五（六）督查验收: what the town does not find restored goes back to whoever reported it as done', async () => {
    const id = await corrected()
    const back = await zongyang.does(town, id, 'sendBack', { words: '骨架还在。' })
    expect(back.stage).toBe('correcting')
    expect(back.holder?.unitName).toBe('县城市管理局')
    expect(await zongyang.told(urban, id)).toContain('workSentBack')
  })

  it('五（六）监督物业服务企业: what the property settled is accepted by the town as well', async () => {
    const { id } = await zongyang.files(neighbour, { matter: 'utility-service', words: '路灯不亮。' })
    await zongyang.does(manager, id, 'accept')
    await zongyang.does(manager, id, 'settle', { outcome: 'serviced', words: '灯已换。' })
    expect(await zongyang.lists(town, 'verify')).toContain(id)
  })

  it('五（六）巩固提升: of the closed cases some are drawn, and after a month the town is asked to look again', async () => {
    const closed: string[] = []
    for (let filed = 0; filed < 2 * zongyang.house.county.pack.recheckOneIn; filed += 1) {
      zongyang.house.later(SECOND)
      const { id } = await zongyang.files(neighbour, { matter: 'utility-service', words: '路灯不亮。' })
      await zongyang.does(manager, id, 'accept')
      await zongyang.does(manager, id, 'settle', { outcome: 'serviced', words: '灯已换。' })
      await zongyang.does(town, id, 'verify', { restored: true, words: '亮了。' })
      await zongyang.does(neighbour, id, 'rate', { solved: true, score: 5 })
      closed.push(id)
    }
    zongyang.house.later(31 * DAY)
    await zongyang.house.cloud.runTimer('sweep')
    const asked = await Promise.all(
      closed.map(async (id) => (await zongyang.told(town, id)).includes('recheckAsked')),
    )
    const drawn = asked.filter(Boolean).length
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).toBeLessThan(closed.length)
  })

  it.todo('六（三）常态化开展督查指导: what inspections find is kept and followed up (R25)')
})
