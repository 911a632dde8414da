import { randomUUID } from 'node:crypto'
import { localMatters } from '#core/domain/local-matters'
import { pack } from '#config/regions/demo/index'
import { CONTRACT } from '#types/contract'
import { createMatcher, type Match } from '#types/matcher/match'
import type { MatcherModel } from '#types/matcher/model'
import type { ModelView } from '#types/model-view'
import { type House, HOUR, openHouse } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const MINUTE = HOUR / 60
const compound = 'xiyuan'
const FLYERS = '单元门口又被人贴满开锁的小广告'
const named = async () =>
  (await house.ask<ModelView>('resident-upstairs', 'matter.model', { compound })).value
const suggested = async (words: string) =>
  (await house.ask<Match>('resident-upstairs', 'matter.suggest', { compound, words })).value
const codesOf = ({ matters }: Match) => matters.map(({ code }) => code)
const teach = (words: object, who = 'admin-a') => {
  const commandId = randomUUID()
  return house.cloud.invoke(
    'admin',
    { op: 'matter.words', input: { words }, contract: CONTRACT, commandId },
    who,
  )
}

describe('the model', () => {
  it('is fetched by the phone from the storage and suggests there what the server suggests', async () => {
    const { url, local, version } = await named()
    expect(version).toMatch(/^[0-9a-f]{16}$/u)
    const model = (await (await fetch(url)).json()) as MatcherModel
    const onThePhone = createMatcher(model, local).match(FLYERS)
    expect(onThePhone.matters[0]?.code).toBe('flyers')
    expect(await suggested(FLYERS)).toEqual(onThePhone)
  })

  it('is known to nobody without the compound', async () => {
    expect(await house.ask('resident-upstairs', 'matter.model', { compound: 'nowhere' })).toMatchObject({
      code: 'not_found',
    })
  })

  it('is read once by an instance, however many ask', async () => {
    await suggested(FLYERS)
    await suggested('楼上天天半夜跳绳')
    expect(await house.logged('matter.suggest')).toMatchObject({ outcome: 'ok', db: 0 })
    await named()
    expect((await house.logged('matter.model')).db).toBe(0)
  })
})

describe('a suggestion by the server', () => {
  it('names only matters of this region', async () => {
    const known = new Set(pack.matters.map(({ code }) => code))
    const { matters } = await suggested('邻居把承重墙砸了一个大洞')
    expect(matters).toHaveLength(3)
    expect(matters.every(({ code }) => known.has(code))).toBe(true)
  })

  it('is asked with at most five hundred characters', async () => {
    const ask = (words: string) => house.ask('resident-upstairs', 'matter.suggest', { compound, words })
    expect(await ask('堵'.repeat(501))).toMatchObject({ code: 'bad_input', detail: 'words' })
    expect(await ask('堵'.repeat(500))).toMatchObject({ ok: true })
  })

  it('is open to a browser nobody knows yet', async () => {
    const { value } = await house.web<Match>('matter.suggest', { compound, words: FLYERS })
    expect(codesOf(value)[0]).toBe('flyers')
  })
})

describe("an administrator's word", () => {
  const SENTENCE = '阿福棚又支起来了'

  it('leads a made-up word to its matter within a minute, on the phone and on the server', async () => {
    expect(codesOf(await suggested(SENTENCE))[0]).not.toBe('pile-hang')
    expect(await teach({ 'pile-hang': ['阿福棚', '大桥底'] })).toMatchObject({ ok: true })
    house.later(MINUTE)
    expect(codesOf(await suggested(SENTENCE))[0]).toBe('pile-hang')
    const { local, url } = await named()
    const model = (await (await fetch(url)).json()) as MatcherModel
    expect(createMatcher(model, local).match(SENTENCE).matters[0]?.code).toBe('pile-hang')
  })

  it('is gone when the next list lacks it', async () => {
    await teach({ 'pile-hang': ['阿福棚'] })
    await teach({})
    house.later(MINUTE)
    expect((await named()).local.words).toEqual([])
  })

  it.each([
    [{ 'no-such-matter': ['阿福棚'] }, 'no-such-matter: not a matter of this region'],
    [{ flyers: ['贴'] }, 'flyers: "贴" is not 2 to 20 characters or digits'],
    [{ flyers: ['<b>贴</b>'] }, 'flyers: "<b>贴</b>" is not 2 to 20 characters or digits'],
    [{ flyers: ['阿福棚'], 'pile-hang': ['阿福棚'] }, 'pile-hang: "阿福棚" stands there twice'],
    [{ flyers: Array.from({ length: 31 }, (_, at) => `词${String(at)}`) }, 'flyers: at most 30 words'],
  ])('is refused with its place and reason: %j', async (words, detail) => {
    expect(await teach(words)).toMatchObject({ ok: false, code: 'bad_input', detail })
  })

  it('is set by an administrator alone', async () => {
    expect(await teach({}, 'manager-a')).toMatchObject({ ok: false })
  })

  it('whose matter has left the pack tells nothing', () => {
    expect(localMatters(pack, [{ word: '阿福棚', code: 'gone' }]).words).toEqual([])
  })
})
