import { HOUR } from '../../support/house'
import { type Journey, openJourney, stepsOf } from '../../support/journey'

const manager = 'property@company-a:propertyManager:compound-a'
const grid = 'committee@community-a:gridLeader:community-a'
const town = 'zongyang-town:desk:street-a'
const urban = 'urban-management:officer:community-a'
const police = 'police:officer:community-a'
const neighbour = 'resident-upstairs'

let zongyang: Journey
beforeAll(async () => {
  zongyang = await openJourney('zongyang')
})
afterAll(() => zongyang.house.stop())

/** When the resident was promised a result. */
const promised = async (id: string): Promise<number | undefined> => {
  const { clocks } = await zongyang.sees(neighbour, id)
  return clocks.find(({ code }) => code === 'persuade' || code === 'service')?.dueAt
}

describe('三（一）实质性进驻', () => {
  it('三（一）同步公示服务事项、责任清单、监督渠道: the board shows who does what for this community, and how to complain', async () => {
    expect(zongyang.house.county.pack.board.fields).toEqual(['serviceItems', 'dutyList', 'supervision'])
    const { people, powers, remedies } = await zongyang.board()
    const stationed = people
      .filter(({ roleLabel }) => roleLabel === '进驻人员')
      .map(({ unitName }) => unitName)
    expect(stationed).toEqual(
      expect.arrayContaining([
        '县城市管理局',
        '县住房和城乡建设局',
        '县公安局',
        '县消防救援大队',
        '县市场监管局',
      ]),
    )
    expect(people.find(({ unitName }) => unitName === '县城市管理局')?.duty).toContain('牵头负责县城区')
    expect(powers.length + remedies.length).toBeGreaterThan(0)
  })

  it.todo(
    '三（一）1个工作站服务本社区（村）所有物业小区: the station’s own hours and rooms stand on every board it serves (R6)',
  )
  it.todo('三（一）县城区56个物业小区全覆盖: coverage is counted from boards in place (R33)')
})

describe('三（二）巡查发现－快速响应－协同处置－结果反馈', () => {
  it.each(['cleaning', 'illegal-construction', 'green-occupy', 'pile-hang'])(
    '三（二）首接负责制 (%s): passed on, it stays in sight of whoever received it first, and the resident’s clock runs on',
    async (matter) => {
      const { id, why } = await zongyang.files(neighbour, { matter })
      expect(why).toContain('谁先接到谁负责')
      await zongyang.does(manager, id, 'accept')
      const before = await promised(id)
      expect(before).toBeDefined()
      const moved = await zongyang.does(manager, id, 'transfer', {
        ...{ reason: 'notOurDuty', to: 'urban-management', words: '要用吊车，物业清不了。' },
      })
      expect(moved.holder?.unitName).toBe('县城市管理局')
      expect(await zongyang.isHidden(manager, id)).toBe(false)
      expect(await promised(id)).toBe(before)
    },
  )

  it('三（二）首接负责制: whoever accepted it last stays answerable, and all who read it see so, until the next accepts', async () => {
    const { id } = await zongyang.files(neighbour, { matter: 'pile-hang' })
    await zongyang.does(manager, id, 'accept')
    const fields = { reason: 'notOurDuty', to: 'urban-management', words: '要用吊车，物业清不了。' }
    const { answerable } = await zongyang.does(manager, id, 'transfer', fields)
    expect(answerable).toMatchObject({ unitName: expect.stringContaining('物业') as string })
    expect((await zongyang.sees(neighbour, id)).answerable).toEqual(answerable)
    const next = await zongyang.does(urban, id, 'accept')
    expect(next.answerable).toBeUndefined()
  })

  it('三（二）闭环: found on patrol, answered at once, settled together, and the resident hears the result', async () => {
    const { id } = await zongyang.files(neighbour, { matter: 'pile-hang', words: '楼道堆满纸箱。' })
    await zongyang.does(manager, id, 'accept')
    await zongyang.does(manager, id, 'dissuade', { dissuasion: 'stopped', words: '当场搬走。' })
    await zongyang.does(manager, id, 'settle', { outcome: 'persuaded', words: '楼道已清空。' })
    await zongyang.does(town, id, 'verify', { restored: true })
    expect(await zongyang.told(neighbour, id)).toEqual(expect.arrayContaining(['caseAccepted', 'rateAsked']))
    const closed = await zongyang.does(neighbour, id, 'rate', { solved: true, score: 5 })
    expect(stepsOf(closed)).toEqual(['file', 'accept', 'dissuade', 'settle', 'verify', 'rate'])
  })

  it('三（二）及时受理咨询求助: a question is answered by the community', async () => {
    const { id } = await zongyang.files(neighbour, {
      kind: 'question',
      matter: null,
      words: '装修要报备吗？',
    })
    await zongyang.does(grid, id, 'accept')
    const answered = await zongyang.does(grid, id, 'answer', { words: '要，开工前到物业登记。' })
    expect(answered.stage).toBe('rating')
  })
})

describe('四（二）对跨部门事项实行首接转办制', () => {
  it('四（二）首接转办制: the community passes on what it received, and the resident’s clock never stops', async () => {
    const { id } = await zongyang.files(neighbour, { matter: null, words: '车停得到处都是，出不去。' })
    const due = await promised(id)
    await zongyang.does(grid, id, 'accept')
    zongyang.house.later(HOUR)
    const named = await zongyang.does(grid, id, 'reclassify', {
      matter: 'random-parking',
      words: '是停车的事。',
    })
    expect(named.matter).toBe('random-parking')
    const moved = await zongyang.does(grid, id, 'transfer', {
      ...{ reason: 'assigned', to: 'urban-management', words: '请县城市管理局指派。' },
    })
    expect(moved.holder?.unitName).toBe('县城市管理局')
    expect(await promised(id)).toBe(due)
    zongyang.house.later(HOUR)
    const passed = await zongyang.does(urban, id, 'transfer', {
      ...{ reason: 'assigned', to: 'police', words: '请县公安局整治停车秩序。' },
    })
    expect(passed.holder?.unitName).toBe('县公安局')
    await zongyang.does(police, id, 'accept')
    expect(await promised(id)).toBe(due)
  })

  it('四（二）确保群众诉求件件有落实: after two units have refused, the working group decides, and that unit keeps it', async () => {
    const { id } = await zongyang.files(neighbour, { matter: 'pile-hang', words: '绿地上堆了建材。' })
    const refusal = { reason: 'notOurDuty', words: '不归我们管。' } as const
    await zongyang.does(manager, id, 'transfer', { ...refusal, to: 'urban-management' })
    const disputed = await zongyang.does(urban, id, 'transfer', { ...refusal, to: 'housing' })
    expect(disputed.holder?.unitName).toBe('“城市管理进小区”工作专班')
    await zongyang.does('coordination:coordinator:zongyang', id, 'arbitrate', {
      ...{ to: 'urban-management', words: '按五（一）由县城市管理局办。' },
    })
    await zongyang.does(urban, id, 'accept')
    expect(await zongyang.refused(urban, id, 'transfer', { ...refusal, to: 'housing' })).toBe('not_now')
  })
})

describe('四（五）社区吹哨、部门报到', () => {
  it('四（五）: the community whistles for departments, who report in on the case', async () => {
    const { id } = await zongyang.files(neighbour, { compound: 'compound-b', matter: 'cleaning' })
    const whistler = 'committee@community-b:gridLeader:community-b'
    await zongyang.does(whistler, id, 'accept')
    const dueAt = zongyang.house.cloud.clock.now() + 4 * HOUR
    await zongyang.does(whistler, id, 'whistle', {
      ...{ units: ['urban-management', 'police'], dueAt, words: '请来一起清理院子。' },
    })
    const patrol = 'urban-management:officer:community-b'
    expect(await zongyang.told(patrol, id)).toContain('unitCalled')
    await zongyang.does(patrol, id, 'muster', { words: '两人已到。' })
    expect(await zongyang.told(whistler, id)).toContain('unitMustered')
    const { calls } = await zongyang.sees(whistler, id)
    expect(calls.filter(({ musteredAt }) => musteredAt !== null).map(({ unitName }) => unitName)).toEqual([
      '县城市管理局',
    ])
    const said = { units: [patrol], evaluation: 'solved', timely: true, words: '院子清干净了。' }
    await zongyang.does(whistler, id, 'concludeCall', said)
    expect(await zongyang.told(patrol, id)).toContain('callConcluded')
  })

  it('四（五）流浪动物收容救助: named by the programme without a unit, it is assigned one', async () => {
    const { id, holder } = await zongyang.files(neighbour, { matter: 'stray-animals', words: '流浪狗追人。' })
    expect(holder?.unitName).toBe('示例一社区')
    await zongyang.does(grid, id, 'accept')
    const risen = await zongyang.does(grid, id, 'transfer', {
      ...{ reason: 'assigned', to: 'urban-management', words: '请指派。' },
    })
    expect(risen.holder?.unitName).toBe('县城市管理局')
  })

  it.todo('四（五）组织…专项行动: a drive gathers its cases and shows what it came to (R31)')
  it.todo('四（一）在职党员下沉服务: volunteers take a task of their own compound (R39)')
  it.todo(
    '四（四）12345政务服务便民热线: what the hotline passes on is a case here, and its result goes back (R27)',
  )
})
