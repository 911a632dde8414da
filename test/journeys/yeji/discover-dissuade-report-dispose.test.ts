import { type Journey, openJourney, stepsOf } from '../../support/journey'
import { HOUR } from '../../support/house'

const DAY = 24 * HOUR
const manager = 'property@company-a:propertyManager:compound-a'
const grid = 'committee@community-a:gridLeader:community-a'
const gridOfOldYard = 'committee@community-b:gridLeader:community-b'
const officer = 'urban-management:officer:community-a'

let yeji: Journey
beforeAll(async () => {
  yeji = await openJourney('yeji')
})
afterAll(() => yeji.house.stop())

const neighbour = 'resident-upstairs'

/** 发现 and 劝阻: the property has heard of it and was refused. */
const dissuadedInVain = async (): Promise<string> => {
  const { id } = await yeji.files(neighbour, { matter: 'poultry', words: '露台养鸡，天不亮就叫。' })
  await yeji.does(manager, id, 'accept')
  await yeji.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '上门说了，住户不肯清。' })
  return id
}

describe('三、2 发现、劝阻、报告、处置', () => {
  it('三、2 第一时间发现、第一时间劝阻: what the property stops on its patrol is checked by the community', async () => {
    const { id, stage } = await yeji.finds(manager, { matter: 'ebike-upstairs', dissuasion: 'stopped' })
    expect(stage).toBe('verifying')
    expect(await yeji.lists(grid, 'verify')).toContain(id)
    expect(await yeji.refused(manager, id, 'verify', { restored: true })).toBe('own_work')
    const closed = await yeji.does(grid, id, 'verify', { restored: true, words: '电动车已推到楼下。' })
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'persuaded', tier: 'persuade' })
  })

  it('三、2 第一时间劝阻: a resident’s report goes to the property first, who may end it by persuasion', async () => {
    const { id, holder } = await yeji.files(neighbour, { matter: 'life-noise', words: '半夜唱歌。' })
    expect(holder?.unitName).toBe('示例一物业')
    await yeji.does(manager, id, 'accept')
    await yeji.does(manager, id, 'dissuade', { dissuasion: 'stopped', words: '上门说明，当场关了音响。' })
    await yeji.does(manager, id, 'settle', { outcome: 'persuaded', words: '已安静。' })
    await yeji.does(grid, id, 'verify', { restored: true })
    const closed = await yeji.does(neighbour, id, 'rate', { solved: true, score: 5 })
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'persuaded', tried: ['persuade'] })
  })

  it('三、2 劝阻无效…第一时间向联系社区执法队员报告: the officer who links the community has it the same minute', async () => {
    const id = await dissuadedInVain()
    expect(
      await yeji.refused(manager, id, 'orderCorrection', { demand: '清走', dueAt: 1, servedOn: '住户' }),
    ).toBe('no_competence')
    const { holder } = await yeji.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
    expect(holder).toMatchObject({ unitName: '区城管局', roleLabel: '联系社区执法队员' })
    expect(await yeji.lists(officer, 'todo')).toContain(id)
    expect(await yeji.told(officer, id)).toContain('taskArrived')
  })

  it('三、2 劝阻无效…报告: what a patrol of property or community could not stop goes straight to that officer', async () => {
    const found = await yeji.finds(manager, { matter: 'poultry', dissuasion: 'refused' })
    expect(found.holder).toMatchObject({ unitName: '区城管局', roleLabel: '联系社区执法队员' })
    const absent = await yeji.finds(grid, { matter: 'fire-lane', dissuasion: 'absent' })
    expect(absent.holder?.unitName).toBe('叶集消防救援局')
    expect(stepsOf(absent)).toEqual(['file', 'dissuade'])
  })

  it('三、2 执法队员及时依法查处: the officer orders, looks again, and the property confirms on site', async () => {
    const id = await dissuadedInVain()
    await yeji.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
    await yeji.does(officer, id, 'accept')
    const dueAt = yeji.house.cloud.clock.now() + 3 * DAY
    const ordered = await yeji.does(officer, id, 'orderCorrection', {
      ...{ demand: '三日内清走家禽，恢复露台。', dueAt, servedOn: '3栋住户' },
    })
    expect(ordered).toMatchObject({ stage: 'correcting', tier: 'correct' })
    await yeji.does(officer, id, 'inspect', { inspection: 'corrected', words: '已清走。' })
    await yeji.does(officer, id, 'settle', { outcome: 'corrected', words: '整改完成。' })
    expect(await yeji.refused(officer, id, 'verify', { restored: true })).toBe('own_work')
    expect(await yeji.lists(manager, 'verify')).toContain(id)
    await yeji.does(manager, id, 'verify', { restored: true })
    const closed = await yeji.does(neighbour, id, 'rate', { solved: true, score: 5 })
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'corrected', tried: ['persuade', 'correct'] })
  })

  it('一 各物业小区: where no company manages a compound, the grid leader dissuades in its place', async () => {
    const { id, holder } = await yeji.files(neighbour, { compound: 'compound-b', matter: 'poultry' })
    expect(holder?.unitName).toBe('示例二社区居委会')
    await yeji.does(gridOfOldYard, id, 'accept')
    await yeji.does(gridOfOldYard, id, 'dissuade', { dissuasion: 'refused', words: '不肯清。' })
    const risen = await yeji.does(gridOfOldYard, id, 'escalate', { reason: 'dissuasionFailed' })
    expect(risen.holder?.unitName).toBe('区城管局')
    expect(await yeji.lists('urban-management:officer:community-b', 'todo')).toContain(id)
  })

  it.todo('三、2 处置结案后，完善长效措施: the property shows what it does so that it stays so (R37)')
  it.todo(
    '三、3 建立综合执法工作台账: community and property see their compounds’ troubles in one ledger (R21)',
  )
})
