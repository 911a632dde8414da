import { type Journey, openJourney } from '../../support/journey'
import { DAY } from '../support/in-days'
import { colleagueOf, filedAfterOrder, ordered, penalised } from '../support/penalty'
import { whyRefusedOnDocket } from '../support/why-refused'

let panjin: Journey
beforeAll(async () => {
  panjin = await openJourney('panjin')
})
afterAll(() => panjin.house.stop())

const neighbour = 'resident-upstairs'
const officer = 'shuangtaizi-branch:officer:community-a'
const head = 'shuangtaizi-branch:unitHead:panjin'
const manager = 'property@company-a:propertyManager:compound-a'
const community = 'committee@community-a:gridLeader:community-a'

/** One matter of each of the nine items, and who must not stand between the resident and the officer. */
const ITEMS = [
  ['三、1', '占用挖掘小区道路场地', 'dig-occupy-road'],
  ['三、2', '违法建设', 'illegal-construction'],
  ['三、3', '利用共用部位经营', 'common-parts-business'],
  ['三、4', '乱倒建筑垃圾', 'construction-waste'],
  ['三、5', '占用消防通道', 'fire-lane'],
  ['三、6', '流动摊贩占道经营', 'street-vendor'],
  ['三、7', '破坏水热气市政设施', 'damage-utilities'],
  ['三、8', '改变物业用房用途', 'property-room-misuse'],
  ['三、9', '擅自变动承重结构', 'load-wall'],
] as const

describe('三、1–9 对违法行为进行行政处罚', () => {
  it.each(ITEMS)(
    '%s 进行行政处罚: %s is ordered to be put right, and punished where it is not',
    async (_clause, label, matter) => {
      const { id, title } = await panjin.files(neighbour, { matter })
      expect(title).toBe(label)
      if (!(await panjin.lists(officer, 'todo')).includes(id)) {
        await panjin.does(manager, id, 'accept')
        await panjin.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '不听劝' })
        await panjin.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
      }
      await panjin.does(officer, id, 'accept')
      const docket = await filedAfterOrder(panjin, officer, id)
      const seen = await panjin.sees(neighbour, id)
      expect(seen).toMatchObject({ stage: 'enforcing', tier: 'enforce', holder: { unitName: '双台子分局' } })
      expect(seen.docket).toBeNull()
      await penalised(panjin, officer, head, docket)
      expect(await panjin.sees(neighbour, id)).toMatchObject({ stage: 'verifying', outcome: 'penalised' })
    },
  )

  it('三 进行行政处罚: one officer alone gives no notice, and no officer decides', async () => {
    const { id } = await panjin.files(neighbour, { matter: 'street-vendor' })
    await panjin.does(manager, id, 'accept')
    await panjin.does(manager, id, 'escalate', { reason: 'urgentOrSerious', words: '正在经营' })
    await panjin.does(officer, id, 'accept')
    const docket = await filedAfterOrder(panjin, officer, id)
    await panjin.actsOnDocket(officer, docket, 'investigate', { cardShown: true, words: '现场勘验' })
    const notice = {
      ...{ words: '拟处罚款', basis: '市容条例', rights: true, hearing: false },
      ...{ cause: 'none', party: '摊主' },
    }
    expect(await whyRefusedOnDocket(panjin, officer, docket, 'giveNotice', notice)).toBe(
      'not_now: investigate',
    )
    await panjin.actsOnDocket(colleagueOf(officer), docket, 'investigate', {
      cardShown: true,
      words: '询问摊主',
    })
    expect(await panjin.actsOnDocket(officer, docket, 'giveNotice', notice)).toMatchObject({
      stage: 'notified',
    })
    expect(await whyRefusedOnDocket(panjin, officer, docket, 'decide', {})).toBe('no_competence')
    expect(await panjin.house.ask(manager, 'docket.open', { id: docket })).toMatchObject({
      code: 'not_found',
    })
  })

  it('三、8: what the property itself does never passes through it, and the community verifies', async () => {
    const said = await panjin.files(neighbour, { matter: 'property-room-misuse' })
    expect(said.holder?.unitName).toBe('双台子分局')
    expect(said.why).toBe('这件事涉及物业，由联系本小区的网格员直接接手，不经过物业，物业看不到。')
    expect(await panjin.isHidden(manager, said.id)).toBe(true)
    await panjin.does(officer, said.id, 'accept')
    await ordered(panjin, officer, said.id)
    panjin.house.later(DAY)
    await panjin.does(officer, said.id, 'inspect', { inspection: 'corrected', words: '已改回' })
    await panjin.does(officer, said.id, 'settle', { outcome: 'corrected', words: '物业用房已恢复' })
    expect(await panjin.lists(community, 'verify')).toContain(said.id)
  })

  it('三、10 其他…违法违规行为: the community takes what has no name and passes it to the 网格员', async () => {
    const said = await panjin.files(neighbour, { matter: null, words: '有人在楼道里养鸽子。' })
    expect(said).toMatchObject({
      title: '其他',
      holder: { unitName: '示例一社区居委会', roleLabel: '社区联络人' },
    })
    expect(said.why).toBe('暂时分不清归谁管也没关系，由社区联络人先接下；属于违法违规的，转给网格员查处。')
    await panjin.does(community, said.id, 'accept')
    const risen = await panjin.does(community, said.id, 'escalate', {
      reason: 'lawDemands',
      words: '属于违法',
    })
    expect(risen.holder?.unitName).toBe('双台子分局')
  })
})
