import { type Journey, openJourney } from '../../support/journey'
import { openMoves } from '../support/open-moves'
import { whyRefused } from '../support/why-refused'
import { ordered, orderIn } from '../support/penalty'

let liandong: Journey
beforeAll(async () => {
  liandong = await openJourney('liandong')
})
afterAll(() => liandong.house.stop())

const neighbour = 'resident-upstairs'

const manager = 'property@company-a:propertyManager:compound-a'
const committee = 'committee@community-a:gridLeader:community-a'
const street = 'street@street-a:desk:street-a'
const streetOfficer = 'street@street-a:officer:community-a'
const urban = 'urban-management:officer:community-a'
const police = 'police:officer:community-a'
const district = 'coordination:coordinator:liandong'

/** The property could not talk them out of it and reports. */
async function refusedHere(matter: string): Promise<string> {
  const { id } = await liandong.files(neighbour, { matter })
  await liandong.does(manager, id, 'accept')
  await liandong.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '拒不改正' })
  await liandong.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
  return id
}

const notOurs = (to: string) => ({ reason: 'notOurDuty', to, words: '按职责分工不归我们' })
const resultDue = async (id: string) =>
  (await liandong.sees(neighbour, id)).clocks.find(({ code }) => code === 'persuade')?.dueAt

describe('三（二） 拒不改正的，向所在辖区镇（街道）和相关执法部门报告', () => {
  it('三（二） 报告: the department and the street know of a refusal at once, and both may read it', async () => {
    const said = await liandong.files(neighbour, { matter: 'green-occupy' })
    expect(said.why).toBe('物业先劝阻。由区城管局查处，镇（街道）责令整改。')
    const id = await refusedHere('green-occupy')
    expect((await liandong.sees(neighbour, id)).holder).toMatchObject({
      unitName: '区城管局',
      roleLabel: '执法人员',
    })
    expect(await liandong.told(urban, id)).toEqual(['taskArrived'])
    expect(await liandong.told(street, id)).toEqual(['caseWatched'])
    expect(await liandong.isHidden(urban, id)).toBe(false)
    expect(await liandong.isHidden(street, id)).toBe(false)
    expect(await liandong.isHidden('price:officer:community-a', id)).toBe(true)
    expect(
      (await liandong.sees(street, id)).timeline.map(({ action, words }) => [action, words]),
    ).toContainEqual(['dissuade', '拒不改正'])
  })

  it('三（二） 社区居委会…报告: the committee reports to both as well', async () => {
    const { id } = await liandong.files(neighbour, { matter: 'tree-cutting', hideFromProperty: true })
    await liandong.does(committee, id, 'accept')
    await liandong.does(committee, id, 'dissuade', { dissuasion: 'refused', words: '照样砍' })
    const risen = await liandong.does(committee, id, 'escalate', { reason: 'dissuasionFailed' })
    expect(risen.holder?.unitName).toBe('区城管局')
    expect(await liandong.told(street, id)).toEqual(['caseWatched'])
  })

  it('三（二） 发现…违法违规行为: what the property found and could not stop is with the department', async () => {
    const found = await liandong.finds(manager, { matter: 'flyers', dissuasion: 'refused' })
    expect(found).toMatchObject({ kind: 'finding', holder: { unitName: '区城管局' } })
    expect(await liandong.told(urban, found.id)).toEqual(['taskArrived'])
  })

  it('三（二） 发现…向所在辖区镇人民政府（街道办事处）…报告: the street hears of a finding at once', async () => {
    const found = await liandong.finds(manager, { matter: 'flyers', dissuasion: 'refused' })
    expect(await liandong.told(street, found.id)).toEqual(['caseWatched'])
  })

  it('三（二） 属于物业管理范围的: the property does it and the committee verifies', async () => {
    const { id, why } = await liandong.files(neighbour, { matter: 'random-parking' })
    expect(why).toBe('物业先解决。车辆停放由区公安局监督管理。')
    await liandong.does(manager, id, 'accept')
    await liandong.does(manager, id, 'settle', { outcome: 'serviced', words: '已挪车' })
    expect(await liandong.lists(committee, 'verify')).toContain(id)
  })
})

describe('三（二） 对不属于本部门职责的，应及时通知相关责任部门派员处理', () => {
  it('三（二） 及时通知相关责任部门: the resident sees who has it now, on the old deadline', async () => {
    const id = await refusedHere('damage-common-facility')
    const due = await resultDue(id)
    const passed = await liandong.does(police, id, 'transfer', notOurs('housing'))
    expect(passed.holder?.unitName).toBe('区住建局')
    expect(await liandong.told('housing:officer:community-a', id)).toEqual(['taskArrived'])
    expect(await liandong.told(neighbour, id)).toContain('caseTransferred')
    expect((await liandong.sees(neighbour, id)).timeline.at(-1)).toMatchObject({
      ...{ action: 'transfer', result: 'notOurDuty' },
    })
    expect(await resultDue(id)).toBe(due)
  })

  it('三（二）: after two refusals 区政府 decides, and the unit it names keeps the case', async () => {
    const id = await refusedHere('facade-alteration')
    const due = await resultDue(id)
    await liandong.does(urban, id, 'transfer', notOurs('housing'))
    const housing = 'housing:officer:community-a'
    const back = await liandong.does(housing, id, 'transfer', notOurs('planning'))
    expect(back.holder).toMatchObject({ unitName: '区政府', roleLabel: '调度员' })
    expect(back.clocks.map(({ code }) => code)).toContain('arbitrate')
    expect(await liandong.told(district, id)).toEqual(['disputeArrived'])
    await liandong.does(district, id, 'arbitrate', {
      to: 'urban-management',
      words: '二（三）2写明由城管查处',
    })
    expect(await whyRefused(liandong, urban, id, 'transfer', notOurs('housing'))).toBe('not_now: bound')
    expect(await liandong.does(urban, id, 'accept')).toMatchObject({ holder: { unitName: '区城管局' } })
    expect(await resultDue(id)).toBe(due)
  })
})

/** 私搭乱建、圈占绿地、占用消防通道、改变房屋性质. */
const OF_STREET = [
  ['违法建设', 'illegal-construction'],
  ['占绿毁绿', 'green-occupy'],
  ['占用消防通道', 'fire-lane'],
  ['擅自改变房屋用途', 'change-of-use'],
] as const
const NOT_OF_STREET = [
  ['擅自改变房屋外立面', 'facade-alteration'],
  ['损坏共用设施设备', 'damage-common-facility'],
  ['擅自变动承重结构', 'load-wall'],
] as const

describe('二（九）第二个3 镇（街道）对四类违规予以责令整改，并及时向有关部门报告', () => {
  const inOldCompound = async (matter: string) => {
    const said = await liandong.files(neighbour, { matter, compound: 'compound-b' })
    await liandong.does(street, said.id, 'accept')
    return said.id
  }

  it.each(OF_STREET)(
    '二（九）第二个3 责令整改: the street orders the correction of %s and opens no file',
    async (label, matter) => {
      const id = await inOldCompound(matter)
      const seen = await liandong.does(street, id, 'orderCorrection', orderIn(liandong, 7))
      expect(seen).toMatchObject({ title: label, stage: 'correcting', tier: 'correct' })
      expect(await openMoves(liandong, street, id)).not.toContain('openDocket')
    },
  )

  it.each(NOT_OF_STREET)(
    '二（九）第二个3: %s is none of the four, and the street orders nothing',
    async (_label, matter) => {
      const id = await inOldCompound(matter)
      expect(await whyRefused(liandong, street, id, 'orderCorrection', orderIn(liandong, 7))).toBe(
        'no_competence',
      )
    },
  )

  it('二（九）第二个3 及时向有关部门报告: what an order did not mend goes to the department, which files it', async () => {
    const id = await inOldCompound('illegal-construction')
    await ordered(liandong, street, id)
    await liandong.does(street, id, 'inspect', { inspection: 'notCorrected', words: '没有拆' })
    const risen = await liandong.does(street, id, 'escalate', { reason: 'refusesToCorrect' })
    expect(risen.holder?.unitName).toBe('区城管局')
    const urbanThere = 'urban-management:officer:community-b'
    await liandong.does(urbanThere, id, 'accept')
    const opening = { procedure: 'general', reason: 'refusesToCorrect', words: '责令后不改' }
    expect(await liandong.does(urbanThere, id, 'openDocket', opening)).toMatchObject({ tier: 'enforce' })
  })

  it('二（九）第二个3 源头管理: a street that is told may take over and order the correction itself', async () => {
    const id = await refusedHere('illegal-construction')
    const taken = await liandong.does(street, id, 'escalate', {
      reason: 'urgentOrSerious',
      words: '正在施工',
    })
    expect(taken.holder?.unitName).toBe('示例一街道')
    await liandong.does(street, id, 'accept')
    expect(await liandong.does(street, id, 'orderCorrection', orderIn(liandong, 7))).toMatchObject({
      tier: 'correct',
    })
  })

  it('二（九）第二个3 及时向有关部门报告: what the street’s officer finds and may order, 区城管局 hears of at once', async () => {
    const found = await liandong.finds(streetOfficer, { matter: 'green-occupy', dissuasion: 'refused' })
    expect(found).toMatchObject({ stage: 'correcting', holder: { unitName: '示例一街道' } })
    expect(await liandong.told('urban-management:officer:community-a', found.id)).toEqual(['caseWatched'])
  })
})
