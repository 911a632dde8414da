import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Actor } from '#types/people'
import type { Refusal } from '#types/refusal'
import type { GuardName } from '#core/domain/guards'
import { fireOfficer, gridLeader, propertyManager, residentUpstairs, staff, supervisor } from './people'
import {
  accepted,
  DAY,
  orderedToCorrect,
  persuaded,
  refused,
  settledByProperty,
  takenByOfficer,
  verifiedByGrid,
} from './stories'
import { Story } from './story'

interface Scene {
  readonly given: () => Story
  readonly who: Actor
  readonly move: Move
  readonly fields: MoveFields
  readonly refusal: Refusal
}

const sameUnitVerifier = () => {
  const story = settledByProperty()
  const state = { ...story.state, verifier: secondManager.post.id }
  story.document = { ...story.document, state }
  return story
}
const secondManager = staff('yibai-property', 'propertyManager', 'other-compound', 'second-manager')

const unaccepted = (story: Story) => {
  story.document = { ...story.document, state: { ...story.state, accepted: false } }
  return story
}
const closed = () => verifiedByGrid().does(residentUpstairs, 'rate', { solved: true, score: 5 })
const late = (story: Story, days: number) => Object.assign(story, { now: story.now + days * DAY })
const urged = (times: number) => {
  const story = new Story()
  for (let day = 0; day < times; day += 1) late(story.does(residentUpstairs, 'urge'), 1)
  return story
}
const atTheTop = () => {
  const story = new Story({ about: 'officer' }).does(supervisor, 'accept')
  const state = { ...story.state, holder: deskAbove.post.id, about: 'community' as const }
  story.document = { ...story.document, state }
  return story
}
const deskAbove = staff('coordination', 'desk', 'demo')
const rateTwice = () => {
  const story = closed()
  story.document = { ...story.document, state: { ...story.state, reopens: 2 } }
  return story
}

const order = { demand: 'clear the lane', dueAt: Date.parse('2026-12-01'), servedOn: 'the driver' }
const again = { words: 'it is back' }

/** One scene a guard: refused with it, and made as soon as the row is dropped. */
export const SCENES: Readonly<Record<GuardName, Scene>> = {
  notAccepted: { given: accepted, who: propertyManager, move: 'accept', fields: {}, refusal: 'not_now' },
  accepted: {
    given: () => unaccepted(accepted().does(propertyManager, 'dissuade', refused)),
    who: propertyManager,
    move: 'settle',
    fields: { outcome: 'unfounded', words: 'nothing there' },
    refusal: 'not_now',
  },
  competent: {
    given: accepted,
    who: propertyManager,
    move: 'orderCorrection',
    fields: order,
    refusal: 'no_competence',
  },
  risesElsewhere: {
    given: atTheTop,
    who: deskAbove,
    move: 'escalate',
    fields: { reason: 'lawDemands' },
    refusal: 'not_now',
  },
  reasonOnRecord: {
    given: accepted,
    who: propertyManager,
    move: 'escalate',
    fields: { reason: 'dissuasionFailed' },
    refusal: 'bad_input',
  },
  dueAhead: {
    given: takenByOfficer,
    who: fireOfficer,
    move: 'orderCorrection',
    fields: { ...order, dueAt: Date.parse('2026-11-01') },
    refusal: 'bad_input',
  },
  orderRunning: {
    given: takenByOfficer,
    who: fireOfficer,
    move: 'inspect',
    fields: { inspection: 'corrected' },
    refusal: 'not_now',
  },
  persuadedOnRecord: {
    given: accepted,
    who: propertyManager,
    move: 'settle',
    fields: persuaded,
    refusal: 'not_now',
  },
  correctedOnRecord: {
    given: orderedToCorrect,
    who: fireOfficer,
    move: 'settle',
    fields: { outcome: 'corrected', words: 'the lane is free' },
    refusal: 'not_now',
  },
  notOwnWork: {
    given: sameUnitVerifier,
    who: secondManager,
    move: 'verify',
    fields: { restored: true },
    refusal: 'own_work',
  },
  namedVerifier: {
    given: () => {
      const story = settledByProperty()
      const posts = [...story.state.posts, fireOfficer.post.id]
      story.document = { ...story.document, state: { ...story.state, posts } }
      return story
    },
    who: fireOfficer,
    move: 'verify',
    fields: { restored: true },
    refusal: 'not_allowed',
  },
  saysWhatIsWrong: {
    given: settledByProperty,
    who: gridLeader,
    move: 'verify',
    fields: { restored: false },
    refusal: 'bad_input',
  },
  onceADay: {
    given: () => new Story().does(residentUpstairs, 'urge'),
    who: residentUpstairs,
    move: 'urge',
    fields: {},
    refusal: 'too_many',
  },
  threeInAll: {
    given: () => urged(3),
    who: residentUpstairs,
    move: 'urge',
    fields: {},
    refusal: 'too_many',
  },
  withinWindow: {
    given: () => late(closed(), 16),
    who: residentUpstairs,
    move: 'reopen',
    fields: again,
    refusal: 'not_now',
  },
  reopensLeft: {
    given: rateTwice,
    who: residentUpstairs,
    move: 'reopen',
    fields: again,
    refusal: 'too_many',
  },
}
