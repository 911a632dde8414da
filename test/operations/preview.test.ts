import type { CaseView } from '#types/case-view'
import type { CasePreview } from '#types/preview-contract'
import { type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { REPORT } from '../support/crowd'

const UPSTAIRS = 'resident-upstairs'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const WORDS = '三楼每天在露台养鸡，味道很大'
const report = (more: object = {}) => ({ ...REPORT, matter: 'poultry', words: WORDS, ...more })

const preview = async (more: object = {}): Promise<CasePreview> => {
  const answer = await house.ask<CasePreview>(UPSTAIRS, 'case.preview', report(more))
  if (!answer.ok) throw new Error(`no preview: ${JSON.stringify(answer)}`)
  return answer.value
}
const filed = async (more: object = {}): Promise<CaseView> => (await house.file(UPSTAIRS, report(more))).value
const opened = (who: string, id: string) => house.ask<CaseView>(who, 'case.open', { id })

describe('before it is sent, a report', () => {
  it.each([
    ['as it is', {}],
    ['kept from the property', { hideFromProperty: true }],
    ['about the property', { about: 'property', matter: 'pm-service' }],
    ['that nobody has sorted', { matter: null }],
    ['of a danger', { danger: true, matter: 'fire-lane' }],
    ['that is a question', { kind: 'question' }],
  ])('%s shows the taker, the hour and the reason that it then has', async (_name, more) => {
    const before = await preview(more)
    const after = await filed(more)
    expect(before.holder.unitName).toBe(after.holder?.unitName)
    expect(before.first.dueAt).toBe(after.clocks.find(({ code }) => code === before.first.clock)?.dueAt)
    expect(before.why).toBe(after.why)
  })

  it.each([
    ['as it is', {}],
    ['kept from the property', { hideFromProperty: true }],
    ['about the property', { about: 'property', matter: 'pm-service' }],
    ['that goes past the property', { matter: null }],
  ])('%s shows the property what it then reads, and no more', async (_name, more) => {
    const { property } = await preview(more)
    const { id } = await filed(more)
    const read = await opened('manager-a', id)
    expect(property === null).toBe(!read.ok)
    if (property === null || property === 'none') return
    const { title, place, words } = read.value
    expect(property).toMatchObject({ title, place, words })
  })

  it('shows its handler the words, and the neighbours none of them', async () => {
    const {
      handler,
      property,
      public: neighbours,
    } = await preview({
      ...{ matter: 'pile-hang', place: { building: '3栋', unit: '1单元' } },
    })
    expect(handler.words).toBe(WORDS)
    expect(property).toMatchObject({ words: WORDS })
    expect(neighbours).toMatchObject({ place: '3栋', words: '', files: [] })
  })

  it('leaves the neighbours nothing of what concerns somebody', async () => {
    expect(await preview({ about: 'community' })).toMatchObject({ public: null, publicity: 'none' })
  })

  it('says what may give its reporter away', async () => {
    const about = async (more: object) => (await preview(more)).warnings
    const plain = { words: '露台养鸡', place: { building: '3栋' } }
    expect(await about(plain)).not.toContain('mayGuess')
    expect(await about({ ...plain, place: { building: '3栋', floor: '3楼' } })).toContain('mayGuess')
    expect(await about({ ...plain, words: '楼上养鸡' })).toContain('mayGuess')
    expect(await about({ ...plain, words: '打我电话 10000001111' })).toContain('numberInWords')
    expect(await about({ ...plain, about: 'officer' })).toContain('metMayGuess')
    expect(await about({ ...plain, files: ['voice-of-somebody'] })).toContain('voiceToProperty')
    const around = await about({ ...plain, files: ['voice-of-somebody'], hideFromProperty: true })
    expect(around).toEqual(expect.arrayContaining(['voiceToHandler', 'propertyKept']))
    expect(await about({ ...plain, danger: true })).toContain('danger')
  })

  it('is not written, by whomever it is asked', async () => {
    const count = async () => (await allOf(house.cloud, 'cases')).length
    const before = await count()
    expect((await house.web('case.preview', report())).ok).toBe(true)
    await preview()
    expect(await count()).toBe(before)
    expect((await house.logged('case.preview')).db).toBeLessThanOrEqual(2)
  })

  it('of a place or a matter that is not there is refused as when it is sent', async () => {
    const asked = (more: object) => house.ask(UPSTAIRS, 'case.preview', report(more))
    expect(await asked({ compound: 'nowhere' })).toMatchObject({ code: 'bad_input', detail: 'compound' })
    expect(await asked({ matter: 'nothing' })).toMatchObject({ code: 'bad_input', detail: 'matter' })
    expect(await asked({ kind: 'finding' })).toMatchObject({ code: 'bad_input', detail: 'kind' })
    expect(await house.file(UPSTAIRS, { kind: 'finding' })).toMatchObject({
      code: 'bad_input',
      detail: 'kind',
    })
  })
})
