import { verifyHistory } from '#core/domain/chain'
import { foldDocket } from '#core/domain/docket/docket-evolve'
import { sha256, shanghai } from '../support/demo-world'
import * as people from './support/docket-people'
import * as told from './support/docket-stories'
import type { DocketStory } from './support/docket-story'

const { clerk, constable, head, officer, policeHead, reviewer, secondOfficer } = people
const sound = ({ document }: DocketStory): void => {
  expect(foldDocket(document.events)).toEqual(document.state)
  expect(verifyHistory(document.events, document.texts, sha256)).toEqual({ ok: true })
}

describe('the general procedure', () => {
  it('goes from the filing through notice, hearing, review and decision to performance', () => {
    const story = told.noticed({ cause: 'complex' })
    expect(story.state).toMatchObject({ stage: 'notified', officers: ['first-officer', 'second-officer'] })
    story.does(officer, 'recordPlea', { plea: 'hearing', ...told.words })
    expect(story.state.stage).toBe('hearing')
    story.does(officer, 'callHearing', { heldAt: told.HEARING_DAY, ...told.words, party: 'the owner' })
    story.now = told.HEARING_DAY
    story.does(clerk, 'hear', told.words)
    expect(story.state).toMatchObject({ stage: 'reviewing', hearing: { host: 'clerk' } })
    story.does(reviewer, 'review', { review: 'agreed', ...told.words })
    story.does(head, 'decide', told.penalty)
    expect(story.state).toMatchObject({
      ...{ stage: 'decided' },
      decision: {
        decision: 'penalise',
        amount: 2000,
        by: 'head',
        leniency: { firstTime: true, harm: 'slight' },
      },
    })
    story.does(clerk, 'serve', told.service).does(officer, 'perform', { performance: 'done' })
    story.does(officer, 'closeDocket', { outcome: 'penalised' })
    expect(story.state).toMatchObject({ stage: 'closed', outcome: 'penalised', clocks: [] })
    sound(story)
  })

  it('goes on to demand and court when the party does not perform', () => {
    const story = told.urgedLong().does(officer, 'perform', { performance: 'refused' })
    story.does(officer, 'toCourt', told.words)
    expect(story.state.stage).toBe('inCourt')
    expect(story.try(officer, 'closeDocket', { outcome: 'penalised' })).toMatchObject({ detail: 'outcome' })
    story.does(officer, 'closeDocket', { outcome: 'handedToCourt' })
    expect(story.state).toMatchObject({ stage: 'closed', outcome: 'handedToCourt' })
    sound(story)
  })

  it('compels only after the demand, and may end as compelled', () => {
    const story = told.urgedLong().does(officer, 'perform', { performance: 'compelled' })
    story.does(head, 'closeDocket', { outcome: 'compelled' })
    expect(story.state.outcome).toBe('compelled')
  })

  it('ends without a penalty when it was minor, put right in time and without consequence', () => {
    const lenient = { ...told.acquittal, minor: true, corrected: true, harm: 'none' }
    const story = told.waived().does(head, 'decide', lenient).does(clerk, 'serve', told.service)
    expect(story.state.stage).toBe('decided')
    expect(story.try(officer, 'perform', { performance: 'done' })).toMatchObject({ code: 'not_now' })
    story.does(officer, 'closeDocket', { outcome: 'corrected' })
    expect(story.state.outcome).toBe('corrected')
  })

  it('needs no notice where nothing is punished, and still two officers and a head', () => {
    const story = told.investigated().does(head, 'decide', { ...told.penalty, decision: 'unfounded' })
    story.does(head, 'closeDocket', { outcome: 'unfounded' })
    expect(story.state).toMatchObject({ stage: 'closed', outcome: 'unfounded', servedAt: null })
  })

  it('returned by the reviewer is looked into again, and is decided only when the reviewer agrees', () => {
    const story = told.reviewAsked().does(reviewer, 'review', { review: 'returned', ...told.words })
    expect(story.state.stage).toBe('reviewing')
    expect(story.document.desk).toBe(officer.post.id)
    for (const decision of ['penalise', 'notPenalise', 'unfounded'])
      expect(story.try(head, 'decide', { ...told.penalty, decision })).toMatchObject({ detail: 'review' })
    story.does(officer, 'investigate', told.seen)
    expect(story.document.desk).toBe('urban-management:legalReviewer:demo')
    story.does(reviewer, 'review', { review: 'agreed', ...told.words }).does(head, 'decide', told.penalty)
    sound(story)
  })

  it('keeps the need for a review through a second notice that names none', () => {
    for (const given of [told.reviewAsked, told.heard]) {
      const story = given().does(reviewer, 'review', { review: 'returned', ...told.words })
      story.does(officer, 'giveNotice', { ...told.notice, cause: 'none' })
      story.does(officer, 'recordPlea', { plea: 'waived' })
      expect(story.state.stage).toBe('reviewing')
      expect(story.try(head, 'decide', told.penalty)).toMatchObject({ detail: 'review' })
    }
  })

  it('waits for the word of the unit that determines what a violation is', () => {
    const story = told.waived().does(officer, 'requestDetermination', told.words)
    expect(story.state.determination).toEqual({ post: 'natural-resources:officer:liuyin', answer: null })
    expect(story.document.asked).toBe('natural-resources:officer:liuyin')
    expect(story.try(head, 'decide', told.penalty)).toMatchObject({ detail: 'determine' })
    story.does(people.planner, 'determine', { determination: 'violation', ...told.words })
    expect(story.document.asked).toBe('')
    story.does(head, 'decide', told.penalty)
  })
})

describe('the procedure on the spot', () => {
  it('is one form: decided, handed over, reported within two working days, paid, closed', () => {
    const story = told.finedOnTheSpot()
    expect(story.state).toMatchObject({ stage: 'performing', decision: { form: 'F-0001', amount: 200 } })
    expect(story.due('reportIn')).toBe(shanghai('2026-11-12', '17:30:00'))
    story.does(secondOfficer, 'reportIn').does(officer, 'perform', { performance: 'done' })
    story.does(officer, 'closeDocket', { outcome: 'penalised' })
    expect(story.state.outcome).toBe('penalised')
    sound(story)
  })

  it.each([
    ['citizen', 200, true],
    ['citizen', 201, false],
    ['entity', 3000, true],
    ['entity', 3001, false],
  ])('fines a %s %i yuan: %s', (subject, amount, may) => {
    expect(told.onTheSpot().try(officer, 'decide', { ...told.onForm, subject, amount }).ok).toBe(may)
  })

  it('asks 行政处罚法 33 as well', () => {
    const lenient = { ...told.onForm, minor: true, corrected: true, harm: 'none' }
    expect(told.onTheSpot().try(officer, 'decide', lenient)).toMatchObject({ detail: 'notPenalise' })
  })

  it('leaves a warning without a payment to wait for', () => {
    const story = told
      .onTheSpot()
      .does(officer, 'decide', { ...told.onForm, amount: 0 })
      .does(officer, 'reportIn')
    story.does(officer, 'closeDocket', { outcome: 'penalised' })
    expect(story.state.outcome).toBe('penalised')
  })
})

describe('the procedure of the police', () => {
  it('has a receipt number, thirty days, thirty more, and a result in words', () => {
    const story = told.takenIn()
    expect(story.state).toMatchObject({ receipt: 'S-2026-1' })
    expect(story.due('policeDecision')).toBe(shanghai('2026-12-09', '23:59:59'))
    story.does(policeHead, 'extend', told.words)
    expect(story.due('policeDecision')).toBe(shanghai('2027-01-08', '23:59:59'))
    expect(story.try(constable, 'decide', { decision: 'penalise' })).toMatchObject({ detail: 'words' })
    story.does(constable, 'decide', { decision: 'penalise', words: 'a warning to the tenant' })
    story.does(constable, 'closeDocket', { outcome: 'penalised', words: 'warned' })
    expect(story.state).toMatchObject({ stage: 'closed', outcome: 'penalised', decision: { leniency: null } })
    sound(story)
  })
})

describe('the criminal procedure', () => {
  it('decides nothing here: it is handed over, and the receipt closes it', () => {
    const story = told.criminal().does(officer, 'investigate', told.seen)
    expect(story.due('criminalHandOver')).toBe(shanghai('2026-11-12', '23:59:59'))
    expect(story.try(head, 'decide', told.penalty)).toMatchObject({ code: 'not_now' })
    story.does(officer, 'handOver', { to: 'police', reason: 'suspectedCrime', ...told.words })
    expect(story.state.clocks).toEqual([])
    story.does(constable, 'takeOver', { receipt: 'X-7' })
    expect(story.state).toMatchObject({
      ...{ stage: 'closed', outcome: 'referred', decision: null },
      handOver: { post: 'police:officer:liuyin', receipt: 'X-7' },
    })
    sound(story)
  })
})
