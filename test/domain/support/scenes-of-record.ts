import { fireOfficer, gridLeader, propertyManager, residentUpstairs, staff } from './people'
import { type GuardScene, later, withState } from './guard-scene'
import { accepted, orderedToCorrect, settledByProperty, verifiedByGrid } from './stories'
import { Story } from './story'

const secondManager = staff('yibai-property', 'propertyManager', 'other-compound', 'second-manager')
const closed = () => verifiedByGrid().does(residentUpstairs, 'rate', { solved: true, score: 5 })
const urged = (times: number) => {
  const story = new Story()
  for (let day = 0; day < times; day += 1) later(story.does(residentUpstairs, 'urge'), 1)
  return story
}
const again = { words: 'it is back' }
const reveal = { reason: 'evidence', words: 'the reporter saw who did it' }

export const scenesOfRecord = {
  mediatedOnRecord: {
    given: accepted,
    who: propertyManager,
    move: 'settle',
    fields: { outcome: 'mediated', words: 'they agreed' },
    refusal: 'not_now',
  },
  visitOnRecord: {
    given: accepted,
    who: propertyManager,
    move: 'settle',
    fields: { outcome: 'notFound', words: 'nobody there' },
    refusal: 'bad_input',
  },
  notOwnWork: {
    given: () => withState(settledByProperty(), { verifier: secondManager.post.id }),
    who: secondManager,
    move: 'verify',
    fields: { restored: true },
    refusal: 'own_work',
  },
  namedVerifier: {
    given: () => withState(settledByProperty(), { posts: [fireOfficer.post.id] }),
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
  mayBePublic: {
    given: () => withState(accepted(), { publicity: 'count' }),
    who: propertyManager,
    move: 'publish',
    fields: { summary: 'a car stood in the lane' },
    refusal: 'not_now',
  },
  revealTier: {
    given: () => withState(orderedToCorrect(), { tier: 'persuade' }),
    who: fireOfficer,
    move: 'reveal',
    fields: reveal,
    refusal: 'not_now',
  },
  revealConsent: {
    given: () => withState(orderedToCorrect(), { about: 'property' }),
    who: fireOfficer,
    move: 'reveal',
    fields: reveal,
    refusal: 'not_allowed',
  },
  threeInAll: {
    given: () => urged(3),
    who: residentUpstairs,
    move: 'urge',
    fields: {},
    refusal: 'too_many',
  },
  withinWindow: {
    given: () => later(closed(), 16),
    who: residentUpstairs,
    move: 'reopen',
    fields: again,
    refusal: 'not_now',
  },
  reopensLeft: {
    given: () => withState(closed(), { reopens: 2 }),
    who: residentUpstairs,
    move: 'reopen',
    fields: again,
    refusal: 'too_many',
  },
  notDecided: {
    given: () => withState(closed(), { docket: { id: 'd', procedure: 'general', outcome: 'penalised' } }),
    who: residentUpstairs,
    move: 'reopen',
    fields: again,
    refusal: 'not_now',
  },
  aloneInIt: {
    given: () => withState(new Story(), { absorbed: ['case-2'] }),
    who: residentUpstairs,
    move: 'withdraw',
    fields: {},
    refusal: 'not_now',
  },
  objectsOnce: {
    given: () => withState(new Story(), { stage: 'declined', objected: true }),
    who: residentUpstairs,
    move: 'objectOnce',
    fields: again,
    refusal: 'too_many',
  },
} as const satisfies Readonly<Record<string, GuardScene>>
