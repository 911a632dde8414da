import { randomUUID } from 'node:crypto'
import { caseView } from '#core/domain/case-view'
import { decide } from '#core/domain/decide'
import { mayReadDocket } from '#core/domain/docket/docket-rights'
import { isShared } from '#core/domain/follow-rules'
import { mayRead } from '#core/domain/rights'
import type { StoredCase } from '#core/store/case-shape'
import type { StoredDocket } from '#core/store/dockets'
import { type Move, MOVES } from '#types/lifecycle'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { storedCase } from '../support/press'
import { WALKED } from '../support/rights-stories'
import { type Answered, answersOf, type Call, type Walker, walkersOf, worldIn } from '../support/rights-walk'

/** test:deep tries every move of everybody at every moment; otherwise the moves take turns. */
const DEEP = process.env.DEEP !== undefined
const REPORTER = 'resident-upstairs'
const [TURNS_OF_STRANGERS, TURNS_OF_READERS] = DEEP ? [1, 1] : [6, 3]

let house: House
let walkers: readonly Walker[]
let enforced = ''

beforeAll(async () => {
  house = await openHouse()
  const { id } = (await house.file(REPORTER, { words: '先认识一下' })).value
  walkers = await walkersOf(house, new Map([[REPORTER, (await storedCase(house, id)).reporter]]))
})
afterAll(() => house.stop())

const moved = (id: string, action: Move): Call => ['case.move', { id, action, fields: {} }]

function callsTo(id: string, { kind }: Walker, moves: readonly Move[]): readonly Call[] {
  const words = { reason: 'evidence', words: '取证' }
  const own: readonly Call[] =
    kind === 'staff'
      ? [['case.reveal', { id, ...words }]]
      : [
          ['follow.add', { id }],
          ['follow.urge', { id }],
          ['follow.rate', { id, solved: true, score: 1 }],
        ]
  return [['case.open', { id }], ...own, ...moves.map((action) => moved(id, action))]
}

const told = (calls: readonly Call[], answers: readonly Answered[]): readonly string[] =>
  calls.map(([op, input], place) => {
    const action = 'action' in input ? String(input.action) : ''
    return `${op} ${action} ${answers[place]?.bytes ?? ''} for ${String(answers[place]?.db)} requests`
  })

/** Asked for the case and asked for nothing: to a stranger the two are one. */
async function strangerDiffers(walker: Walker, document: StoredCase, moves: readonly Move[]) {
  const mayJoin = walker.kind === 'resident' && isShared(document.state)
  const real = callsTo(document._id, walker, moves).filter(([op]) => !mayJoin || !op.startsWith('follow.'))
  const wrong = callsTo(randomUUID(), walker, moves).filter(([op]) => !mayJoin || !op.startsWith('follow.'))
  // The first call of all finds out who is calling; the others find that remembered.
  await walker.ask('me.open', {})
  const answers = await answersOf(house, walker, [...wrong, ...real])
  const [expected, got] = [told(wrong, answers), told(real, answers.slice(wrong.length))]
  return got.filter((line, place) => line !== expected[place] || !line.includes('not_found'))
}

/** What the rules answer, to the byte; what they would allow is not done here. */
async function readerDiffers({ ask, actor }: Walker, document: StoredCase, moves: readonly Move[]) {
  const { _id: id, compound, state } = document
  const world = worldIn(compound, house.cloud.clock.now())
  const view = caseView(document, actor, world, () => ({ id: '', state: 'checking' }))
  const opened = await ask('case.open', { id })
  const wrong = JSON.stringify(opened) === JSON.stringify({ ok: true, value: view }) ? [] : ['case.open']
  for (const action of moves) {
    const expected = decide(state, { id, action, fields: {} }, actor, world)
    if (expected.ok) continue
    const got = JSON.stringify(await ask(...moved(id, action)))
    if (got !== JSON.stringify(expected)) wrong.push(`${action}: ${got}, not ${JSON.stringify(expected)}`)
  }
  return wrong
}

let turn = 0
const inTurn = (turns: number): readonly Move[] =>
  MOVES.filter((_move, place) => place % turns === turn % turns)

interface Walk {
  readonly readers: readonly string[]
  readonly wrong: readonly string[]
}

async function walk(id: string): Promise<Walk> {
  const document = await storedCase(house, id)
  const world = worldIn(document.compound, house.cloud.clock.now())
  const readers = walkers.filter(({ actor }) => mayRead(actor, document, world))
  turn += 1
  const wrong: string[] = []
  for (const walker of walkers) {
    const differs = readers.includes(walker)
      ? await readerDiffers(walker, document, inTurn(TURNS_OF_READERS))
      : await strangerDiffers(walker, document, inTurn(TURNS_OF_STRANGERS))
    wrong.push(...differs.map((line) => `${walker.name}: ${line}`))
  }
  return { readers: readers.map(({ name }) => name), wrong }
}

/** Whoever loses sight of a case by a move of their own is answered like everybody who may not read it. */
async function made(who: string, id: string, action: string, fields?: object): Promise<void> {
  const before = (await storedCase(house, id)).rev
  const { ok, code } = await house.move(who, id, action, fields)
  expect([action, ok ? 'ok' : code]).toEqual([action, expect.stringMatching(/^(?:ok|moved_on)$/u)])
  expect((await storedCase(house, id)).rev).toBe(before + 1)
}

describe('everybody of the county, at every door', () => {
  it.each(WALKED.map((story) => [story.until.map(([moment]) => moment).join(', then '), story] as const))(
    'is answered as the rules say: %s',
    async (_name, { filing, until }) => {
      const { id } = (await house.file(REPORTER, filing)).value
      for (const [moment, expected, steps] of until) {
        for (const [who, action, fields] of steps) await made(who, id, action, fields)
        const { readers, wrong } = await walk(id)
        expect([moment, wrong]).toEqual([moment, []])
        expect([moment, new Set(readers)]).toEqual([moment, new Set([REPORTER, ...expected, 'supervisor-a'])])
        if (moment === 'enforcing') enforced = id
      }
    },
    120_000,
  )
})

describe('what governs a case', () => {
  /** Longer than an instance of a function remembers anything. */
  const COLD = 2 * HOUR

  async function cold(walker: Walker, id: string, op: string): Promise<string> {
    const call = (of: string): Call => (op === 'case.open' ? [op, { id: of }] : moved(of, 'urge'))
    house.later(COLD)
    const unknown = await answersOf(house, walker, [call(randomUUID())])
    house.later(COLD)
    const known = await answersOf(house, walker, [call(id)])
    return JSON.stringify(known) === JSON.stringify(unknown) ? 'alike' : JSON.stringify([known, unknown])
  }

  it('is read for nobody who has nothing to do with it, however long nobody has called', async () => {
    const { id } = (await house.file(REPORTER, {})).value
    const document = await storedCase(house, id)
    const world = worldIn(document.compound, house.cloud.clock.now())
    const strangers = walkers.filter(({ actor }) => !mayRead(actor, document, world))
    for (const walker of strangers) {
      expect([walker.name, await cold(walker, id, 'case.open')]).toEqual([walker.name, 'alike'])
      expect([walker.name, await cold(walker, id, 'case.move')]).toEqual([walker.name, 'alike'])
    }
    expect(strangers.length).toBeGreaterThan(15)
  })
})

describe('an enforcement file', () => {
  it('does not exist for whoever neither works on it nor supervises', async () => {
    const dockets = await allOf<StoredDocket>(house.cloud, 'dockets')
    const docket = dockets.find((one) => one.case === enforced)
    if (docket === undefined) throw new Error('no case was enforced')
    const world = worldIn(docket.compound, house.cloud.clock.now())
    const readers: string[] = []
    for (const walker of walkers.filter(({ kind }) => kind === 'staff')) {
      const calls = (id: string): readonly Call[] => [
        ['docket.open', { id }],
        ['docket.move', { id, action: 'note', fields: {} }],
      ]
      await walker.ask('me.open', {})
      const answers = await answersOf(house, walker, [...calls(randomUUID()), ...calls(docket._id)])
      if (mayReadDocket(walker.actor, docket, world)) readers.push(walker.name)
      else expect([walker.name, answers.slice(2)]).toEqual([walker.name, answers.slice(0, 2)])
      const opens = answers[2]?.bytes.startsWith('{"ok":true') === true
      expect([walker.name, opens]).toEqual([walker.name, readers.includes(walker.name)])
    }
    expect(readers).toEqual([
      'officer-a',
      'officer-k',
      'officer-d',
      'desk-a',
      'legal-a',
      'head-a',
      'supervisor-a',
    ])
  })
})
