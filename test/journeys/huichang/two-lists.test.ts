import { type Journey, openJourney } from '../../support/journey'
import { inDays } from '../support/in-days'
import { mattersHere } from '../support/matters-here'
import { orderIn } from '../support/penalty'
import { openMoves } from '../support/open-moves'
import { whyRefused } from '../support/why-refused'

let huichang: Journey
beforeAll(async () => {
  huichang = await openJourney('huichang')
})
afterAll(() => huichang.house.stop())

const neighbour = 'resident-upstairs'

const manager = 'property@company-a:propertyManager:compound-a'
const grid = 'committee@community-a:gridLeader:community-a'
const gridOfOld = 'committee@community-b:gridLeader:community-b'
const centre = 'housing-centre:coordinator:huichang'
const police = 'police:officer:community-a'
const fire = 'fire-rescue:officer:community-a'

const SERVICES = [
  ['车辆乱停乱放', 'random-parking'],
  ['乱堆乱挂', 'pile-hang'],
  ['乱贴乱画', 'paste-scrawl'],
  ['占用公共停车位', 'occupy-parking'],
] as const

describe('强化行业牵头抓总：执法清单和服务清单', () => {
  it('两张清单: a resident sees on which list a matter stands and who serves it', async () => {
    const matters = await mattersHere(huichang)
    const on = (list: string) => matters.filter((one) => one.list === list).map(({ label }) => label)
    expect(on('service')).toEqual(expect.arrayContaining(SERVICES.map(([label]) => label)))
    expect(on('enforcement')).toEqual(
      expect.arrayContaining(['生活噪声扰民', '装修装卸加工噪声', '高空抛物', '飞线充电', '违法建设']),
    )
    expect(matters.find(({ code }) => code === 'pile-hang')).toMatchObject({ unitName: '示例一物业' })
  })

  it.each(SERVICES)(
    '服务清单 %s: done by the property, verified by the 网格长, no tier of enforcement',
    async (label, matter) => {
      const said = await huichang.files(neighbour, { matter })
      expect(said).toMatchObject({ title: label, holder: { unitName: '示例一物业' } })
      expect(said.why).toMatch(/在服务清单上，由物业公司负责劝导/)
      await huichang.does(manager, said.id, 'accept')
      await huichang.does(manager, said.id, 'arrangeService', {
        dueAt: inDays(huichang, 1),
        words: '今天清理',
      })
      await huichang.does(manager, said.id, 'settle', { outcome: 'serviced', words: '已处理好' })
      expect(await huichang.lists(grid, 'verify')).toContain(said.id)
      await huichang.does(grid, said.id, 'verify', { restored: true })
      const closed = await huichang.does(neighbour, said.id, 'rate', { solved: true, score: 5 })
      expect(closed).toMatchObject({ stage: 'closed', outcome: 'serviced', tier: null, tried: [] })
    },
  )

  it('不属于综合执法职能范围: no department orders or files on an item of the service list', async () => {
    const { id } = await huichang.files(neighbour, { matter: 'pile-hang' })
    await huichang.does(manager, id, 'accept')
    await huichang.does(manager, id, 'transfer', { reason: 'notOurDuty', to: 'police', words: '请公安看看' })
    await huichang.does(police, id, 'accept')
    expect(await whyRefused(huichang, police, id, 'orderCorrection', orderIn(huichang, 1))).toBe(
      'no_competence',
    )
    expect(await openMoves(huichang, police, id)).not.toContain('openDocket')
  })

  it('交办事项准入执法流程: a service that proves a violation enters by a recorded new label, on the old deadline', async () => {
    const { id } = await huichang.files(neighbour, { matter: 'pile-hang', words: '楼道里拉了电线给车充电。' })
    await huichang.does(manager, id, 'accept')
    const before = (await huichang.sees(neighbour, id)).clocks.map(({ dueAt }) => dueAt)
    const moved = await huichang.does(manager, id, 'reclassify', {
      ...{ matter: 'fly-wire-charging', words: '是飞线充电，在执法清单上' },
    })
    expect(moved).toMatchObject({ title: '飞线充电', stage: 'persuading', hazard: 'safety' })
    const forResident = await huichang.sees(neighbour, id)
    expect(forResident.clocks.map(({ dueAt }) => dueAt)).toEqual(before)
    expect(forResident.timeline.at(-1)).toMatchObject({ action: 'reclassify', label: '飞线充电' })

    await huichang.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '不肯收' })
    await huichang.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
    await huichang.does(grid, id, 'accept')
    await huichang.does(grid, id, 'transfer', { reason: 'assigned', to: 'fire-rescue', words: '消防来看' })
    await huichang.does(fire, id, 'accept')
    expect(await huichang.does(fire, id, 'orderCorrection', orderIn(huichang, 1))).toMatchObject({
      tier: 'correct',
    })
  })

  it.todo('执法事项9大类32个具体事项、“服务清单”事项10项: those that the county has yet to publish')
})

describe('严格物业服务责任：第一监督人、发现人', () => {
  it('发现执法事项立即向网格长…报告，并第一时间劝导制止: found, refused, and with the 网格长 at once', async () => {
    const found = await huichang.finds(manager, { matter: 'fly-wire-charging', dissuasion: 'refused' })
    expect(found).toMatchObject({ kind: 'finding', holder: { unitName: '示例一社区居委会' } })
    expect(await huichang.told(grid, found.id)).toEqual(['taskArrived'])
    expect(found.timeline.map(({ action, result }) => [action, result])).toEqual([
      ['file', 'finding'],
      ['dissuade', 'refused'],
    ])
    expect(await huichang.told(centre, found.id)).toEqual(['caseWatched'])
  })

  it('发现执法事项立即…报告: 县住保中心 hears of what is no safety matter as well', async () => {
    const found = await huichang.finds(manager, { matter: 'illegal-construction', dissuasion: 'refused' })
    expect(await huichang.told(centre, found.id)).toEqual(['caseWatched'])
  })

  it('或执法部门报告: the property may go to the department itself', async () => {
    const { id } = await huichang.files(neighbour, { matter: 'falling-objects' })
    await huichang.does(manager, id, 'accept')
    await huichang.does(manager, id, 'transfer', { reason: 'assigned', to: 'police', words: '请公安来' })
    expect(await huichang.told(police, id)).toEqual(['taskArrived'])
    expect((await huichang.sees(neighbour, id)).holder?.unitName).toBe('公安部门')
  })

  it('第一时间劝导制止: stopped on the spot it is settled as persuaded, and the 网格长 verifies', async () => {
    const found = await huichang.finds(manager, { matter: 'fly-wire-charging', dissuasion: 'stopped' })
    expect(found).toMatchObject({ stage: 'verifying', outcome: 'persuaded', tier: 'persuade' })
    expect(await huichang.lists(grid, 'verify')).toContain(found.id)
  })

  it('由物业或社区: without a property the 网格长 goes first', async () => {
    const said = await huichang.files(neighbour, { matter: 'fly-wire-charging', compound: 'compound-b' })
    expect(said.holder).toMatchObject({ unitName: '示例二社区居委会', roleLabel: '网格长' })
    expect(said.why).toBe('这个小区没有物业公司，由社区网格长先上门处理。')
    await huichang.does(gridOfOld, said.id, 'accept')
    const service = await huichang.files(neighbour, { matter: 'pile-hang', compound: 'compound-b' })
    expect(service.why).toBe('这个小区没有物业公司，由社区网格长先上门处理。')
  })

  it('督促物业企业履职: bad service goes around the property to the 网格长, and 县住保中心 hears of it', async () => {
    const said = await huichang.files(neighbour, { matter: 'pm-service', words: '电梯坏了三天没人管。' })
    expect(said.holder?.unitName).toBe('示例一社区居委会')
    expect(await huichang.isHidden(manager, said.id)).toBe(true)
    expect(await huichang.told(centre, said.id)).toEqual(['caseWatched'])
    await huichang.does(grid, said.id, 'accept')
    await huichang.does(grid, said.id, 'escalate', { reason: 'urgentOrSerious', words: '请县里督促' })
    expect(await huichang.lists(centre, 'todo')).toContain(said.id)
  })
})
