import { fireOfficer, propertyManager, withoutCard } from './people'
import { type GuardScene, withState } from './guard-scene'
import { accepted, orderedToCorrect, takenByOfficer } from './stories'

const order = { demand: 'clear the lane', dueAt: Date.parse('2026-12-01'), servedOn: 'the driver' }
const docket = { procedure: 'general', reason: 'lawDemands', words: 'the lane has been blocked for weeks' }

export const scenesOfEnforcement = {
  competent: {
    given: accepted,
    who: { ...propertyManager, qualified: true },
    move: 'orderCorrection',
    fields: order,
    refusal: 'no_competence',
  },
  qualified: {
    given: takenByOfficer,
    who: withoutCard(fireOfficer),
    move: 'orderCorrection',
    fields: order,
    refusal: 'no_competence',
  },
  competentToEnforce: {
    given: accepted,
    who: { ...propertyManager, qualified: true },
    move: 'openDocket',
    fields: docket,
    refusal: 'no_competence',
  },
  oneDocket: {
    given: () =>
      withState(takenByOfficer(), { docket: { id: 'd', procedure: 'general', outcome: 'penalised' } }),
    who: fireOfficer,
    move: 'openDocket',
    fields: docket,
    refusal: 'not_now',
  },
  orderRunning: {
    given: takenByOfficer,
    who: fireOfficer,
    move: 'inspect',
    fields: { inspection: 'corrected' },
    refusal: 'not_now',
  },
  correctedOnRecord: {
    given: orderedToCorrect,
    who: fireOfficer,
    move: 'settle',
    fields: { outcome: 'corrected', words: 'the lane is free' },
    refusal: 'not_now',
  },
} as const satisfies Readonly<Record<string, GuardScene>>
