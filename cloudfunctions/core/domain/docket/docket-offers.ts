import type { DocketMove } from '#types/docket-codes'
import type { DocketFieldCode, DocketOffer, DocketOfferField } from '#types/docket-view'
import type { Actor } from '#types/people'
import type { Refusal } from '#types/refusal'
import type { World } from '../world'
import { otherUnits } from './docket-choices'
import type { DocketContext, DocketNeed, DocketRow } from './docket-context'
import { brokenDocketGuard, choicesFor, type Decided, docketContext, docketRow } from './docket-decide'
import { DOCKET_GUARDS } from './docket-guards'
import { DOCKET_MOVES } from './docket-moves'
import { legalDue } from './legal-clocks'

/** A closed act is shown with what has to come first; every other refusal only means "not yours". */
const SHOWN_CLOSED: ReadonlySet<Refusal> = new Set(['own_work', 'not_now', 'too_many'])

/** Acts whose absence would puzzle: the threshold of a decision and what follows it. The rest just appear in time. */
const EXPECTED: ReadonlySet<DocketMove> = new Set([
  'giveNotice',
  'hear',
  'review',
  'decide',
  'toCourt',
  'closeDocket',
])

/** What the server would fill in: the day after the first on which a hearing may be held. */
const DAY = 86_400_000
const SUGGESTED: Readonly<
  Partial<Record<DocketFieldCode, (context: DocketContext) => string | number | undefined>>
> = {
  heldAt: ({ world }) => legalDue('hearingCall', world.now, world).dueAt + DAY,
  to: ({ matter }) => matter.handOver?.to,
}

/** A choice is offered when every guard that judges this field alone would let it pass. */
function openChoices(
  need: DocketNeed,
  row: DocketRow,
  context: DocketContext,
): readonly string[] | undefined {
  const guards = row.guards.filter((name) => DOCKET_GUARDS[name].field === need.field)
  return choicesFor(need, context)?.filter((choice) => {
    const fields = { ...context.fields, [need.field]: choice }
    return (
      brokenDocketGuard({ ...row, guards }, { ...context, fields }, DOCKET_GUARDS, 'fields') === undefined
    )
  })
}

function labelsOf(need: DocketNeed, { state, ...asking }: DocketContext): Pick<DocketOfferField, 'labels'> {
  if (need.choices !== 'units') return {}
  return { labels: Object.fromEntries(otherUnits(state, asking).map(({ code, label }) => [code, label])) }
}

function fieldOf(need: DocketNeed, row: DocketRow, context: DocketContext): DocketOfferField {
  const choices = openChoices(need, row, context)
  const suggested = SUGGESTED[need.field]?.(context)
  return {
    code: need.field,
    required: need.required,
    ...(choices === undefined ? {} : { choices }),
    ...labelsOf(need, context),
    ...(suggested === undefined ? {} : { suggested }),
  }
}

/** An act whose required choice has nothing left to choose is not offered: the record does not yet bear it. */
function openOffer(action: DocketMove, row: DocketRow, context: DocketContext): DocketOffer | undefined {
  const fields = row.needs.map((need) => fieldOf(need, row, context))
  const hollow = fields.some(({ required, choices }) => required && choices?.length === 0)
  return hollow ? undefined : { action, fields }
}

function offerOf(action: DocketMove, context: DocketContext): DocketOffer | undefined {
  const found = docketRow(DOCKET_MOVES[action], context)
  if (!found.ok) return undefined
  const row = found.value
  const refused = brokenDocketGuard(row, context, DOCKET_GUARDS, 'record')
  if (refused === undefined) return openOffer(action, row, context)
  if (!EXPECTED.has(action) || !SHOWN_CLOSED.has(refused.code)) return undefined
  const needs = refused.detail === undefined ? {} : { needs: refused.detail }
  return { action, fields: [], closed: refused.code, ...needs }
}

/** The likely next step: the first that is open becomes the filled button. */
const NEXT_STEPS: readonly DocketMove[] = [
  ...(['determine', 'takeOver', 'assisted', 'resume', 'register', 'decide', 'review'] as const),
  ...(['hear', 'callHearing', 'recordPlea', 'giveNotice', 'serve', 'reportIn', 'demand'] as const),
  ...(['handOver', 'closeDocket', 'perform', 'investigate'] as const),
]

/** Some acts stay open for good: they lead only while what they wait for is not on record. */
const LEADS_WHEN: Readonly<Partial<Record<DocketMove, (context: DocketContext) => boolean>>> = {
  callHearing: ({ state }) => state.hearing === null,
  closeDocket: ({ state }) =>
    state.performance === 'done' ||
    state.performance === 'compelled' ||
    state.decision?.decision !== 'penalise',
  // Elsewhere a hand-over is the exception that somebody has to want.
  handOver: ({ state }) => state.procedure === 'criminal',
  giveNotice: ({ state }) => state.determination?.answer !== 'noViolation',
}

/** What this person may do next, one of it marked as the main thing. */
export function docketOffers(docket: Decided, actor: Actor, world: World): readonly DocketOffer[] {
  const context = docketContext(docket, {}, actor, world)
  if (context.relations.length === 0) return []
  const moves = Object.keys(DOCKET_MOVES) as DocketMove[] // the table has a row for every move and no other key
  const offers = moves.map((move) => offerOf(move, context)).filter((offer) => offer !== undefined)
  const open = new Set(offers.filter(({ closed }) => closed === undefined).map(({ action }) => action))
  const main = NEXT_STEPS.find((move) => open.has(move) && (LEADS_WHEN[move]?.(context) ?? true))
  return offers.map((offer) => (offer.action === main ? { ...offer, main: true } : offer))
}
