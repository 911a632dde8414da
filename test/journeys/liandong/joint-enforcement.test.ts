import { type Journey, openJourney } from '../../support/journey'
import { jointOperation, outcomeOn } from '../support/joint-operation'

let liandong: Journey
beforeAll(async () => {
  liandong = await openJourney('liandong')
})
afterAll(() => liandong.house.stop())

const manager = 'property@company-a:propertyManager:compound-a'
const street = 'street@street-a:desk:street-a'
const urban = 'urban-management:officer:community-a'
const police = 'police:officer:community-a'

describe('三（二） 联合执法', () => {
  it('三（二） 镇（街道）…联合执法: the street calls the others to what a department handles, and keeps the results', async () => {
    const taken = async () => {
      const { id } = await liandong.files('resident-upstairs', { matter: 'green-occupy' })
      await liandong.does(manager, id, 'accept')
      await liandong.does(manager, id, 'dissuade', { dissuasion: 'refused', words: '拒不改正' })
      await liandong.does(manager, id, 'escalate', { reason: 'dissuasionFailed' })
      await liandong.does(urban, id, 'accept')
      return id
    }
    const cases = [await taken(), await taken()] as const
    const units = ['police', 'market-regulation']
    const views = await jointOperation(liandong, { leads: street, cases, units, comes: police })
    for (const view of views) {
      expect(view.holder?.unitName).toBe('区城管局')
      expect(outcomeOn(view)).toMatchObject({ results: ['partly', null] })
    }
  })
})

describe('what the platform does not yet do for this district', () => {
  it.todo('三（一） 物业管理联席会议: monthly and at need (R17)')
  it.todo('三（三） 年度考核: figures of units (R25)')
})
