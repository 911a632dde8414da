import type { CaseView } from '#types/case-view'
import type { CasePreview } from '#types/preview-contract'
import { type House, openHouse } from '../support/house'

const RESIDENT = 'resident-upstairs'

let house: House
beforeAll(async () => {
  house = await openHouse({}, { region: 'liandong' })
})
afterAll(() => house.stop())

const warranty = (answers: object) => ({ matter: 'warranty', words: '墙裂了没人修', answers })
const filed = async (answers: object): Promise<CaseView> =>
  (await house.file(RESIDENT, warranty(answers))).value

describe('the questions of a matter', () => {
  it('lead the report to whom the answer names, before it is sent and after', async () => {
    const place = { ...warranty({ party: 'contractor' }), kind: 'report', place: {}, files: [] }
    const asked = { ...place, compound: house.county.compounds[0]?.id, about: null }
    const preview = await house.ask<CasePreview>(RESIDENT, 'case.preview', {
      ...{ ...asked, hideFromProperty: false, danger: false },
    })
    const { holder, why } = await filed({ party: 'contractor' })
    expect(preview.value).toMatchObject({ holder: { unitName: holder?.unitName }, why })
    expect((await filed({ party: 'developer' })).why).not.toBe(why)
  })

  it('are shown to the reporter and to whoever handles it, in the words of the programme', async () => {
    const { id, answers, holder } = await filed({ party: 'developer' })
    expect(answers).toEqual([{ text: '不履行保修的是谁？', label: '建设单位' }])
    const post = house.county.people.find(({ post = '' }) => post.startsWith('housing-service:officer:'))
    const read = await house.ask<CaseView>(post?.id ?? '', 'case.open', { id })
    expect([holder?.unitName, read.value.answers]).toEqual([holder?.unitName, answers])
  })

  it('that nobody asked, and answers nobody offered, are dropped and stand nowhere', async () => {
    const { answers } = await filed({ party: 'somebody', weather: 'rain' })
    expect(answers).toBeUndefined()
  })
})
