import { type Journey, openJourney } from '../../support/journey'
import { whyRefused } from '../support/why-refused'

let panjin: Journey
beforeAll(async () => {
  panjin = await openJourney('panjin')
})
afterAll(() => panjin.house.stop())

const neighbour = 'resident-upstairs'

const officer = 'shuangtaizi-branch:officer:community-a'

describe('四、1 在小区显著位置设置城管执法公示牌，明确工作职责、联系方式、监督电话', () => {
  it('四、1 明确工作职责、联系方式: the board says what the 网格员 does and how to reach one', async () => {
    const board = await panjin.board()
    expect(board).toMatchObject({
      title: '城管执法进小区',
      county: '盘锦市',
      compound: { name: '示例一小区' },
    })
    const there = board.people.find(({ unit }) => unit === 'shuangtaizi-branch')
    expect(there).toMatchObject({ unitName: '双台子分局', roleLabel: '网格员', service: '示例一社区' })
    expect(there?.duty).toBe(
      '进驻小区的执法队员每周至少要对物业小区进行巡查检查一次 · 网格员要第一时间介入依法查处',
    )
    expect(there?.phone).toMatch(/^000-8\d{5}$/)
    expect(board.people.every(({ duty, phone }) => duty !== '' && phone !== '')).toBe(true)
  })

  it('五（二）: the boards of the five districts name their own bodies', async () => {
    const bodies = ['双台子分局', '兴隆台分局', '大洼分局', '辽东湾分局', '盘山县综合执法大队']
    for (const [at, body] of bodies.entries()) {
      const { people } = await panjin.board(at)
      const departments = people.filter(({ unitKind }) => unitKind === 'department')
      expect(departments.map(({ unitName }) => unitName)).toEqual([body])
    }
  })

  it('四、1 监督电话: stays empty until the city publishes one, beside the rights that already hold', async () => {
    const { supervisionPhone, remedies } = await panjin.board()
    expect(supervisionPhone).toBe('')
    expect(remedies).toContain('有权要求执法人员出示执法证件，不出示的可以拒绝检查')
    expect(remedies).toContain('对处罚决定不服的，可以申请行政复议或者提起行政诉讼')
  })

  it('四、1 居民咨询: the 网格员 of the compound answers a question, and the resident rates the answer', async () => {
    const asked = await panjin.files(neighbour, {
      matter: 'veg-garden',
      kind: 'question',
      words: '楼下能不能种菜？',
    })
    expect(asked.why).toBe('由联系本小区的网格员答复您的咨询。')
    expect(asked.holder).toMatchObject({ unitName: '双台子分局', roleLabel: '网格员' })
    expect(await panjin.lists(officer, 'todo')).toContain(asked.id)

    await panjin.does(officer, asked.id, 'accept')
    expect(
      await whyRefused(panjin, officer, asked.id, 'settle', { outcome: 'serviced', words: '已答复' }),
    ).toBe('not_now: answer')
    const answered = await panjin.does(officer, asked.id, 'answer', { words: '公共绿地不能种菜。' })
    expect(answered).toMatchObject({ stage: 'rating', outcome: 'answered' })
    expect(await panjin.told(neighbour, asked.id)).toEqual(['caseAnswered', 'caseAccepted', 'caseReceived'])
    expect(await panjin.does(neighbour, asked.id, 'rate', { solved: true, score: 5 })).toMatchObject({
      stage: 'closed',
      outcome: 'answered',
    })
  })

  it('四、3 处理并反馈…意见和建议: the 网格员 takes a suggestion and answers it', async () => {
    const said = await panjin.files(neighbour, {
      matter: null,
      kind: 'suggestion',
      words: '希望晚上也来巡查。',
    })
    expect(said.why).toBe('由联系本小区的网格员收下您的意见建议，处理后向您反馈。')
    expect(said.holder?.unitName).toBe('双台子分局')
    await panjin.does(officer, said.id, 'accept')
    await panjin.does(officer, said.id, 'answer', { words: '已排进夜间巡查。' })
    expect((await panjin.sees(neighbour, said.id)).timeline.at(-1)).toMatchObject({
      action: 'answer',
      words: '已排进夜间巡查。',
    })
  })
})

describe('六（三） 自觉接受广大市民的监督', () => {
  it('六（三）: a complaint about an officer goes around the body to 督查科, and the leading group verifies', async () => {
    const said = await panjin.files(neighbour, { matter: 'enforcement-conduct', words: '执法时态度不好。' })
    expect(said).toMatchObject({ about: 'officer', holder: { unitName: '市城管执法局督查科' } })
    expect(said.why).toBe('这件事涉及执法人员，由市城管执法局督查科接手，不经过他本人和所在的分局。')
    expect(await panjin.isHidden(officer, said.id)).toBe(true)
    expect(await panjin.isHidden('shuangtaizi-branch:unitHead:panjin', said.id)).toBe(true)
    expect(await panjin.isHidden('property@company-a:propertyManager:compound-a', said.id)).toBe(true)

    const section = 'supervision-section:supervisor:panjin'
    await panjin.does(section, said.id, 'accept')
    await panjin.does(section, said.id, 'settle', { outcome: 'serviced', words: '已批评教育，向您致歉。' })
    const group = 'leading-group:coordinator:panjin'
    expect(await panjin.lists(group, 'verify')).toEqual([said.id])
    await panjin.does(group, said.id, 'verify', { restored: true })
    const closed = await panjin.does(neighbour, said.id, 'rate', { solved: true, score: 4 })
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'serviced', tier: null })
  })

  it('六（三）: a complaint about a whole body goes to the leading group, and 督查科 hears of it', async () => {
    const said = await panjin.files(neighbour, {
      matter: 'veg-garden',
      about: 'department',
      words: '打了几次电话没人管。',
    })
    expect(said.holder?.unitName).toBe('“城管执法进小区”工作领导小组')
    expect(said.why).toBe('这件事涉及执法单位，由“城管执法进小区”工作领导小组接手，督查科核查。')
    expect(await panjin.isHidden(officer, said.id)).toBe(true)
    expect(await panjin.told('supervision-section:supervisor:panjin', said.id)).toEqual(['caseWatched'])
  })
})
