import { type Journey, openJourney } from '../../support/journey'
import { whyRefused } from '../support/why-refused'
import { ordered } from '../support/penalty'

let panjin: Journey
beforeAll(async () => {
  panjin = await openJourney('panjin')
})
afterAll(() => panjin.house.stop())

const neighbour = 'resident-upstairs'

const officer = 'shuangtaizi-branch:officer:community-a'
const manager = 'property@company-a:propertyManager:compound-a'
const community = 'committee@community-a:gridLeader:community-a'

/** District by district: the compound, its community, and the body that serves there. */
const DISTRICTS = [
  ['双台子区', 'compound-a', 'community-a', 'shuangtaizi-branch', '双台子分局'],
  ['兴隆台区', 'compound-b', 'community-b', 'xinglongtai-branch', '兴隆台分局'],
  ['大洼区', 'compound-c', 'community-c', 'dawa-branch', '大洼分局'],
  ['辽东湾', 'compound-d', 'community-d', 'liaodongwan-branch', '辽东湾分局'],
  ['盘山县', 'compound-e', 'community-e', 'panshan-brigade', '盘山县综合执法大队'],
] as const

describe('四、3 执法队员每周至少巡查一次，做好巡查记录', () => {
  it.each(DISTRICTS)(
    '四、3 %s: what the district’s 网格员 ends on patrol is on record, and somebody else verifies it',
    async (...district) => {
      const [, compound, place, body, name] = district
      const patrol = `${body}:officer:${place}`
      const found = await panjin.finds(patrol, { matter: 'veg-garden', dissuasion: 'stopped', compound })
      expect(found).toMatchObject({
        kind: 'finding',
        stage: 'verifying',
        outcome: 'persuaded',
        tier: 'persuade',
      })
      expect(found.timeline.map(({ action }) => action)).toEqual(['file', 'accept', 'dissuade', 'settle'])
      expect(found.timeline[0]?.who).toContain(`${name} 网格员`)
      expect(await whyRefused(panjin, patrol, found.id, 'verify', { restored: true })).toBe('own_work')
      const others = DISTRICTS.filter(([, , , one]) => one !== body)
      for (const [, , there, one] of others)
        expect(await panjin.isHidden(`${one}:officer:${there}`, found.id)).toBe(true)
    },
  )

  it('四、3 进驻小区的执法队员: nobody records a patrol in another district', async () => {
    const reply = await panjin.house.ask(officer, 'case.find', {
      ...{ compound: 'compound-b', matter: 'veg-garden', words: '种菜', place: {}, files: [] },
      dissuasion: null,
    })
    expect(reply).toMatchObject({ ok: false, code: 'bad_input', detail: 'compound' })
  })

  it('四、4 网格员要第一时间介入依法查处: the 网格员 orders what the own patrol could not end', async () => {
    const found = await panjin.finds(officer, { matter: 'veg-garden', dissuasion: 'refused' })
    expect(await ordered(panjin, officer, found.id)).toMatchObject({ stage: 'correcting', tier: 'correct' })
  })
})

describe('四、4 第一时间发现、制止和处置；处置不了的第一时间向网格员报告', () => {
  it('四、4 第一时间制止: what the property stops is checked by the community and needs no 网格员', async () => {
    const { id, why } = await panjin.files(neighbour, { matter: 'green-occupy' })
    expect(why).toBe('公共绿地被占、被毁的，物业先制止；处置不了的马上报网格员，由市城管执法局依法处罚。')
    await panjin.does(manager, id, 'accept')
    await panjin.does(manager, id, 'dissuade', { dissuasion: 'stopped', words: '当场搬走了' })
    await panjin.does(manager, id, 'settle', { outcome: 'persuaded', words: '绿地已恢复' })
    expect(await panjin.isHidden(officer, id)).toBe(true)
    expect(await panjin.lists(community, 'verify')).toContain(id)
  })

  it('四、4 自身处置不了…第一时间向相应的网格员报告: the 网格员 has it at once and begins with an order', async () => {
    const { id } = await panjin.files(neighbour, { matter: 'facade-alteration' })
    await panjin.does(manager, id, 'accept')
    expect(
      await whyRefused(panjin, manager, id, 'orderCorrection', {
        demand: '恢复',
        dueAt: 1,
        servedOn: '住户',
      }),
    ).toBe('no_competence')
    await panjin.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '不听' })
    const risen = await panjin.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
    expect(risen.holder).toMatchObject({ unitName: '双台子分局', roleLabel: '网格员' })
    expect(await panjin.told(officer, id)).toEqual(['taskArrived'])
    expect(await panjin.told(neighbour, id)).toContain('caseEscalated')
    expect(await panjin.does(officer, id, 'accept')).toMatchObject({ stage: 'correcting' })
  })

  it.each(DISTRICTS.slice(0, 4))(
    '四、4 %s: what the property found and could not stop is at once with the district’s 网格员',
    async (...district) => {
      const [, compound, place, body, name] = district
      const company = `property@company-${compound.slice(-1)}:propertyManager:${compound}`
      const found = await panjin.finds(company, { matter: 'fire-lane', dissuasion: 'refused', compound })
      expect(found).toMatchObject({ kind: 'finding', stage: 'submitted', holder: { unitName: name } })
      expect(await panjin.lists(`${body}:officer:${place}`, 'todo')).toContain(found.id)
      expect(await panjin.told(`${body}:officer:${place}`, found.id)).toEqual(['taskArrived'])
    },
  )

  it('四、4: without a property the community goes first and reports to the district’s body as well', async () => {
    const { id, why, holder } = await panjin.files(neighbour, { matter: 'littering', compound: 'compound-e' })
    expect(holder?.unitName).toBe('示例五社区居委会')
    expect(why).toBe('这个小区没有物业公司，由社区联络人先上门处理。')
    const here = 'committee@community-e:gridLeader:community-e'
    await panjin.does(here, id, 'accept')
    await panjin.does(here, id, 'dissuade', { dissuasion: 'absent', words: '没找到人' })
    const risen = await panjin.does(here, id, 'escalate', { reason: 'dissuasionFailed' })
    expect(risen.holder?.unitName).toBe('盘山县综合执法大队')
  })
})
