import { HOUR } from '../../support/house'
import { type Journey, openJourney, stepsOf } from '../../support/journey'

const manager = 'property@company-a:propertyManager:compound-a'
const grid = 'committee@community-a:gridLeader:community-a'
const street = 'street@street-a:desk:street-a'
const urban = 'urban-management:officer:community-a'
const police = 'police:officer:community-a'
const fire = 'fire-rescue:officer:community-a'
const coordinator = 'coordination:coordinator:yeji'
const neighbour = 'resident-upstairs'

let yeji: Journey
beforeAll(async () => {
  yeji = await openJourney('yeji')
})
afterAll(() => yeji.house.stop())

describe('三、1 “综合执法进小区”公示牌', () => {
  it('三、1 各执法单位至少安排1名执法队员: every unit that enforces has its officer on the board', async () => {
    const { people, title } = await yeji.board()
    expect(title).toBe('综合执法进小区')
    const officers = people.filter(({ roleLabel }) => roleLabel === '联系社区执法队员')
    expect(officers.map(({ unitName }) => unitName).sort()).toEqual(
      [
        ...['区城管局', '区住建局', '区市场监管局'],
        ...['市公安局叶集分局', '市自然资源和规划局叶集分局', '叶集消防救援局'],
      ].sort(),
    )
    expect(officers.every(({ service }) => service === '示例一社区')).toBe(true)
  })

  it('三、1 姓名、联系电话、工作职责: each line has a name, a phone and, where the document gives one, a duty', async () => {
    expect(yeji.house.county.pack.board.fields).toEqual(['name', 'phone', 'duties'])
    const { people } = await yeji.board()
    for (const { name, phone } of people)
      expect([name, phone]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)])
    const bureau = people.find(({ unitName }) => unitName === '区城管局')
    expect(bureau?.duty).toContain('由城市管理局牵头，联合公安等执法力量，组建联合执法队伍')
  })

  it('三、1 接受群众监督: a complaint about an officer passes by the officer and the bureau', async () => {
    const { id, holder } = await yeji.files(neighbour, {
      ...{ matter: 'enforcement-conduct', about: 'officer', words: '队员态度很差。' },
    })
    expect(holder?.unitName).toBe('执法监督单位（由区里指定）')
    expect(await Promise.all([manager, urban, grid].map((who) => yeji.isHidden(who, id)))).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('二 职责分工', () => {
  it('二、4 阻碍执法…依法快速处置: the police have it at once, nobody of the compound reads it', async () => {
    const found = await yeji.finds(urban, {
      matter: 'obstruct-enforcement',
      danger: true,
      words: '有人推搡队员。',
    })
    expect(found.holder?.unitName).toBe('市公安局叶集分局')
    expect(found.hazard).toBe('danger')
    const accept = found.clocks.find(({ code }) => code === 'accept')
    expect((accept?.dueAt ?? 0) - found.now).toBe(5 * 60_000)
    expect(await yeji.told(police, found.id)).toContain('taskArrived')
    expect(await Promise.all([manager, grid].map((who) => yeji.isHidden(who, found.id)))).toEqual([
      true,
      true,
    ])
    const accepted = await yeji.does(police, found.id, 'accept')
    expect(accepted.tried).toEqual([])
    const filed = await yeji.does(police, found.id, 'openDocket', {
      ...{ procedure: 'police', reason: 'urgentOrSerious', words: '当场控制。' },
    })
    expect(filed.stage).toBe('enforcing')
  })

  it('二、4 阻碍执法: a resident’s word about it does not pass through property or community either', async () => {
    const { id, holder } = await yeji.files(neighbour, {
      matter: 'obstruct-enforcement',
      words: '有人堵着执法车。',
    })
    expect(holder?.unitName).toBe('市公安局叶集分局')
    expect(await Promise.all([manager, grid].map((who) => yeji.isHidden(who, id)))).toEqual([true, true])
  })

  it('二、4 …快速处置: what nobody has accepted after five minutes is with the desk of the police', async () => {
    const { id } = await yeji.finds(urban, { matter: 'obstruct-enforcement', danger: true })
    yeji.house.later(HOUR / 10)
    await yeji.house.cloud.runTimer('sweep')
    expect((await yeji.sees('police:desk:yeji', id)).holder).toMatchObject({
      ...{ unitName: '市公安局叶集分局', roleLabel: '责任科室' },
    })
    expect(await yeji.told('police:desk:yeji', id)).toContain('taskArrived')
    expect(await yeji.told(police, id)).toContain('clockRanOut')
  })

  it('二、6 督导物业服务企业制止并清理: the property clears the stairs, and the fire service knows of it from the start', async () => {
    const { id, holder } = await yeji.files(neighbour, { matter: 'ebike-park', words: '楼梯间停满电动车。' })
    expect(holder?.unitName).toBe('示例一物业')
    expect(await yeji.told(fire, id)).toContain('caseWatched')
    await yeji.does(manager, id, 'accept')
    await yeji.does(manager, id, 'dissuade', { dissuasion: 'stopped', words: '车主当场推走。' })
    await yeji.does(manager, id, 'settle', { outcome: 'persuaded', words: '楼梯间已清空。' })
    expect(await yeji.lists(grid, 'verify')).toContain(id)
  })

  it('二、7 调处…纠纷，居民委员会应当予以协助: a quarrel with the property is mediated without the property', async () => {
    const { id, holder } = await yeji.files(neighbour, { matter: 'pm-dispute', words: '停车费吵了半年。' })
    expect(holder?.unitName).toBe('示例一社区居委会')
    expect(await yeji.isHidden(manager, id)).toBe(true)
    await yeji.does(grid, id, 'accept')
    const risen = await yeji.does(grid, id, 'escalate', {
      reason: 'urgentOrSerious',
      words: '请街道来调处。',
    })
    expect(risen.holder?.unitName).toBe('示例一街道')
    await yeji.does(street, id, 'accept')
    await yeji.does(street, id, 'mediate', { mediation: 'agreed', words: '双方签了字。' })
    await yeji.does(street, id, 'settle', { outcome: 'mediated', words: '按协议办。' })
    expect(await yeji.lists(coordinator, 'verify')).toContain(id)
  })
})

describe('三、3 联合会商', () => {
  it('三、3 “吹哨”召集相关部门: the street calls departments and sees which have come', async () => {
    const { id } = await yeji.files(neighbour, { matter: 'pm-dispute', words: '物业和业主又起冲突。' })
    await yeji.does(grid, id, 'accept')
    await yeji.does(grid, id, 'escalate', { reason: 'urgentOrSerious', words: '请街道来。' })
    await yeji.does(street, id, 'accept')
    const dueAt = yeji.house.cloud.clock.now() + 2 * HOUR
    await yeji.does(street, id, 'whistle', {
      units: ['urban-management', 'police'],
      dueAt,
      words: '下午到场。',
    })
    expect(await yeji.told(police, id)).toContain('unitCalled')
    await yeji.does(police, id, 'muster', { words: '已到场。' })
    const { calls, timeline } = await yeji.sees(street, id)
    expect(calls.map(({ unitName, musteredAt }) => [unitName, musteredAt !== null])).toEqual([
      ['区城管局', false],
      ['市公安局叶集分局', true],
    ])
    expect(stepsOf({ timeline }).slice(-2)).toEqual(['whistle', 'muster'])
  })

  it('三、3 “吹哨”: a department that does not answer within the hour is told so, and so is the joint force', async () => {
    const { id } = await yeji.files(neighbour, { matter: 'pm-dispute', words: '又吵起来了。' })
    await yeji.does(grid, id, 'accept')
    expect(await yeji.refused(grid, id, 'whistle', { units: ['police'], words: '来一下' })).toBe(
      'no_competence',
    )
    await yeji.does(grid, id, 'escalate', { reason: 'urgentOrSerious', words: '请街道来。' })
    await yeji.does(street, id, 'accept')
    const dueAt = yeji.house.cloud.clock.now() + 48 * HOUR
    await yeji.does(street, id, 'whistle', { units: ['urban-management'], dueAt, words: '明天到场。' })
    yeji.house.later(2 * HOUR)
    await yeji.house.cloud.runTimer('sweep')
    expect(await yeji.told('urban-management:officer:community-a', id)).toContain('callRanOut')
    expect(await yeji.told('urban-management:desk:yeji', id)).toContain('callRanOut')
    expect(await yeji.told('coordination:coordinator:yeji', id)).toContain('callRanOut')
  })

  it.todo(
    '三、3 召开会商会: the street holds a consultation on the troubles it has gathered and writes what it decided (R16)',
  )
  it.todo('三、3 遇到重大问题或特殊情况可随时召开 (R16)')
  it.todo('四、2 发挥小区党支部和业主委员会作用，加强问题摸排')
  it.todo('四、3 向居民宣传联合执法进小区: streets keep what they have published (R34)')
  it.todo('四、3 加强执法人员培训教育: departments keep their training (R40)')
})
