import type { CaseState } from '#types/case'
import type { Move } from '#types/lifecycle'
import type { FieldCode, Offer, OfferField } from '#types/offer'
import type { Actor } from '#types/people'
import type { Refusal } from '#types/refusal'
import { type Choice, choicesOf } from './choices'
import { startClock } from './clock'
import { contextFor, firstBroken, rowFor, visible } from './decide'
import { GUARDS } from './guards'
import { MOVES } from './lifecycle'
import type { MoveContext, MoveRow, Need } from './move-context'
import { mainMove } from './next-steps'
import { unitOf } from './posts'
import type { World } from './world'

/** A closed move is shown where its reader would look for it; every other refusal only means "not yours". */
const SHOWN_CLOSED: ReadonlySet<Refusal> = new Set(['own_work', 'too_many', 'no_competence'])

/** Moves that an unqualified or not competent person would not look for are not shown closed to them. */
const LOOKED_FOR: Readonly<Partial<Record<Move, readonly string[]>>> = {
  orderCorrection: ['officer', 'desk'],
  openDocket: ['officer', 'desk'],
}

/** What the server would fill in. */
const SUGGESTED: Readonly<Partial<Record<FieldCode, (context: MoveContext) => number>>> = {
  dueAt: ({ state, matter, world }) => {
    const subject = { matter, hazard: state.hazard, unit: unitOf(state.holder) }
    return startClock('correction', world.now, subject, world).dueAt
  },
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

function fieldOf(need: Need, row: MoveRow, context: MoveContext): OfferField {
  const choices = openChoices(need, row, context)
  const suggested = SUGGESTED[need.field]?.(context)
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

function offerOf(action: Move, context: MoveContext): Offer | undefined {
  const found = rowFor(MOVES[action], context)
  if (!found.ok) return undefined
  const row = found.value
  const bare = { ...row, guards: row.guards.filter((name) => GUARDS[name].field === undefined) }
  const refused = firstBroken(bare, context, GUARDS)
  if (refused !== undefined)
    return shownClosed(action, refused.code, context)
      ? { action, fields: [], closed: refused.code }
      : undefined
  const needs = row.needs.filter((need) => asksFor(need, context))
  const fields = needs.map((need) => fieldOf(need, row, context))
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
