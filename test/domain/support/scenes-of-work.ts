import { gridLeader, propertyManager, residentUpstairs, staff } from './people'
import { type GuardScene, withState } from './guard-scene'
import { accepted, persuaded, refused, takenByOfficer } from './stories'
import { Story } from './story'
import { fireOfficer } from './people'

const ghost = staff('coordination', 'coordinator', 'demo')

export const scenesOfWork = {
  notAccepted: { given: accepted, who: propertyManager, move: 'accept', fields: {}, refusal: 'not_now' },
  accepted: {
    given: () => withState(accepted().does(propertyManager, 'dissuade', refused), { accepted: false }),
    who: propertyManager,
    move: 'settle',
    fields: { outcome: 'unfounded', words: 'nothing there' },
    refusal: 'not_now',
  },
  risesElsewhere: {
    given: () => withState(accepted(), { holder: ghost.post.id, about: 'officer' }),
    who: ghost,
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
    fields: { demand: 'clear the lane', dueAt: Date.parse('2026-11-01'), servedOn: 'the driver' },
    refusal: 'bad_input',
  },
  isQuestion: {
    given: () => withState(accepted(), { stage: 'handling' }),
    who: propertyManager,
    move: 'answer',
    fields: { words: 'the lane is for fire engines' },
    refusal: 'not_now',
  },
  isTrouble: {
    given: () => new Story({ kind: 'question' }).does(gridLeader, 'accept'),
    who: gridLeader,
    move: 'settle',
    fields: { outcome: 'unfounded', words: 'nothing there' },
    refusal: 'not_now',
  },
  waitsForAnswer: {
    given: () => accepted().does(propertyManager, 'askReporter', { words: 'which car is it?' }),
    who: propertyManager,
    move: 'askReporter',
    fields: { words: 'and when?' },
    refusal: 'not_now',
  },
  hasReporter: {
    given: () => withState(accepted(), { reporter: null }),
    who: propertyManager,
    move: 'askReporter',
    fields: { words: 'which car is it?' },
    refusal: 'not_now',
  },
  onceADay: {
    given: () => new Story().does(residentUpstairs, 'urge'),
    who: residentUpstairs,
    move: 'urge',
    fields: {},
    refusal: 'too_many',
  },
  persuadedOnRecord: {
    given: accepted,
    who: propertyManager,
    move: 'settle',
    fields: persuaded,
    refusal: 'not_now',
  },
} as const satisfies Readonly<Record<string, GuardScene>>
