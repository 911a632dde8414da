import { verifyHistory } from '#core/domain/chain'
import { fold } from '#core/domain/evolve'
import { sha256 } from './support/demo-world'
import { fireOfficer, gridLeader, propertyManager, residentUpstairs } from './support/people'
import { orderedToCorrect, settledByOfficer, settledByProperty, takenByOfficer } from './support/stories'
import { Story } from './support/story'

describe('the life of a case', () => {
  it('ends when the property persuades, the grid leader verifies and the reporter rates', () => {
    const story = new Story()
    expect(story.state).toMatchObject({ stage: 'submitted', holder: propertyManager.post.id, tier: null })

    story.does(propertyManager, 'accept')
    expect(story.state).toMatchObject({ stage: 'persuading', tier: 'persuade' })

    const settled = settledByProperty()
    expect(settled.state).toMatchObject({ stage: 'verifying', verifier: gridLeader.post.id })

    settled.does(gridLeader, 'verify', { restored: true })
    expect(settled.state.stage).toBe('rating')

    settled.does(residentUpstairs, 'rate', { solved: true, score: 5 })
    expect(settled.state).toMatchObject({ stage: 'closed', outcome: 'persuaded', tried: ['persuade'] })
    expect(settled.state.clocks.filter(({ code }) => code !== 'recurrence')).toEqual([])
    expect(settled.document.card.dueAt).toBeNull()
  })

  it('ends when the department has it corrected and the property manager confirms the place', () => {
    const taken = takenByOfficer()
    expect(taken.state).toMatchObject({ stage: 'correcting', tier: 'persuade', holder: fireOfficer.post.id })

    const ordered = orderedToCorrect()
    expect(ordered.state).toMatchObject({
      stage: 'correcting',
      tier: 'correct',
      tried: ['persuade', 'correct'],
    })
    expect(ordered.state.clocks.map((clock) => clock.code)).toEqual(['correction', 'inspect'])

    const settled = settledByOfficer()
    expect(settled.state.verifier).toBe(propertyManager.post.id)
    settled
      .does(propertyManager, 'verify', { restored: true })
      .does(residentUpstairs, 'rate', { solved: true, score: 4 })
    expect(settled.state).toMatchObject({ stage: 'closed', outcome: 'corrected' })
  })

  it('keeps state and record equal, and the chain whole', () => {
    const { document } = settledByOfficer()
    expect(fold(document.events)).toEqual(document.state)
    expect(verifyHistory(document.events, document.texts, sha256)).toEqual({ ok: true })
  })

  it('returns to the one who settled when the verifier finds it not restored', () => {
    const story = settledByOfficer().does(propertyManager, 'verify', { restored: false, words: 'it is back' })
    expect(story.state).toMatchObject({ stage: 'correcting', holder: fireOfficer.post.id, accepted: true })
    expect(story.state.inspection).toBeNull()
  })

  it('returns to the settling tier when the reporter says it is not solved, and says so on record', () => {
    const story = settledByProperty()
      .does(gridLeader, 'verify', { restored: true })
      .does(residentUpstairs, 'rate', { solved: false, score: 1 })
    expect(story.state).toMatchObject({ stage: 'persuading', holder: propertyManager.post.id, reopens: 1 })
    expect(story.document.events.map((event) => event.fact.type).slice(-2)).toEqual(['rated', 'reopened'])
  })

  it('goes to the coordinator when it is reopened the second time', () => {
    const again = settledByProperty()
      .does(gridLeader, 'verify', { restored: true })
      .does(residentUpstairs, 'rate', { solved: false, score: 1 })
      .does(propertyManager, 'dissuade', { dissuasion: 'stopped', words: 'spoke again' })
      .does(propertyManager, 'settle', { outcome: 'persuaded', words: 'free again' })
      .does(gridLeader, 'verify', { restored: true })
      .does(residentUpstairs, 'rate', { solved: false, score: 1 })
    expect(again.state.holder).toBe('coordination:coordinator:demo')
  })

  it("keeps the resident's clock running from submission through an escalation", () => {
    const filed = new Story()
    const persuade = filed.state.clocks.find((clock) => clock.code === 'persuade')
    const taken = takenByOfficer()
    expect(taken.state.clocks).toContainEqual(persuade)
  })
})
