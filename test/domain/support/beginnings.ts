import fc from 'fast-check'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Command, Part } from './commands'
import { MONDAY } from './demo-world'

const DAY = 86_400_000

type Step = readonly [who: Part, action: Move, fields?: MoveFields]

const ACCEPTED: readonly Step[] = [['holder', 'accept']]
const SETTLED: readonly Step[] = [
  ...ACCEPTED,
  ['holder', 'dissuade', { dissuasion: 'stopped', words: 'spoke with them' }],
  ['holder', 'settle', { outcome: 'persuaded', words: 'it is free again' }],
]
const ESCALATED: readonly Step[] = [
  ...ACCEPTED,
  ['holder', 'dissuade', { dissuasion: 'refused', words: 'would not hear of it' }],
  ['holder', 'escalate', { reason: 'dissuasionFailed' }],
  ['holder', 'accept'],
]
const DOCKET: readonly Step[] = [
  ...ESCALATED,
  ['holder', 'openDocket', { procedure: 'general', reason: 'dissuasionFailed' }],
]
const PLANNED: readonly Step[] = [
  ...ACCEPTED,
  ['holder', 'plan', { words: 'needs money first', targetAt: MONDAY + 60 * DAY }],
]
const ORDERED: readonly Step[] = [
  ...ESCALATED,
  ['holder', 'orderCorrection', { demand: 'put it right', dueAt: MONDAY + 3 * DAY, servedOn: 'the owner' }],
]

const WHISTLED: readonly Step[] = [
  ...ACCEPTED,
  ['holder', 'whistle', { words: 'come and see', dueAt: MONDAY + DAY }],
]

const LENT: readonly Step[] = [
  ...ACCEPTED,
  ['holder', 'lend', { helper: 'the guard at the gate', words: 'clear the lane' }],
]

/** How far a life has come before chance takes over: what lies behind several moves is seldom reached by chance alone. */
const BEGINNINGS: readonly (readonly Step[])[] = [
  [],
  ACCEPTED,
  LENT,
  SETTLED,
  [...SETTLED, ['verifier', 'verify', { restored: true }]],
  ESCALATED,
  ORDERED,
  [...ORDERED, ['holder', 'inspect', { inspection: 'corrected' }]],
  [...ORDERED, ['holder', 'inspect', { inspection: 'notCorrected' }]],
  DOCKET,
  PLANNED,
  [...PLANNED, ['approver', 'reviewPlan', { review: 'approve', words: 'it may wait' }]],
  [['holder', 'decline', { words: 'not for us' }]],
  [...ACCEPTED, ['holder', 'arrangeService', { words: 'a plumber comes' }]],
  [
    ['holder', 'transfer', { words: 'not ours' }],
    ['holder', 'transfer', { words: 'not ours either' }],
    ['overseer', 'arbitrate', { words: 'yours' }],
  ],
  WHISTLED,
  [...WHISTLED, ['called', 'acknowledgeCall'], ['called', 'contactCall', { words: 'at ten' }]],
  [
    ...WHISTLED,
    ['called', 'muster'],
    ['whistler', 'attend'],
    ['whistler', 'concludeCall', { words: 'all done', timely: true }],
  ],
]

const command = ([who, action, fields = {}]: Step): Command => ({
  kind: 'offered',
  who,
  pick: 0,
  fields,
  action,
})

/** A step that this case does not offer is passed over. */
export const beginnings: fc.Arbitrary<readonly Command[]> = fc
  .constantFrom(...BEGINNINGS)
  .map((steps) => steps.map(command))
