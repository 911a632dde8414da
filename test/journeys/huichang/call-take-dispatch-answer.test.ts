import { type Journey, openJourney } from '../../support/journey'
import { mattersHere } from '../support/matters-here'
import { openMoves } from '../support/open-moves'
import { whyRefused } from '../support/why-refused'
import { ordered, orderIn } from '../support/penalty'

let huichang: Journey
beforeAll(async () => {
  huichang = await openJourney('huichang')
})
afterAll(() => huichang.house.stop())

const neighbour = 'resident-upstairs'

const manager = 'property@company-a:propertyManager:compound-a'
const grid = 'committee@community-a:gridLeader:community-a'
const affairs = 'street@street-a:desk:street-a'
const centre = 'housing-centre:coordinator:huichang'
const fire = 'fire-rescue:officer:community-a'
const police = 'police:officer:community-a'

/** The property and then the community could not talk them out of it. */
async function called(matter: string): Promise<string> {
  const { id } = await huichang.files(neighbour, { matter })
  await huichang.does(manager, id, 'accept')
  await huichang.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '不听劝' })
  await huichang.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
  await huichang.does(grid, id, 'accept')
  await huichang.does(grid, id, 'dissuade', { dissuasion: 'refused', words: '再劝也不听' })
  await huichang.does(grid, id, 'escalate', { reason: 'dissuasionFailed', words: '请执法单位来' })
  return id
}

async function taken(id: string): Promise<void> {
  await huichang.does(affairs, id, 'accept')
  await huichang.does(affairs, id, 'escalate', { reason: 'officerUnable', words: '属于执法清单' })
  await huichang.does(centre, id, 'accept')
}

const dispatch = (to: string) => ({ reason: 'assigned', to, words: '按执法清单派发' })
const resultDue = async (id: string) =>
  (await huichang.sees(neighbour, id)).clocks.find(({ code }) => code === 'persuade')?.dueAt

/** What the list of enforcement names: 噪声污染、高空抛物、飞线充电、违法建设. */
const ITEMS = [
  ['生活噪声扰民', 'life-noise', 'police', '公安部门'],
  ['装修装卸加工噪声', 'work-noise', 'ecology', '生态环境部门'],
  ['高空抛物', 'falling-objects', 'police', '公安部门'],
  ['飞线充电', 'fly-wire-charging', 'fire-rescue', '消防部门'],
  ['违法建设', 'illegal-construction', 'illegal-building-brigade', '“两违”综合执法大队'],
] as const

describe('严格属地联动监管：呼叫、受理、派发、响应', () => {
  it('呼叫、受理、派发、响应: the resident sees every step, and the resident’s deadline never moves', async () => {
    const { id, why, holder } = await huichang.files(neighbour, { matter: 'fly-wire-charging' })
    const due = await resultDue(id)
    expect(due).toBeDefined()
    expect(holder).toMatchObject({ unitName: '示例一物业', roleLabel: '物业经理' })
    expect(why).toBe('从楼上拉线充电的，物业先劝导收线；劝不住的报网格长，由县住保中心派给执法单位处理。')
    await huichang.does(manager, id, 'accept')
    await huichang.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '不肯收线' })

    const toGrid = await huichang.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
    expect(toGrid.holder).toMatchObject({ unitName: '示例一社区居委会', roleLabel: '网格长' })
    expect(await huichang.told(centre, id)).toEqual(['caseWatched', 'caseWatched'])
    await huichang.does(grid, id, 'accept')
    await huichang.does(grid, id, 'dissuade', { dissuasion: 'absent', words: '敲门没人' })

    const call = await huichang.does(grid, id, 'escalate', {
      reason: 'dissuasionFailed',
      words: '请执法单位来',
    })
    expect(call.holder).toMatchObject({ unitName: '示例一街道社会事务办', roleLabel: '责任科室' })
    await huichang.does(affairs, id, 'accept')

    const passed = await huichang.does(affairs, id, 'escalate', {
      reason: 'officerUnable',
      words: '属于执法清单',
    })
    expect(passed.holder).toMatchObject({ unitName: '县住保中心', roleLabel: '调度员' })
    await huichang.does(centre, id, 'accept')

    await huichang.does(centre, id, 'transfer', dispatch('fire-rescue'))
    expect(await huichang.told(fire, id)).toEqual(['taskArrived'])
    const answered = await huichang.does(fire, id, 'accept')
    expect(answered).toMatchObject({ stage: 'correcting', holder: { unitName: '消防部门' } })

    const forResident = await huichang.sees(neighbour, id)
    expect(forResident.timeline.map(({ action }) => action)).toEqual([
      ...['file', 'accept', 'dissuade', 'escalate', 'accept', 'dissuade', 'escalate'],
      ...['accept', 'escalate', 'accept', 'transfer', 'accept'],
    ])
    expect(forResident.timeline.filter(({ action }) => action === 'transfer')).toMatchObject([
      { result: 'assigned' },
    ])
    expect(await resultDue(id)).toBe(due)
  })

  it.each(ITEMS)(
    '执法清单 %s: 县住保中心 dispatches it, and the department orders its correction',
    async (...item) => {
      const [label, matter, unit, unitName] = item
      const id = await called(matter)
      await taken(id)
      await huichang.does(centre, id, 'transfer', dispatch(unit))
      const officer = `${unit}:officer:community-a`
      expect(await huichang.does(officer, id, 'accept')).toMatchObject({ title: label, holder: { unitName } })
      expect(await ordered(huichang, officer, id)).toMatchObject({ stage: 'correcting', tier: 'correct' })
    },
  )

  it('避免推诿扯皮: a dispatch is no refusal; after two refusals 县住保中心 decides, and the deadline stands', async () => {
    const id = await called('falling-objects')
    await taken(id)
    const due = await resultDue(id)
    await huichang.does(centre, id, 'transfer', dispatch('fire-rescue'))
    await huichang.does(fire, id, 'transfer', { reason: 'notOurDuty', to: 'police', words: '属于治安' })
    await huichang.does(police, id, 'transfer', {
      reason: 'notOurDuty',
      to: 'housing',
      words: '属于物业管理',
    })
    expect(await huichang.sees(neighbour, id)).toMatchObject({ holder: { unitName: '县住保中心' } })
    expect(await whyRefused(huichang, centre, id, 'transfer', dispatch('housing'))).toBe('not_now: arbitrate')
    await huichang.does(centre, id, 'arbitrate', { to: 'police', words: '由公安部门办' })
    expect(
      await whyRefused(huichang, police, id, 'transfer', {
        reason: 'notOurDuty',
        to: 'housing',
        words: '再退',
      }),
    ).toBe('not_now: bound')
    expect(await huichang.does(police, id, 'accept')).toMatchObject({ stage: 'correcting' })
    expect(await resultDue(id)).toBe(due)
  })

  it('20%通过社区配合执法人员: neither 社会事务办 nor 县住保中心 orders anything', async () => {
    const id = await called('illegal-construction')
    await huichang.does(affairs, id, 'accept')
    const order = orderIn(huichang, 3)
    expect(await whyRefused(huichang, affairs, id, 'orderCorrection', order)).toBe('no_competence')
    await huichang.does(affairs, id, 'escalate', { reason: 'officerUnable', words: '属于执法清单' })
    await huichang.does(centre, id, 'accept')
    expect(await whyRefused(huichang, centre, id, 'orderCorrection', order)).toBe('no_competence')
    expect(await openMoves(huichang, centre, id)).not.toContain('openDocket')
  })

  it('清单未列: an item without a name stays with the community until somebody finds its unit', async () => {
    const said = await huichang.files(neighbour, { matter: null, words: '楼下整夜有怪味。' })
    expect(said).toMatchObject({
      title: '其他',
      holder: { unitName: '示例一社区居委会', roleLabel: '网格长' },
    })
    expect(said.why).toBe('暂时分不清归谁管也没关系，由社区网格长先接下，再找到该管的单位。')
    expect(await huichang.isHidden(manager, said.id)).toBe(true)
    await huichang.does(grid, said.id, 'accept')
    await huichang.does(grid, said.id, 'transfer', dispatch('ecology'))
    expect((await huichang.sees(neighbour, said.id)).holder?.unitName).toBe('生态环境部门')
  })

  it('消防通道堵塞: on neither list, it takes the way of an enforcement item', async () => {
    const said = await huichang.files(neighbour, { matter: 'fire-lane' })
    expect(said.holder?.unitName).toBe('示例一物业')
    expect(said.why).toBe('堵了消防通道的，物业先请人挪开；劝不住的报网格长，由县住保中心派给执法单位处理。')
    const { list } = (await mattersHere(huichang)).find(({ code }) => code === 'fire-lane') ?? {}
    expect(list).toBe('enforcement')
  })
})
