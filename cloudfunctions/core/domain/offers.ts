import type { CaseState } from '#types/case'
import type { ClockCode, Move } from '#types/lifecycle'
import type { FieldCode, Offer, OfferField } from '#types/offer'
import type { Actor } from '#types/people'
import type { Refusal, Refused } from '#types/refusal'
import { type Choice, choicesOf } from './choices'
import { contextFor, firstBroken, rowFor, visible } from './decide'
import { GUARDS } from './guards'
import { MOVES } from './lifecycle'
import type { MoveContext, MoveRow, Need } from './move-context'
import { clock } from './lead-clocks'
import { mainMove } from './next-steps'
import type { World } from './world'

/** A closed move is shown where its reader would look for it; every other refusal only means "not yours". */
const SHOWN_CLOSED: ReadonlySet<Refusal> = new Set(['own_work', 'too_many', 'no_competence'])

/** Moves that an unqualified or not competent person would not look for are not shown closed to them. */
const LOOKED_FOR: Readonly<Partial<Record<Move, readonly string[]>>> = {
  orderCorrection: ['officer', 'desk'],
  openDocket: ['officer', 'desk'],
}

/** What the server would fill in: how long the region gives for this, counted from now. */
const SUGGESTED: Readonly<Partial<Record<Move, { readonly field: FieldCode; readonly clock: ClockCode }>>> = {
  orderCorrection: { field: 'dueAt', clock: 'correction' },
  arrangeService: { field: 'dueAt', clock: 'service' },
  plan: { field: 'targetAt', clock: 'planReview' },
  whistle: { field: 'dueAt', clock: 'arrive' },
}

function suggestedFor(action: Move, field: FieldCode, context: MoveContext): number | undefined {
  const row = SUGGESTED[action]
  if (row?.field !== field) return undefined
  return clock(row.clock, context.world.now, context.state.holder, context).dueAt
}

/** A choice is offered when every guard that judges this field would let it pass. */
function openChoices(need: Need, row: MoveRow, context: MoveContext): readonly Choice[] | undefined {
  const judging = { ...row, guards: row.guards.filter((name) => GUARDS[name].field === need.field) }
  return choicesOf(need.choices, context)?.filter(({ code }) => {
    const fields = { ...context.fields, [need.field]: need.field === 'units' ? [code] : code }
    return firstBroken(judging, { ...context, fields }, GUARDS) === undefined
  })
}

function labelsOf(choices: readonly Choice[]): Pick<OfferField, 'labels'> {
  const named = choices.filter(({ label }) => label !== '')
  return named.length === 0
    ? {}
    : { labels: Object.fromEntries(named.map(({ code, label }) => [code, label])) }
}

function fieldOf(action: Move, need: Need, row: MoveRow, context: MoveContext): OfferField {
  const choices = openChoices(need, row, context)
  const suggested = suggestedFor(action, need.field, context)
  return {
    code: need.field,
    required: need.required,
    ...(choices === undefined ? {} : { choices: choices.map(({ code }) => code), ...labelsOf(choices) }),
    ...(suggested === undefined ? {} : { suggested }),
  }
}

/** A hand-over is the only time an acceptance asks for its receipt. */
function asksFor({ field }: Need, { state }: MoveContext): boolean {
  return field !== 'receipt' || state.receiptOwed
}

function shownClosed(action: Move, code: Refusal, { actor }: MoveContext): boolean {
  if (!SHOWN_CLOSED.has(code)) return false
  if (code !== 'no_competence') return true
  return actor.kind === 'staff' && LOOKED_FOR[action]?.includes(actor.post.role) === true
}

/** A move whose one closed list has nothing left to choose from cannot be made. */
function isEmpty({ required, choices }: OfferField): boolean {
  return required && choices?.length === 0
}

function closedOffer(action: Move, { code, detail }: Refused): Offer {
  return { action, fields: [], closed: code, ...(detail === undefined ? {} : { detail }) }
}

function offerOf(action: Move, context: MoveContext): Offer | undefined {
  const found = rowFor(MOVES[action], context)
  if (!found.ok) return undefined
  const row = found.value
  const bare = { ...row, guards: row.guards.filter((name) => GUARDS[name].field === undefined) }
  const refused = firstBroken(bare, context, GUARDS)
  if (refused !== undefined)
    return shownClosed(action, refused.code, context) ? closedOffer(action, refused) : undefined
  const needs = row.needs.filter((need) => asksFor(need, context))
  const fields = needs.map((need) => fieldOf(action, need, row, context))
  return fields.some(isEmpty) ? undefined : { action, fields }
}

/** What this person may do next, one of it marked as the main thing. */
export function offersFor(state: CaseState, actor: Actor, world: World): readonly Offer[] {
  if (!visible(state, actor, world)) return []
  const context = contextFor(state, { id: '', fields: {}, actor }, world)
  const moves = Object.keys(MOVES) as Move[] // the table has a row for every move and no other key
  const offers = moves.map((move) => offerOf(move, context)).filter((offer) => offer !== undefined)
  const open = new Set(offers.filter((offer) => offer.closed === undefined).map((offer) => offer.action))
  const main = mainMove(open, state)
  return offers.map((offer) => (offer.action === main ? { ...offer, main: true } : offer))
}
