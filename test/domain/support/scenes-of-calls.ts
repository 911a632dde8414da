import type { GuardScene } from './guard-scene'
import { gridLeader, policeOfficer, propertyManager } from './people'
import { accepted } from './stories'
import { heldByGrid, POLICE, WHISTLE, whistled } from './whistles'

export const scenesOfCalls = {
  mayWhistle: {
    given: accepted,
    who: propertyManager,
    move: 'whistle',
    fields: WHISTLE,
    refusal: 'no_competence',
  },
  takesInOpenCases: {
    given: heldByGrid,
    who: gridLeader,
    move: 'whistle',
    fields: { ...WHISTLE, cases: ['case-2'] },
    refusal: 'bad_input',
  },
  calledHere: {
    given: () => whistled().does(policeOfficer, 'muster'),
    who: policeOfficer,
    move: 'muster',
    fields: {},
    refusal: 'not_now',
  },
  callUnanswered: {
    given: () => whistled().does(policeOfficer, 'acknowledgeCall'),
    who: policeOfficer,
    move: 'acknowledgeCall',
    fields: {},
    refusal: 'not_now',
  },
  callUncontacted: {
    given: () => whistled().does(policeOfficer, 'contactCall', { words: 'at ten' }),
    who: policeOfficer,
    move: 'contactCall',
    fields: { words: 'at eleven' },
    refusal: 'not_now',
  },
  ownWhistle: {
    given: whistled,
    who: policeOfficer,
    move: 'attend',
    fields: { units: [POLICE] },
    refusal: 'bad_input',
  },
} as const satisfies Readonly<Record<string, GuardScene>>
