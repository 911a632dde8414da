import { caseView } from '#core/domain/case-view'
import { offersFor } from '#core/domain/offers'
import { recompute } from '#core/domain/recompute'
import { mayRead } from '#core/domain/rights'
import { nextAt } from '#core/domain/sweep'
import { callOf, codes, offered, told } from './support/called'
import { calendar, shanghai } from './support/demo-world'
import {
  cityOfficer,
  coordinator,
  gridLeader,
  policeOfficer,
  residentUpstairs,
  staff,
  streetDesk,
} from './support/people'
import { DAY } from './support/stories'
import { cameAlone, evaluated, heldByGrid, POLICE, WHISTLE, whistled } from './support/whistles'

const HOUSING = 'housing:officer:liuyin'
const housingOfficer = staff('housing', 'officer', 'liuyin')
const policeDesk = staff('police', 'desk', 'demo')

describe('a whistle', () => {
  it('gives each called unit an hour to acknowledge, a day to make contact, and until the day named to come', () => {
    const story = whistled()
    const { clocks, dueAt } = callOf(story, HOUSING)
    expect(clocks.map(({ code, source }) => [code, source])).toEqual([
      ['acknowledge', 'default'],
      ['contact', 'default'],
      ['arrive', 'order'],
    ])
    expect(dueAt).toBe(WHISTLE.dueAt)
    expect(clocks[1]?.dueAt).toBe(shanghai('2026-11-10', '17:30:00'))
  })

  it('proposes the region’s own time, which then keeps its source', () => {
    const story = heldByGrid()
    const offer = offersFor(story.state, gridLeader, story.world).find(({ action }) => action === 'whistle')
    const suggested = offer?.fields.find(({ code }) => code === 'dueAt')?.suggested
    story.does(gridLeader, 'whistle', { ...WHISTLE, dueAt: Number(suggested) })
    expect(callOf(story, HOUSING).clocks.at(-1)).toMatchObject({ code: 'arrive', source: 'default' })
  })

  it('never calls the one who whistles, nor whoever has the case', () => {
    const story = heldByGrid()
    const offer = offersFor(story.state, gridLeader, story.world).find(({ action }) => action === 'whistle')
    const units = offer?.fields.find(({ code }) => code === 'units')?.choices
    expect(units).toContain('police')
    expect(units).not.toContain('liuyin-committee')
  })

  it('is given by who found a lead as well, and calls neither the one nor the other', () => {
    const assigned = { reason: 'assigned', to: 'police', words: 'it is a matter of public order' }
    const story = heldByGrid().does(gridLeader, 'transfer', assigned).does(policeOfficer, 'accept')
    const offer = offersFor(story.state, gridLeader, story.world).find(({ action }) => action === 'whistle')
    const units = offer?.fields.find(({ code }) => code === 'units')?.choices
    expect(units).toContain('housing')
    expect(units).not.toContain('liuyin-committee')
    expect(units).not.toContain('police')
  })

  it('lets the called unit read, and leaves the case where it is', () => {
    const story = whistled()
    const { region, street, compound, state } = story.document
    expect(mayRead(policeOfficer, { region, street, compound, state }, story.world)).toBe(true)
    expect(state).toMatchObject({ holder: gridLeader.post.id, stage: 'handling' })
    expect(told(story)).toEqual([
      [POLICE, 'unitCalled'],
      [HOUSING, 'unitCalled'],
    ])
  })
})

describe('a called unit', () => {
  it('acknowledges, makes contact and arrives, and each ends its own time', () => {
    const story = whistled().does(policeOfficer, 'acknowledgeCall')
    expect(codes(story, POLICE)).toEqual(['contact', 'arrive'])
    expect(told(story)).toEqual([[gridLeader.post.id, 'callAcknowledged']])
    story.does(policeOfficer, 'contactCall', { words: 'tomorrow at ten' })
    expect(codes(story, POLICE)).toEqual(['arrive'])
    story.does(policeOfficer, 'muster', { words: 'on the spot' })
    expect(codes(story, POLICE)).toEqual([])
    expect(codes(story, HOUSING)).toHaveLength(3)
    expect(offered(story, policeOfficer)).not.toContain('muster')
  })

  it('need not acknowledge once it has made contact', () => {
    const story = whistled().does(policeOfficer, 'contactCall', { words: 'at ten' })
    expect(codes(story, POLICE)).toEqual(['arrive'])
    expect(callOf(story, POLICE).acknowledgedAt).toBeNull()
    expect(offered(story, policeOfficer)).not.toContain('acknowledgeCall')
  })

  it('is warned at 80 % of its time, and it alone', () => {
    const story = whistled()
    const { warnAt } = callOf(story, POLICE).clocks[0]!
    expect(nextAt(story.state)).toBe(warnAt)
    story.until(warnAt - 1)
    expect(callOf(story, POLICE).warned).toEqual([])
    story.until(warnAt)
    expect(callOf(story, POLICE).warned).toEqual(['acknowledge'])
    expect(told(story)).toEqual([[HOUSING, 'callWarns']])
  })

  it('that lets its time run out is told so, and so are its desk, the coordinator and who whistled, on record', () => {
    const story = whistled().does(housingOfficer, 'acknowledgeCall')
    story.until(callOf(story, POLICE).clocks[0]!.dueAt)
    const fact = story.document.events.at(-1)?.fact
    expect(fact).toMatchObject({ type: 'ranOut', clock: 'acknowledge', of: { post: POLICE } })
    expect(told(story)).toEqual([
      [POLICE, 'callRanOut'],
      [policeDesk.post.id, 'callRanOut'],
      [coordinator.post.id, 'callRanOut'],
      [gridLeader.post.id, 'callRanOut'],
    ])
    const { region, street, compound, state } = story.document
    for (const reader of [policeDesk, coordinator])
      expect(mayRead(reader, { region, street, compound, state }, story.world)).toBe(true)
    expect(state.holder).toBe(gridLeader.post.id)
    expect(story.until(story.now).document.events.at(-1)?.fact).toBe(fact)
  })

  it('is not waited for once the case is settled', () => {
    const story = whistled()
    const { dueAt } = callOf(story, POLICE).clocks[0]!
    story.does(gridLeader, 'settle', { outcome: 'serviced', words: 'we did it ourselves' })
    story.until(dueAt)
    expect(callOf(story, POLICE).ranOut).toEqual([])
    expect(offered(story, policeOfficer)).not.toContain('muster')
  })

  it('has until the day that a new calendar gives, when the old one did not know it', () => {
    const story = heldByGrid()
    story.now = shanghai('2026-12-31')
    story.does(gridLeader, 'whistle', { ...WHISTLE, dueAt: story.now + DAY })
    expect(callOf(story, HOUSING).clocks[1]).toMatchObject({ code: 'contact', provisional: true })
    const later = { ...story.world, calendar: { ...calendar, lastYear: 2027, holidays: ['2027-01-01'] } }
    const [fact] = recompute(story.document, later)
    story.append(fact === undefined ? [] : [fact], { kind: 'system', job: 'sweep' })
    expect(callOf(story, HOUSING).clocks[1]).toMatchObject({
      dueAt: shanghai('2027-01-04', '17:30:00'),
      provisional: false,
    })
  })
})

describe('whoever whistled', () => {
  it('records who came, and the unit that did not say so itself owes nothing any more', () => {
    const story = whistled().does(gridLeader, 'attend', { units: [HOUSING], words: 'one of two came' })
    expect(callOf(story, HOUSING)).toMatchObject({ musteredAt: null, attendedAt: story.now, clocks: [] })
    expect(callOf(story, POLICE).attendedAt).toBeNull()
  })

  it('says what came of it, of each unit by itself, and the unit hears of it', () => {
    const story = cameAlone().does(gridLeader, 'concludeCall', evaluated)
    expect(callOf(story, POLICE).concluded).toEqual({ result: 'partly', timely: true, at: story.now })
    expect(callOf(story, HOUSING).concluded).toBeNull()
    expect(told(story)).toEqual([[POLICE, 'callConcluded']])
    story.does(gridLeader, 'concludeCall', { ...evaluated, units: [HOUSING], evaluation: 'unsolved' })
    expect(offered(story, gridLeader)).not.toContain('concludeCall')
    expect(callOf(story, HOUSING).clocks).toEqual([])
  })

  it('may still say so when the case is over', () => {
    const story = cameAlone().does(gridLeader, 'settle', { outcome: 'serviced', words: 'gone' })
    story.does(streetDesk, 'verify', { restored: true }).does(residentUpstairs, 'rate', {
      ...{ solved: true, score: 5 },
    })
    expect(story.state.stage).toBe('closed')
    expect(story.move(gridLeader, 'concludeCall', evaluated)).toMatchObject({ ok: true })
  })

  it('names an evaluation, and units that were called', () => {
    const { evaluation: _left, ...without } = evaluated
    expect(cameAlone().try(gridLeader, 'concludeCall', without)).toMatchObject({ detail: 'evaluation' })
    const others = { ...evaluated, units: [POLICE, cityOfficer.post.id] }
    expect(cameAlone().try(gridLeader, 'concludeCall', others)).toMatchObject({ detail: 'units' })
  })
})

describe('a reporter', () => {
  it('learns who comes and who has come, and nothing of clocks and evaluations', () => {
    const story = cameAlone().does(gridLeader, 'concludeCall', evaluated)
    const file = () => ({ id: '', state: 'checking' }) as const
    const seen = caseView(story.document, residentUpstairs, story.world, file)
    expect(seen.calls.map((call) => Object.keys(call))).toEqual([
      ['unitName', 'dueAt', 'musteredAt'],
      ['unitName', 'dueAt', 'musteredAt'],
    ])
    const actions = seen.timeline.map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['whistle', 'muster']))
    expect(actions).not.toEqual(expect.arrayContaining(['attend']))
    expect(actions).not.toEqual(expect.arrayContaining(['concludeCall']))
    story.until(callOf(story, HOUSING).clocks[0]!.dueAt)
    const later = caseView(story.document, residentUpstairs, story.world, file).timeline
    expect(later.map(({ result }) => result)).not.toContain('acknowledge')
  })
})
