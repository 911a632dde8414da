import { type Journey, openJourney } from '../../support/journey'
import { whyRefused } from '../support/why-refused'

let liandong: Journey
beforeAll(async () => {
  liandong = await openJourney('liandong')
})
afterAll(() => liandong.house.stop())

const neighbour = 'resident-upstairs'

const manager = 'property@company-a:propertyManager:compound-a'
const committee = 'committee@community-a:gridLeader:community-a'
const street = 'street@street-a:desk:street-a'
const district = 'coordination:coordinator:liandong'

const agreed = { mediation: 'agreed', words: '双方达成一致' }
const settled = { outcome: 'mediated', words: '按调解意见办' }

/** Whoever the clause charges with the disputes that its own duties cause. */
const DEPARTMENTS = [
  ['二（一）7', '区房地产服务中心', 'housing-service'],
  ['二（二）6', '区住建局', 'housing'],
  ['二（三）8', '区城管局', 'urban-management'],
  ['二（六）3', '区环保局', 'environment'],
  ['二（八）9', '区市场监管局', 'market-regulation'],
] as const

describe('调解处理…矛盾纠纷: by the unit of the clause', () => {
  it('二（十）2 处理物业管理中的矛盾纠纷: the committee mediates around the property, the street verifies', async () => {
    const said = await liandong.files(neighbour, { matter: 'pm-dispute', words: '物业费的事谈不拢。' })
    expect(said).toMatchObject({ about: 'property', holder: { unitName: '示例一社区居委会' } })
    expect(said.why).toBe('这件事涉及物业，由社区居委会直接接手，不经过物业，物业看不到。')
    expect(await liandong.isHidden(manager, said.id)).toBe(true)
    expect(await liandong.told(street, said.id)).toEqual(['caseWatched'])

    await liandong.does(committee, said.id, 'accept')
    expect(await whyRefused(liandong, committee, said.id, 'settle', settled)).toBe('not_now: mediate')
    await liandong.does(committee, said.id, 'mediate', agreed)
    await liandong.does(committee, said.id, 'settle', settled)
    await liandong.does(street, said.id, 'verify', { restored: true })
    const closed = await liandong.does(neighbour, said.id, 'rate', { solved: true, score: 5 })
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'mediated', tier: null })
  })

  it('二（九）3 调解物业矛盾和纠纷: where the committee fails the street mediates, 区政府 verifies', async () => {
    const { id } = await liandong.files(neighbour, { matter: 'pm-dispute' })
    await liandong.does(committee, id, 'accept')
    await liandong.does(committee, id, 'mediate', { mediation: 'notAgreed', words: '谈不拢' })
    const risen = await liandong.does(committee, id, 'escalate', {
      reason: 'officerUnable',
      words: '请街道调解',
    })
    expect(risen.holder?.unitName).toBe('示例一街道')
    await liandong.does(street, id, 'accept')
    expect(await whyRefused(liandong, street, id, 'settle', settled)).toBe('not_now: mediate')
    await liandong.does(street, id, 'mediate', agreed)
    await liandong.does(street, id, 'settle', settled)
    expect(await liandong.lists(district, 'verify')).toContain(id)
  })

  it.each(DEPARTMENTS)(
    '%s 调解处理因上述内容引起的矛盾纠纷: %s mediates what its own duties cause',
    async (_clause, unitName, unit) => {
      const { id } = await liandong.files(neighbour, { matter: 'pm-dispute' })
      await liandong.does(committee, id, 'accept')
      const assigned = { reason: 'assigned', to: unit, words: '由其职责引起' }
      expect((await liandong.does(committee, id, 'transfer', assigned)).holder?.unitName).toBe(unitName)
      const officer = `${unit}:officer:community-a`
      await liandong.does(officer, id, 'accept')
      await liandong.does(officer, id, 'mediate', agreed)
      await liandong.does(officer, id, 'settle', settled)
      expect(await liandong.sees(neighbour, id)).toMatchObject({ stage: 'verifying', outcome: 'mediated' })
      expect(await liandong.isHidden(manager, id)).toBe(true)
    },
  )
})

describe('三（二） 公布职责范围和联系人，接受社会监督', () => {
  it('三（二） 公布职责范围和联系人姓名、联系方式: the board shows them for every unit', async () => {
    const { people } = await liandong.board()
    const names = people.map(({ unitName }) => unitName)
    expect(names).toEqual(
      expect.arrayContaining([
        ...['区房地产服务中心', '区住建局', '区城管局', '区公安局', '区规划局', '区环保局', '区物价局'],
        ...['区市场监管局', '示例一社区居委会', '示例一物业'],
      ]),
    )
    const police = people.find(({ unit }) => unit === 'police')
    expect(police?.duty).toContain('负责指导督促物业服务企业和秩序维护人员开展安全防范')
    expect(police?.name).toMatch(/^示例/)
    expect(police?.phone).toMatch(/^000-8\d{5}$/)
  })

  it('三（二） 接受社会监督: a complaint goes around the officer and the unit', async () => {
    const said = await liandong.files(neighbour, { matter: 'enforcement-conduct', words: '说好来没来。' })
    expect(said.holder?.unitName).toBe('区行政执法监督机构')
    expect(said.why).toBe('这件事涉及执法人员，由执法监督部门接手，不经过本人和本单位。')
    expect(await liandong.isHidden('police:officer:community-a', said.id)).toBe(true)
    expect(await liandong.isHidden('police:unitHead:liandong', said.id)).toBe(true)
  })
})
