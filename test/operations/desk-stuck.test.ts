import { randomUUID } from 'node:crypto'
import type { RegionCode } from '#config/demo/county-of'
import type { StoredCase } from '#core/store/case-shape'
import type { CaseView } from '#types/case-view'
import type { DeskListCode, DeskPage, StuckCounts } from '#types/desk-view'
import { HOUR, type House, openHouse, type Reply } from '../support/house'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'
const DAY = 24 * HOUR

interface Place {
  readonly region: RegionCode
  readonly coordinator: string
  readonly supervisor: string
  /** A matter that two units may refuse. */
  readonly matter: string
}

const PLACES: readonly Place[] = [
  {
    ...{ region: 'demo', matter: 'pile-hang' },
    ...{ coordinator: 'coordination:coordinator:demo', supervisor: 'supervision:supervisor:demo' },
  },
  {
    ...{ region: 'panjin', matter: 'veg-garden' },
    coordinator: 'leading-group:coordinator:panjin',
    supervisor: 'supervision-section:supervisor:panjin',
  },
  {
    ...{ region: 'liandong', matter: 'facade-alteration' },
    coordinator: 'coordination:coordinator:liandong',
    supervisor: 'supervision:supervisor:liandong',
  },
]

describe.each(PLACES)('what is stuck in $region', ({ region, coordinator, supervisor, matter }) => {
  let house: House
  beforeEach(async () => {
    house = await openHouse({}, { region })
  })
  afterEach(() => house.stop())

  /** Whoever stands for a post, acting in it. */
  const ask = async <Value>(post: string, op: string, input: object): Promise<Reply<Value>> => {
    const who = house.county.people.find((one) => one.kind === 'staff' && one.post === post)?.id ?? post
    return await house.ask<Value>(who, op, input, { post, commandId: randomUUID() })
  }
  const does = async (post: string, id: string, action: string, fields: object = {}): Promise<void> => {
    const { ok, code, detail } = await ask<CaseView>(post, 'case.move', { id, action, fields })
    if (!ok && code !== 'moved_on') throw new Error(`${post} ${action}: ${String(code)} ${String(detail)}`)
  }
  const choices = async (post: string, id: string, action: string, field: string) => {
    const { value } = await ask<CaseView>(post, 'case.open', { id })
    const offer = value.offers.find((one) => one.action === action)
    return offer?.fields.find(({ code }) => code === field)?.choices ?? []
  }
  const list = async (post: string, code: DeskListCode): Promise<readonly string[]> =>
    (await ask<DeskPage>(post, 'desk.list', { list: code })).value.items.map(({ id }) => id)
  const counts = async (post: string): Promise<StuckCounts> =>
    (await ask<StuckCounts>(post, 'desk.stuckCounts', {})).value
  const held = (id: string): Promise<StoredCase> => storedCase(house, id)
  const filed = async (filing: object = { matter }): Promise<string> =>
    (await house.file(UP, filing)).value.id
  const settles = async (post: string, id: string): Promise<void> => {
    if ((await held(id)).stage === 'persuading')
      await does(post, id, 'dissuade', { dissuasion: 'stopped', words: '已停' })
    const [outcome] = (await choices(post, id, 'settle', 'outcome')).filter((one) => one !== 'mediated')
    await does(post, id, 'settle', { outcome, words: '已办' })
  }
  const later = async (milliseconds: number): Promise<void> => {
    house.later(milliseconds)
    await house.cloud.runTimer('sweep')
  }

  it('is refused twice: it waits for the coordinator, who decides, and it is stuck no more', async () => {
    const id = await filed()
    for (let turn = 0; turn < 2; turn += 1) {
      const { holder } = await held(id)
      const to = (await choices(holder, id, 'transfer', 'to'))[turn]
      await does(holder, id, 'transfer', { reason: 'notOurDuty', to, words: '不归我们管' })
    }
    expect(await list(coordinator, 'disputed')).toEqual([id])
    expect(await list(supervisor, 'disputed')).toEqual([id])
    expect(await counts(coordinator)).toMatchObject({ disputed: 1, nobodys: 0, reopened: 0, timedOut: 0 })
    const [to] = await choices(coordinator, id, 'arbitrate', 'to')
    await does(coordinator, id, 'arbitrate', { to, words: '按清单由你们办' })
    expect(await list(coordinator, 'disputed')).toEqual([])
    expect(await list(supervisor, 'disputed')).toEqual([])
  })

  it('has a clock that ran out: both see it in one list only, and both can press', async () => {
    const id = await filed()
    expect(await list(supervisor, 'timedOut')).toEqual([])
    for (let turn = 0; turn < 3; turn += 1) {
      const { holder, state } = await held(id)
      if (state.accepted) break
      await does(holder, id, 'accept')
    }
    await later(30 * DAY)
    const { stuck } = await held(id)
    expect(['nobodys', 'timedOut']).toContain(stuck)
    for (const post of [coordinator, supervisor]) {
      const lists = await Promise.all(
        (['nobodys', 'timedOut', 'reopened'] as const).map((code) => list(post, code)),
      )
      expect([post, lists.flat()]).toEqual([post, [id]])
      await does(post, id, 'press', { words: '请今天办完' })
    }
    expect((await held(id)).state.presses).toBe(2)
  })

  it('is nobody’s: whoever should have accepted it let the time pass', async () => {
    const id = await filed()
    await later(10 * DAY)
    await later(10 * DAY)
    const { state, stuck } = await held(id)
    expect(state.accepted).toBe(false)
    expect(stuck).toBe('nobodys')
    expect(await list(supervisor, 'nobodys')).toEqual([id])
    expect(await list(coordinator, 'nobodys')).toEqual([id])
    expect(await counts(supervisor)).toMatchObject({ nobodys: 1, timedOut: 0 })
    await does(supervisor, id, 'press', { words: '请马上接下' })
  })

  it('has come back: it is in the list of what was reopened until it is settled again', async () => {
    const id = await filed({ matter: null, words: '楼道灯坏了' })
    const { holder } = await held(id)
    await does(holder, id, 'accept')
    await settles(holder, id)
    const { verifier } = await held(id)
    await does(verifier, id, 'verify', { restored: true })
    await house.move(UP, id, 'rate', { solved: false, score: 1 })
    await house.move(UP, id, 'reopen', { words: '又坏了' })
    expect((await held(id)).state.reopens).toBe(1)
    expect(await list(coordinator, 'reopened')).toEqual([id])
    expect(await list(supervisor, 'reopened')).toEqual([id])
    await does(coordinator, id, 'press', { words: '请查清原因' })
    await settles((await held(id)).holder, id)
    expect(await list(supervisor, 'reopened')).toEqual([])
  })

  it('about a department is verified by the supervisor, who sends it back', async () => {
    const id = await filed({ matter, about: 'department' })
    const { holder } = await held(id)
    await does(holder, id, 'accept')
    await settles(holder, id)
    expect((await held(id)).verifier).toBe(supervisor)
    expect(await list(supervisor, 'verify')).toEqual([id])
    await does(supervisor, id, 'sendBack', { words: '没有办完' })
    expect((await held(id)).holder).toBe(holder)
  })

  it('is shown to nobody else', async () => {
    const id = await filed()
    const { holder } = await held(id)
    for (const op of ['desk.list', 'desk.stuckCounts'] as const) {
      const input = op === 'desk.list' ? { list: 'timedOut' } : {}
      expect(await ask(holder, op, input)).toMatchObject({ code: 'not_allowed' })
    }
    const looking = { list: 'todo', post: coordinator }
    expect(await ask(holder, 'desk.list', looking)).toMatchObject({ code: 'not_allowed' })
    const { value } = await ask<DeskPage>(supervisor, 'desk.list', { list: 'todo', post: holder })
    expect(value.items.map((card) => card.id)).toEqual([id])
  })
})
