import type { DocketMove } from '#types/docket-codes'
import type { Actor } from '#types/people'
import { docketNotices } from '#core/domain/docket/docket-notices'
import { docketOffers } from '#core/domain/docket/docket-offers'
import { mayReadDocket } from '#core/domain/docket/docket-rights'
import { docketView } from '#core/domain/docket/docket-view'
import * as people from './support/docket-people'
import * as told from './support/docket-stories'
import type { DocketStory } from './support/docket-story'

const { constable, fireFighter, head, officer, planner, watchdog } = people
const MINUTE = 60_000
const handing = { to: 'police', reason: 'suspectedCrime', words: 'the case in brief' }
const seenBy = (story: DocketStory, actor: Actor) =>
  docketView(story.document, actor, story.world, (id) => ({ id, state: 'checking' }))
const toldNow = ({ document, world }: DocketStory) =>
  docketNotices(document, document.events.at(-1)!, world).map(({ post, notice }) => `${notice} → ${post}`)
const offered = (story: DocketStory, actor: Actor): readonly DocketMove[] =>
  docketOffers(story.document, actor, story.world).flatMap(({ action, closed }) => (closed ? [] : [action]))

describe('a hand-over', () => {
  it('needs a reason, stops the decision, and is closed by a receipt of the receiver alone', () => {
    const story = told.waived()
    expect(story.try(officer, 'handOver', { to: 'police', words: 'x' })).toMatchObject({ detail: 'reason' })
    story.does(officer, 'handOver', handing)
    expect(toldNow(story)).toEqual(['docketHandedOver → police:officer:liuyin'])
    expect(story.document.asked).toBe('police:officer:liuyin')
    expect(story.try(head, 'decide', told.penalty)).toMatchObject({ detail: 'takeBack' })
    for (const other of [officer, head, watchdog])
      expect(story.try(other, 'takeOver', { receipt: 'R' })).toMatchObject({ code: 'not_allowed' })
    expect(story.try(constable, 'takeOver', { receipt: ' ' })).toMatchObject({ detail: 'receipt' })
    story.does(constable, 'takeOver', { receipt: 'R-1' })
    expect(story.state).toMatchObject({ stage: 'closed', outcome: 'referred' })
  })

  it('can be taken back while nobody has taken it in, and then the receiver sees nothing any more', () => {
    const story = told.waived().does(officer, 'handOver', handing).does(officer, 'takeBack', told.words)
    expect(mayReadDocket(constable, story.document, story.world)).toBe(false)
    expect(story.try(head, 'decide', told.penalty).ok).toBe(true)
  })

  it('is what comes next where the procedure is a hand-over, and nowhere else', () => {
    const next = (story: DocketStory, actor: Actor) =>
      docketOffers(story.document, actor, story.world).find(({ main }) => main)?.action
    for (const actor of [officer, head]) expect(next(told.criminal(), actor)).toBe('handOver')
    for (const story of [told.waived({ cause: 'complex' }), told.noticed(), told.investigated()])
      for (const actor of [officer, head]) expect(next(story, actor)).not.toBe('handOver')
  })

  it('goes to bodies of the state only', () => {
    const offer = docketOffers(told.waived().document, officer, told.waived().world)
    const to = offer.find(({ action }) => action === 'handOver')?.fields.find(({ code }) => code === 'to')
    expect(to?.choices).toEqual(expect.arrayContaining(['police', 'fire-rescue']))
    for (const kept of ['urban-management', 'yibai-property', 'liuyin-committee', 'coordination'])
      expect(to?.choices).not.toContain(kept)
    expect(to?.labels?.police).toBe('云溪县公安局')
  })
})

describe('obstruction', () => {
  it('is told to the police in the same moment, with five minutes to come', () => {
    const story = told.investigated().does(officer, 'obstruct', { words: 'they block the stairs' })
    expect(toldNow(story)).toEqual([
      'obstructionCalled → police:officer:liuyin',
      'obstructionCalled → urban-management:unitHead:demo',
    ])
    expect(story.due('obstruction')).toBe(story.now + 5 * MINUTE)
    expect(offered(story, constable)).toContain('assisted')
    story.does(constable, 'assisted', { words: 'a patrol is on site' })
    expect(story.due('obstruction')).toBeUndefined()
  })

  it('calls again when nobody has come', () => {
    const story = told
      .investigated()
      .does(officer, 'obstruct')
      .until(told.investigated().now + 6 * MINUTE)
    expect(story.state.ranOut).toEqual(['obstruction'])
    expect(toldNow(story)).toContain('obstructionCalled → police:officer:liuyin')
  })

  it.each([told.penalised, told.finedOnTheSpot, told.criminal])('may be called at any time (%#)', (given) => {
    expect(given().try(officer, 'obstruct').ok).toBe(true)
  })
})

describe('who reads a docket', () => {
  const story = told
    .served()
    .does(officer, 'assist', { to: 'fire-rescue', words: 'please close the gas' })
    .does(officer, 'note', { words: 'for the file alone' })

  it.each(people.outsiders)('is nobody outside it (%#)', (outsider) => {
    expect(mayReadDocket(outsider, story.document, story.world)).toBe(false)
    expect(docketOffers(story.document, outsider, story.world)).toEqual([])
  })

  it.each([head, officer, people.reviewer, people.clerk, watchdog])(
    'knows the reported party in the unit and as supervisor (%#)',
    (reader) => {
      const view = seenBy(story, reader)
      expect(view.timeline.flatMap(({ party }) => party ?? [])).toContain(
        'the decision, on the owner of 3-2-501',
      )
      expect(view.timeline).toHaveLength(story.document.events.length)
    },
  )

  it('who is asked for help sees the question and nothing of the party, the decision or the rest', () => {
    const view = seenBy(story, fireFighter)
    expect(view.timeline.map(({ action }) => action)).toEqual(['open', 'assist'])
    expect(view).toMatchObject({ decision: null, clocks: [] })
    expect(JSON.stringify(view)).not.toContain('3-2-501')
  })

  it('who determines sees the question alone', () => {
    const asked = told.noticed().does(officer, 'requestDetermination', { words: 'is it one?' })
    expect(seenBy(asked, planner).timeline.map(({ action }) => action)).toEqual([
      'open',
      'requestDetermination',
    ])
    expect(offered(asked, planner)).toEqual(['determine'])
    expect(JSON.stringify(seenBy(asked, planner))).not.toContain('3-2-501')
  })

  it('who is to take it over sees the hand-over in words and nothing of the party', () => {
    const handed = told.noticed().does(officer, 'handOver', handing)
    expect(seenBy(handed, constable).timeline).toMatchObject([
      { action: 'open' },
      { action: 'handOver', result: 'suspectedCrime', words: 'the case in brief' },
    ])
    expect(JSON.stringify(seenBy(handed, constable))).not.toContain('3-2-501')
  })

  it('carries no party in a card, a notice or a fact', () => {
    const { card, events } = story.document
    const facts = events.map(({ fact }) => fact)
    const notices = events.flatMap((event) => docketNotices(story.document, event, story.world))
    expect(JSON.stringify([card, facts, notices])).not.toContain('3-2-501')
  })
})

describe('the desk', () => {
  it('is the reviewer’s, the head’s and the officer’s in turn', () => {
    expect(told.reviewAsked().document.desk).toBe('urban-management:legalReviewer:demo')
    expect(told.reviewAgreed().document.desk).toBe('urban-management:unitHead:demo')
    expect(told.penalised().document.desk).toBe('urban-management:officer:liuyin')
  })

  it('hears of its part when it comes', () => {
    expect(toldNow(told.reviewAsked())).toEqual(['docketReviewAsked → urban-management:legalReviewer:demo'])
    expect(toldNow(told.waived())).toEqual(['docketDecisionAsked → urban-management:unitHead:demo'])
  })
})
