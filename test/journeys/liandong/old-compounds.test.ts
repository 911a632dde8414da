import { type Journey, openJourney } from '../../support/journey'

let liandong: Journey
beforeAll(async () => {
  liandong = await openJourney('liandong')
})
afterAll(() => liandong.house.stop())

const neighbour = 'resident-upstairs'
const committee = 'committee@community-a:gridLeader:community-a'
const street = 'street@street-a:desk:street-a'

describe('a compound without a property company or an owners’ committee', () => {
  it('二（九）2 无物业服务企业管理的住宅小区: the street comes first', async () => {
    const said = await liandong.files(neighbour, { matter: 'flyers', compound: 'compound-b' })
    expect(said.holder).toMatchObject({ unitName: '示例一街道', roleLabel: '承办科室' })
    expect(said.why).toBe('这个小区没有物业服务企业，由镇（街道）组织简易物业管理，先来处理。')
    expect(await liandong.lists(street, 'todo')).toContain(said.id)
  })

  it('二（九）2、4: the street answers for the management of old compounds', async () => {
    const said = await liandong.files(neighbour, { matter: 'old-community', compound: 'compound-b' })
    expect(said.holder?.unitName).toBe('示例一街道')
    expect(said.why).toBe('没有物业的老旧小区，由镇（街道）组织简易物业管理和改造。')
  })

  it('二（十）3 代为履行业主委员会的职责: the committee stands in, and the street hears of it', async () => {
    const said = await liandong.files(neighbour, { matter: 'owners-committee', compound: 'compound-b' })
    expect(said.holder).toMatchObject({ unitName: '示例二社区居委会', roleLabel: '居委会联系人' })
    expect(await liandong.told(street, said.id)).toEqual(['caseWatched'])
  })

  it('二（十）5 违反业主管理规约: the committee mediates and the street verifies', async () => {
    const said = await liandong.files(neighbour, { matter: 'covenant-violation' })
    expect(said.holder?.unitName).toBe('示例一社区居委会')
    await liandong.does(committee, said.id, 'accept')
    await liandong.does(committee, said.id, 'mediate', { mediation: 'agreed', words: '双方同意' })
    await liandong.does(committee, said.id, 'settle', { outcome: 'mediated', words: '已按规约改正' })
    expect(await liandong.lists(street, 'verify')).toContain(said.id)
  })
})
