import { randomUUID } from 'node:crypto'
import type { CaseView } from '#types/case-view'
import type { StoredCase } from '#core/store/case-shape'
import type { Follow } from '#core/store/follows'
import { crowdOf, type Neighbour, REPORT } from '../support/crowd'
import { type House, openHouse, type Reply } from '../support/house'
import { allOf } from '../support/many-cases'

let house: House
let crowd: readonly Neighbour[]
beforeEach(async () => {
  house = await openHouse()
  crowd = crowdOf(house, 50)
})
afterEach(() => house.stop())

const refusals = (replies: readonly Reply<unknown>[]) => replies.filter(({ ok }) => !ok)
const everybody = <Value>(one: (neighbour: Neighbour, place: number) => Promise<Value>) =>
  Promise.all(crowd.map(one))
const follows = (id: string) =>
  allOf<Follow>(house.cloud, 'follows').then((all) => all.filter((one) => one.case === id))

const STEPS = [
  ['manager-a', 'accept', {}],
  ['manager-a', 'dissuade', { dissuasion: 'stopped', words: '当场清走了' }],
  ['manager-a', 'settle', { outcome: 'persuaded', words: '已恢复' }],
  ['grid-a', 'verify', { restored: true }],
] as const

async function toRating(id: string): Promise<void> {
  for (const [who, action, fields] of STEPS)
    expect(await house.move(who, id, action, fields)).toMatchObject({ ok: true })
}

describe('fifty residents at once', () => {
  it('file, urge and rate each their own case, and every one of them succeeds', async () => {
    const filed = await everybody((one) => one.ask('case.file', REPORT))
    expect(refusals(filed)).toEqual([])
    const ids = filed.map(({ value }) => value.id)
    const moved = (action: string, fields: object) =>
      everybody((one, place) => one.ask('case.move', { id: ids[place], action, fields }))
    expect(refusals(await moved('urge', {}))).toEqual([])
    await Promise.all(ids.map(toRating))
    expect(refusals(await moved('rate', { solved: true, score: 5 }))).toEqual([])
    const cases = await allOf<StoredCase>(house.cloud, 'cases')
    expect(cases.map(({ state }) => [state.urges, state.rating?.score, state.stage])).toEqual(
      ids.map(() => [1, 5, 'closed']),
    )
  })

  it('join, urge and rate one case of a neighbour, which none of them writes to', async () => {
    const { id } = (await house.file('resident-upstairs', { ...REPORT })).value
    const { rev } = (await house.ask<CaseView>('resident-upstairs', 'case.open', { id })).value
    expect(refusals(await everybody((one) => one.ask('follow.add', { id })))).toEqual([])
    expect(refusals(await everybody((one) => one.ask('follow.urge', { id })))).toEqual([])
    expect((await house.ask<CaseView>('resident-upstairs', 'case.open', { id })).value.rev).toBe(rev)
    expect((await follows(id)).map(({ urges }) => urges)).toEqual(crowd.map(() => 1))
    // Fifty who urge on one day are one task to the holder.
    const { items } = (await house.ask<{ items: { notice: string }[] }>('manager-a', 'inbox.list')).value
    expect(items.filter(({ notice }) => notice === 'caseUrged')).toHaveLength(1)
    await toRating(id)
    expect(
      refusals(await everybody((one) => one.ask('follow.rate', { id, solved: true, score: 4 }))),
    ).toEqual([])
    expect((await follows(id)).map(({ rating }) => rating?.score)).toEqual(crowd.map(() => 4))
  })
})

describe('a neighbour whose phone sends everything ten times', () => {
  it('has joined, urged and rated once, and is told so ten times', async () => {
    const { id } = (await house.file('resident-upstairs', { ...REPORT })).value
    const [neighbour] = crowd
    const tenTimes = (op: string, input: object) => {
      const command = randomUUID()
      return Promise.all(Array.from({ length: 10 }, () => neighbour!.ask(op, input, command)))
    }
    expect(refusals(await tenTimes('follow.add', { id }))).toEqual([])
    expect(refusals(await tenTimes('follow.urge', { id }))).toEqual([])
    expect((await follows(id)).map(({ urges }) => urges)).toEqual([1])
    await toRating(id)
    expect(refusals(await tenTimes('follow.rate', { id, solved: false, score: 2 }))).toEqual([])
    expect((await follows(id)).map(({ rating }) => rating)).toMatchObject([{ solved: false, score: 2 }])
  })
})
