import { type Journey, openJourney } from '../../support/journey'
import { mattersHere } from '../support/matters-here'
import { openMoves } from '../support/open-moves'
import { whyRefused } from '../support/why-refused'
import { filedAfterOrder, orderIn, penalised } from '../support/penalty'

let liandong: Journey
beforeAll(async () => {
  liandong = await openJourney('liandong')
})
afterAll(() => liandong.house.stop())

const neighbour = 'resident-upstairs'

const manager = 'property@company-a:propertyManager:compound-a'
const committee = 'committee@community-a:gridLeader:community-a'
const planning = 'planning:officer:community-a'
const city = 'city-management:officer:community-a'

const urgent = { reason: 'lawDemands', words: '按职责分工应由部门查处' }

const WARRANTY = [
  ['二（一）6', '建设单位', 'developer', '区房地产服务中心', 'housing-service'],
  ['二（二）4', '施工单位', 'contractor', '区住建局', 'housing'],
] as const
const LICENCE = [
  ['二（八）开头', '营业执照', 'licence', '区市场监管局'],
  ['二（八）7', '许可审批', 'approval', '相关审批部门'],
] as const
const OTHERS = [
  ['二（三）7', '违反城市管理法规', 'urban', '区城管局'],
  ['二（七）7', '违反价格法律、法规', 'price', '区物价局'],
] as const
const UTILITIES = [
  ['供水', 'water'],
  ['供电', 'power'],
  ['供气', 'gas'],
  ['供热', 'heating'],
  ['通信', 'telecom'],
  ['有线电视', 'cable-tv'],
  ['宽带数据传输', 'broadband'],
] as const

describe('a matter whose lead the resident’s answer decides', () => {
  it('二（一）6、二（二）4: the resident reads the question and which unit each answer means', async () => {
    const warranty = (await mattersHere(liandong)).find(({ code }) => code === 'warranty')
    expect(warranty?.questions).toEqual([
      {
        ...{ code: 'party', text: '不履行保修的是谁？' },
        options: [
          { code: 'developer', label: '建设单位', unitName: '区房地产服务中心' },
          { code: 'contractor', label: '施工单位', unitName: '区住建局' },
        ],
      },
    ])
  })

  it.each(WARRANTY)(
    '%s 不履行保修义务: of the %s goes to the unit that punishes it, and may be punished there',
    async (...row) => {
      const [, label, party, unitName, unit] = row
      const said = await liandong.files(neighbour, { matter: 'warranty', answers: { party } })
      expect(said.holder?.unitName).toBe(unitName)
      expect(said.why).toBe(
        `不履行保修的是谁？${label}。建设单位不保修，由区房地产服务中心查处；施工单位不保修，由区住建局查处。`,
      )
      const officer = `${unit}:officer:community-a`
      await liandong.does(officer, said.id, 'accept')
      const docket = await filedAfterOrder(liandong, officer, said.id)
      await penalised(liandong, officer, `${unit}:unitHead:liandong`, docket)
      expect(await liandong.sees(neighbour, said.id)).toMatchObject({
        stage: 'verifying',
        outcome: 'penalised',
      })
    },
  )

  it('二（一）6、二（二）4: unanswered it is with the committee, which finds the lead', async () => {
    const said = await liandong.files(neighbour, { matter: 'warranty' })
    await liandong.does(committee, said.id, 'accept')
    const assigned = { reason: 'assigned', to: 'housing', words: '是施工单位' }
    const passed = await liandong.does(committee, said.id, 'transfer', assigned)
    expect(passed.holder?.unitName).toBe('区住建局')
  })

  it.each(LICENCE)(
    '%s: where the %s is missing, straight to its unit',
    async (_clause, label, missing, unitName) => {
      const said = await liandong.files(neighbour, { matter: 'no-license', answers: { missing } })
      expect(said.holder?.unitName).toBe(unitName)
      expect(said.why).toContain(label)
    },
  )

  it.each(OTHERS)(
    '%s: other things that are %s rise from the committee to the unit of the clause',
    async (_clause, _label, field, unitName) => {
      const said = await liandong.files(neighbour, { matter: 'other', answers: { field } })
      expect(said.holder?.unitName).toBe('示例一社区居委会')
      await liandong.does(committee, said.id, 'accept')
      expect((await liandong.does(committee, said.id, 'escalate', urgent)).holder?.unitName).toBe(unitName)
    },
  )
})

describe('二（十一） 专业经营单位', () => {
  it.each(UTILITIES)(
    '二（十一） %s: the property looks first, the utility does it, the committee verifies',
    async (label, utility) => {
      const said = await liandong.files(neighbour, { matter: 'utility-service', answers: { utility } })
      expect(said.holder?.unitName).toBe('示例一物业')
      await liandong.does(manager, said.id, 'accept')
      const risen = await liandong.does(manager, said.id, 'escalate', {
        reason: 'officerUnable',
        words: '不归物业',
      })
      expect(risen.holder?.unitName).toBe(`专业经营单位（${label}）`)
      const desk = `${utility}:desk:liandong`
      await liandong.does(desk, said.id, 'accept')
      await liandong.does(desk, said.id, 'settle', { outcome: 'serviced', words: '已修好' })
      expect(await liandong.lists(committee, 'verify')).toContain(said.id)
    },
  )

  it('二（十一）: a utility neither orders nor files', async () => {
    const said = await liandong.files(neighbour, { matter: 'utility-service', answers: { utility: 'gas' } })
    await liandong.does(manager, said.id, 'accept')
    await liandong.does(manager, said.id, 'escalate', { reason: 'officerUnable', words: '不归物业' })
    await liandong.does('gas:desk:liandong', said.id, 'accept')
    const open = await openMoves(liandong, 'gas:desk:liandong', said.id)
    expect(open).not.toContain('openDocket')
    expect(open).not.toContain('orderCorrection')
  })
})

describe('二（五）3 发现的违法违规行为，及时移交市城市管理局', () => {
  async function handedOver(): Promise<string> {
    const { id, holder, why } = await liandong.files(neighbour, { matter: 'planning-facility' })
    expect(holder?.unitName).toBe('区规划局')
    expect(why).toBe('由区规划局审查和批后管理；发现违法的，移交市城市管理局。')
    await liandong.does(planning, id, 'accept')
    const clue = { reason: 'handOver', to: 'city-management', words: '未批先建，移交查处' }
    await liandong.does(planning, id, 'transfer', clue)
    return id
  }

  it('二（五）3: 市城市管理局 takes it over with a receipt and may order a correction', async () => {
    const id = await handedOver()
    expect((await liandong.sees(neighbour, id)).holder?.unitName).toBe('市城市管理局')
    expect(await whyRefused(liandong, city, id, 'accept')).toBe('bad_input: receipt')
    await liandong.does(city, id, 'accept', { receipt: '市城管收〔2026〕17号' })
    expect(await liandong.sees(planning, id)).toMatchObject({ holder: { unitName: '市城市管理局' } })
    expect(await liandong.does(city, id, 'orderCorrection', orderIn(liandong, 1))).toMatchObject({
      tier: 'correct',
    })
  })

  it('二（五）3: 区规划局 itself punishes nothing', async () => {
    const { id } = await liandong.files(neighbour, { matter: 'planning-facility' })
    await liandong.does(planning, id, 'accept')
    expect(await openMoves(liandong, planning, id)).not.toContain('openDocket')
  })

  it('二（五）3: 市城市管理局 may punish what it was handed', async () => {
    const id = await handedOver()
    await liandong.does(city, id, 'accept', { receipt: '市城管收〔2026〕18号' })
    const docket = await filedAfterOrder(liandong, city, id)
    await penalised(liandong, city, 'city-management:unitHead:liandong', docket)
    expect(await liandong.sees(neighbour, id)).toMatchObject({ outcome: 'penalised' })
  })
})
