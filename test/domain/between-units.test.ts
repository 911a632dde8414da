import { offersFor } from '#core/domain/offers'
import {
  cityOfficer,
  coordinator,
  fireOfficer,
  gridLeader,
  policeOfficer,
  propertyManager,
  residentUpstairs,
} from './support/people'
import { accepted, DAY, takenByOfficer } from './support/stories'
import { Story } from './support/story'

const away = (to: string, reason = 'notOurDuty') => ({ to, reason, words: 'by its list it is theirs' })

/** The fire brigade has it before it accepted; it says it is the city's, and the city says it is the police's. */
const refusedOnce = () => {
  const story = accepted()
  story.does(propertyManager, 'dissuade', { dissuasion: 'refused', words: 'would not move' })
  story.does(propertyManager, 'escalate', { reason: 'dissuasionFailed' })
  return story.does(fireOfficer, 'transfer', away('urban-management'))
}
const refusedTwice = () => refusedOnce().does(cityOfficer, 'transfer', away('police'))

const residentsClock = (story: Story) => story.state.clocks.find(({ code }) => code === 'persuade')?.dueAt

describe('a case that two units refuse', () => {
  it('keeps the resident’s deadline through every transfer', () => {
    const due = residentsClock(new Story())
    expect(due).toBeDefined()
    expect(residentsClock(refusedTwice())).toBe(due)
  })

  it('stays the account of whoever accepted it last', () => {
    expect(refusedTwice().state.accountable).toBe(propertyManager.post.id)
  })

  it('goes to the arbiter after the second refusal, who is given its own clock', () => {
    const { state } = refusedTwice()
    expect(state).toMatchObject({ holder: coordinator.post.id, refusals: 2, disputed: true })
    expect(state.clocks.map(({ code }) => code)).toContain('arbitrate')
  })

  it('is kept by the unit that the arbiter names', () => {
    const story = refusedTwice().does(coordinator, 'arbitrate', {
      to: 'fire-rescue',
      words: 'a lane for engines',
    })
    expect(story.state).toMatchObject({ holder: fireOfficer.post.id, bound: true, disputed: false })
    expect(story.try(fireOfficer, 'transfer', away('police'))).toMatchObject({
      code: 'not_now',
      detail: 'bound',
    })
    story.does(fireOfficer, 'accept')
    expect(story.state.accountable).toBe(fireOfficer.post.id)
  })

  it('was not refused by whoever had accepted it or only found a lead for it', () => {
    expect(takenByOfficer().does(fireOfficer, 'transfer', away('police')).state.refusals).toBe(0)
    const found = new Story({ matter: null }).does(gridLeader, 'transfer', away('police', 'assigned'))
    expect(found.state).toMatchObject({ refusals: 0, holder: policeOfficer.post.id })
  })
})

describe('a hand-over', () => {
  const handed = () => takenByOfficer().does(fireOfficer, 'transfer', away('urban-management', 'handOver'))

  it('is accepted with its receipt, which stays on record', () => {
    const story = handed()
    expect(story.try(cityOfficer, 'accept')).toMatchObject({ code: 'bad_input', detail: 'receipt' })
    story.does(cityOfficer, 'accept', { receipt: 'CG-2026-017' })
    expect(story.document.events.at(-1)?.fact).toMatchObject({ type: 'accepted', receipt: 'CG-2026-017' })
  })

  it('asks for a receipt only of its receiver', () => {
    const asked = offersFor(handed().state, cityOfficer, handed().world).find(
      ({ action }) => action === 'accept',
    )
    expect(asked?.fields.map(({ code }) => code)).toEqual(['receipt'])
    const plain = new Story()
    const offer = offersFor(plain.state, propertyManager, plain.world).find(
      ({ action }) => action === 'accept',
    )
    expect(offer?.fields).toEqual([])
  })
})

describe('a new label', () => {
  it('never moves the resident’s deadline', () => {
    const story = accepted()
    const due = residentsClock(story)
    story.does(propertyManager, 'reclassify', { matter: 'random-parking', words: 'no lane is drawn there' })
    expect(residentsClock(story)).toBe(due)
    expect(story.state).toMatchObject({ matter: 'random-parking', holder: propertyManager.post.id })
  })

  it('takes the case out of the hands it turns out to be about, and closes it to them', () => {
    const story = accepted()
    story.does(propertyManager, 'reclassify', { matter: 'overcharge', words: 'it is about our fees' })
    expect(story.state.holder).not.toBe(propertyManager.post.id)
    expect(story.state.accepted).toBe(false)
    expect(story.try(propertyManager, 'note', { words: 'still there?' })).toEqual({
      ok: false,
      code: 'not_found',
    })
  })
})

describe('a trouble that cannot be mended soon', () => {
  const proposal = (story: Story) => ({
    reason: 'needsFunds',
    targetAt: story.now + 90 * DAY,
    words: 'a second exit must be built',
  })
  const proposed = () => {
    const story = accepted()
    return story.does(propertyManager, 'plan', proposal(story))
  }

  it('is put on the list by the coordinator, looked at every thirty days, and taken up again', () => {
    const story = proposed().does(coordinator, 'reviewPlan', { review: 'approve' })
    expect(story.state.stage).toBe('planned')
    expect(story.state.clocks.map(({ code }) => code)).toEqual(['planReview'])
    story.does(coordinator, 'reviewPlan', { review: 'resume' })
    expect(story.state).toMatchObject({ stage: 'persuading', plan: null })
  })

  it('is extended twice at most', () => {
    const story = proposed().does(coordinator, 'reviewPlan', { review: 'approve' })
    const longer = () => ({ review: 'extend', targetAt: story.now + 200 * DAY })
    story.does(coordinator, 'reviewPlan', longer()).does(coordinator, 'reviewPlan', longer())
    expect(story.try(coordinator, 'reviewPlan', longer())).toMatchObject({ code: 'too_many' })
  })

  it('is taken up by the coordinator when the reporter objects, once', () => {
    const story = proposed().does(coordinator, 'reviewPlan', { review: 'approve' })
    story.does(residentUpstairs, 'objectOnce', { words: 'it has been three years' })
    expect(story.state).toMatchObject({ holder: coordinator.post.id, stage: 'persuading', objected: true })
    expect(story.try(residentUpstairs, 'objectOnce', { words: 'again' })).toMatchObject({ ok: false })
  })
})

describe('a declined report', () => {
  it('names the reason, and one objection brings it to the coordinator with its clocks', () => {
    const story = new Story({ matter: null }).does(gridLeader, 'decline', {
      reason: 'privateContract',
      words: 'a quarrel over a private loan',
    })
    expect(story.state).toMatchObject({ stage: 'declined', outcome: 'outOfScope', clocks: [] })
    story.does(residentUpstairs, 'objectOnce', { words: 'it is about the stairwell' })
    expect(story.state).toMatchObject({ stage: 'submitted', holder: coordinator.post.id, closedAt: null })
    expect(story.state.clocks.map(({ code }) => code)).toEqual(['accept', 'service'])
  })

  it('is never declined by the property or an officer', () => {
    const decline = { reason: 'privateContract', words: 'not ours' }
    expect(new Story().try(propertyManager, 'decline', decline)).toMatchObject({ code: 'no_competence' })
  })
})
