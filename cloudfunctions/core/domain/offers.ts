import type { CaseState } from '#types/case'
import type { Move } from '#types/lifecycle'
import type { FieldCode, Offer, OfferField } from '#types/offer'
import type { Actor } from '#types/people'
import type { Refusal } from '#types/refusal'
import { startClock } from './clock'
import { contextFor, firstBroken, rowFor, visible } from './decide'
import { GUARDS } from './guards'
import { MOVES } from './lifecycle'
import type { MoveContext, MoveRow, Need } from './move-context'
import { unitOf } from './posts'
import type { World } from './world'

/** A closed move is shown where its reader would look for it; every other refusal only means "not yours". */
const SHOWN_CLOSED: ReadonlySet<Refusal> = new Set(['own_work', 'too_many'])

/** What the server would fill in. */
const SUGGESTED: Readonly<Partial<Record<FieldCode, (context: MoveContext) => number>>> = {
  dueAt: ({ state, matter, world }) => {
    const subject = { matter, hazard: state.hazard, unit: unitOf(state.holder) }
    return startClock('correction', world.now, subject, world).dueAt
  },
}

interface NextStep {
  readonly move: Move
  readonly when: (state: CaseState) => boolean
}

/** The likely next step: the first that is open becomes the filled button. */
const NEXT_STEPS: readonly NextStep[] = [
  { move: 'accept', when: () => true },
  { move: 'verify', when: () => true },
  { move: 'rate', when: () => true },
  { move: 'settle', when: (state) => state.dissuasion === 'stopped' || state.inspection === 'corrected' },
  { move: 'inspect', when: () => true },
  { move: 'escalate', when: (state) => state.dissuasion !== null },
  { move: 'dissuade', when: (state) => state.stage === 'persuading' && state.dissuasion === null },
  { move: 'orderCorrection', when: (state) => state.stage === 'correcting' || state.dissuasion !== null },
  { move: 'settle', when: () => true },
  { move: 'reopen', when: () => true },
  { move: 'urge', when: () => true },
  { move: 'add', when: () => true },
]

/** A choice is offered when every guard that judges this field would let it pass. */
function openChoices(need: Need, row: MoveRow, context: MoveContext): readonly string[] | undefined {
  const judging = { ...row, guards: row.guards.filter((name) => GUARDS[name].field === need.field) }
  return need.choices?.filter((choice) => {
    const fields = { ...context.fields, [need.field]: choice }
    return firstBroken(judging, { ...context, fields }, GUARDS) === undefined
  })
}

function fieldOf(need: Need, row: MoveRow, context: MoveContext): OfferField {
  const choices = openChoices(need, row, context)
  const suggested = SUGGESTED[need.field]?.(context)
  return {
    code: need.field,
    required: need.required,
    ...(choices === undefined ? {} : { choices }),
    ...(suggested === undefined ? {} : { suggested }),
  }
}

function offerOf(action: Move, context: MoveContext): Offer | undefined {
  const found = rowFor(MOVES[action], context)
  if (!found.ok) return undefined
  const row = found.value
  const bare = { ...row, guards: row.guards.filter((name) => GUARDS[name].field === undefined) }
  const refused = firstBroken(bare, context, GUARDS)
  if (refused === undefined) return { action, fields: row.needs.map((need) => fieldOf(need, row, context)) }
  return SHOWN_CLOSED.has(refused.code) ? { action, fields: [], closed: refused.code } : undefined
}

/** What this person may do next, one of it marked as the main thing. */
export function offersFor(state: CaseState, actor: Actor, world: World): readonly Offer[] {
  if (!visible(state, actor, world)) return []
  const context = contextFor(state, {}, actor, world)
  const moves = Object.keys(MOVES) as Move[] // the table has a row for every move and no other key
  const offers = moves.map((move) => offerOf(move, context)).filter((offer) => offer !== undefined)
  const open = new Set(offers.filter((offer) => offer.closed === undefined).map((offer) => offer.action))
  const main = NEXT_STEPS.find((step) => open.has(step.move) && step.when(state))?.move
  return offers.map((offer) => (offer.action === main ? { ...offer, main: true } : offer))
}
