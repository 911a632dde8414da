import type { DocketMove } from '#types/docket-codes'
import type { DocketFields } from '#types/docket-view'
import type { Actor } from '#types/people'
import type { Refusal } from '#types/refusal'
import type { DocketGuardName } from '#core/domain/docket/docket-guards'
import { staff, withoutCard } from '../../support/people'
import { clerk, constable, head, officer, planner, policeHead, secondOfficer } from './docket-people'
import * as told from './docket-stories'
import { DocketStory } from './docket-story'

interface Scene {
  readonly given: () => DocketStory
  readonly who: Actor
  readonly move: DocketMove
  readonly fields: DocketFields
  readonly refusal: Refusal
}

const scene = (
  refusal: Refusal,
  given: () => DocketStory,
  who: Actor,
  move: DocketMove,
  fields: DocketFields = told.words,
): Scene => ({ given, who, move, fields, refusal })

/** Somebody who investigated under one hat and would judge under another. */
const promoted = staff('urban-management', 'unitHead', 'demo', 'first-officer')
const nowReviewer = staff('urban-management', 'legalReviewer', 'demo', 'first-officer')
const reviewingHead = staff('urban-management', 'unitHead', 'demo', 'reviewer')

const oneOfficer = () => new DocketStory().does(officer, 'investigate', told.seen)
const later = (story: DocketStory, days: number) => Object.assign(story, { now: story.now + days * told.DAY })
const suspended = () => told.waived().does(officer, 'suspend', { reason: 'appraisal', ...told.words })
const determining = () => told.waived().does(officer, 'requestDetermination', told.words)
const cleared = () =>
  determining().does(planner, 'determine', { determination: 'noViolation', ...told.words })
const handing = { to: 'police', reason: 'suspectedCrime', ...told.words }
const onItsWay = () => told.waived().does(officer, 'handOver', handing)
const lenient = { ...told.penalty, minor: true, corrected: true, harm: 'none' }
const { amount: _amount, ...unpriced } = told.penalty

/** One scene a guard: refused with it, and done as soon as the row is dropped. */
export const DOCKET_SCENES: Readonly<Record<DocketGuardName, Scene>> = {
  competent: scene(
    'no_competence',
    () => new DocketStory({ matter: 'fire-lane' }),
    officer,
    'investigate',
    told.seen,
  ),
  qualified: scene('no_competence', () => new DocketStory(), withoutCard(officer), 'investigate', told.seen),
  cardShown: scene('bad_input', () => new DocketStory(), officer, 'investigate', {
    ...told.seen,
    cardShown: false,
  }),
  twoOfficers: scene('not_now', oneOfficer, officer, 'giveNotice', told.notice),
  reviewerApart: scene('own_work', told.reviewAsked, nowReviewer, 'review', {
    review: 'agreed',
    ...told.words,
  }),
  deciderApart: scene('own_work', told.reviewAgreed, reviewingHead, 'decide', told.penalty),
  hostApart: scene('own_work', () => later(told.hearingCalled(), 11), promoted, 'hear'),
  answersForUnit: scene(
    'not_now',
    () =>
      told
        .investigated()
        .does(officer, 'assist', { to: 'police', ...told.words })
        .does(constable, 'assisted', told.words),
    constable,
    'assisted',
  ),
  rightsTold: scene('bad_input', told.investigated, officer, 'giveNotice', { ...told.notice, rights: false }),
  noticeFirst: scene('not_now', told.investigated, head, 'decide', told.penalty),
  pleaHeard: scene('not_now', told.noticed, head, 'decide', told.penalty),
  silenceWaited: scene('not_now', told.noticed, officer, 'recordPlea', { plea: 'none' }),
  hearingInTime: scene('not_now', () => later(told.noticed(), 9), officer, 'recordPlea', { plea: 'hearing' }),
  hearingSevenDays: scene('bad_input', told.hearingAsked, officer, 'callHearing', {
    ...{ ...told.words, party: 'the owner' },
    heldAt: told.HEARING_DAY - told.DAY,
  }),
  hearingCalled: scene('not_now', told.hearingAsked, clerk, 'hear'),
  hearingHeld: scene('not_now', told.hearingAsked, head, 'decide', told.penalty),
  reviewed: scene('not_now', told.reviewAsked, head, 'decide', told.penalty),
  leniencyHonoured: scene('not_now', told.waived, head, 'decide', lenient),
  amountSaid: scene('bad_input', told.waived, head, 'decide', unpriced),
  withinCap: scene('bad_input', told.onTheSpot, officer, 'decide', { ...told.onForm, amount: 201 }),
  toldOrally: scene('bad_input', told.onTheSpot, officer, 'decide', { ...told.onForm, told: false }),
  determinationAnswered: scene('not_now', determining, head, 'decide', told.penalty),
  notCleared: scene('not_now', cleared, head, 'decide', told.penalty),
  hasDeterminer: scene(
    'not_now',
    () => new DocketStory({ matter: 'poultry' }),
    officer,
    'requestDetermination',
  ),
  notAskedYet: scene('not_now', determining, officer, 'requestDetermination'),
  determinationOpen: scene('not_now', cleared, planner, 'determine', {
    ...{ determination: 'violation', ...told.words },
  }),
  notSuspended: scene('not_now', suspended, head, 'decide', told.penalty),
  isSuspended: scene('not_now', told.waived, officer, 'resume'),
  suspensionShown: scene('not_now', told.waived, officer, 'suspend', { reason: 'hearing', ...told.words }),
  deadlineRuns: scene('not_now', () => later(told.waived(), 91), officer, 'suspend', {
    ...{ reason: 'appraisal', ...told.words },
  }),
  extensionsLeft: scene(
    'too_many',
    () => told.takenIn().does(policeHead, 'extend', told.words),
    policeHead,
    'extend',
  ),
  registered: scene('not_now', () => told.takenIn().with({ receipt: null }), constable, 'decide', {
    decision: 'penalise',
    ...told.words,
  }),
  notRegistered: scene('not_now', told.takenIn, constable, 'register', { receipt: 'S-2026-2' }),
  decidedFirst: scene('not_now', told.waived, clerk, 'serve', told.service),
  notServed: scene(
    'not_now',
    () => told.waived().does(head, 'decide', told.acquittal).does(clerk, 'serve', told.service),
    clerk,
    'serve',
    told.service,
  ),
  servedFirst: scene('not_now', told.penalised, officer, 'perform', { performance: 'done' }),
  penaltyDecided: scene(
    'not_now',
    () => told.waived().does(head, 'decide', told.acquittal).does(clerk, 'serve', told.service),
    officer,
    'perform',
    { performance: 'done' },
  ),
  unperformed: scene(
    'not_now',
    () => told.termOver().does(officer, 'perform', { performance: 'done' }),
    officer,
    'demand',
    { ...told.words, party: 'the owner' },
  ),
  payTermOver: scene('not_now', told.served, officer, 'demand', { ...told.words, party: 'the owner' }),
  demandedFirst: scene('not_now', told.termOver, officer, 'toCourt'),
  compelledAfterDemand: scene('not_now', told.termOver, officer, 'perform', { performance: 'compelled' }),
  demandTermOver: scene('not_now', told.urged, officer, 'toCourt'),
  reported: scene(
    'not_now',
    () => told.finedOnTheSpot().does(officer, 'perform', { performance: 'done' }),
    head,
    'closeDocket',
    { outcome: 'penalised' },
  ),
  notReported: scene(
    'not_now',
    () => told.finedOnTheSpot().does(officer, 'reportIn'),
    secondOfficer,
    'reportIn',
    {},
  ),
  outcomeProven: scene('bad_input', told.served, head, 'closeDocket', { outcome: 'penalised' }),
  onItsWay: scene('not_now', told.waived, officer, 'takeBack'),
  stillHere: scene('not_now', onItsWay, head, 'decide', told.penalty),
  policeKnown: scene('not_now', told.takenIn, constable, 'obstruct', told.words),
}
