import type { DocketDocument } from '#types/docket'
import type { DocketFact } from '#types/docket-event'
import type { DocketFields, DocketMoveInput } from '#types/docket-view'
import type { Actor } from '#types/people'
import { type Answer, ok, refuse, type Refused } from '#types/refusal'
import { answeredMatter } from '../answered-matter'
import type { World } from '../world'
import { otherUnits } from './docket-choices'
import type { DocketContext, DocketNeed, DocketRow } from './docket-context'
import { DOCKET_GUARDS, type DocketGuardTable } from './docket-guards'
import { DOCKET_MOVES } from './docket-moves'
import { type ReadableDocket, relationsTo } from './docket-rights'

export type Decided = Pick<DocketDocument, keyof ReadableDocket>

export function docketContext(
  docket: Decided,
  fields: DocketFields,
  actor: Actor,
  world: World,
): DocketContext {
  const { state } = docket
  const matter = answeredMatter(state, world.pack)
  return { state, fields, actor, relations: relationsTo(actor, docket, world), matter, world }
}

/** The row that lets this person do it in this procedure and stage, or why there is none. */
export function docketRow(rows: readonly DocketRow[], context: DocketContext): Answer<DocketRow> {
  const { state, relations, actor } = context
  const own = rows.filter((row) => row.who.some((who) => relations.includes(who)))
  if (own.length === 0) return refuse('not_allowed')
  const here = own.filter(
    ({ from, procedures }) => from.includes(state.stage) && procedures.includes(state.procedure),
  )
  if (here.length === 0) return refuse('not_now')
  const row = here.find(({ roles }) => actor.kind === 'staff' && roles.includes(actor.post.role))
  return row === undefined ? refuse('no_competence') : ok(row)
}

export function choicesFor(
  need: DocketNeed,
  { state, ...asking }: DocketContext,
): readonly string[] | undefined {
  return need.choices === 'units' ? otherUnits(state, asking).map(({ code }) => code) : need.choices
}

function isGiven(value: DocketFields[keyof DocketFields]): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined
}

function fits(need: DocketNeed, context: DocketContext): boolean {
  const value = context.fields[need.field]
  if (!isGiven(value)) return !need.required
  const choices = choicesFor(need, context)
  return choices === undefined || (typeof value === 'string' && choices.includes(value))
}

export function brokenDocketGuard(
  row: DocketRow,
  context: DocketContext,
  guards: DocketGuardTable,
  judging: 'record' | 'fields',
): Refused | undefined {
  return row.guards
    .map((name) => guards[name])
    .find(
      (guard) =>
        guard !== undefined &&
        (guard.field === undefined) === (judging === 'record') &&
        !guard.holds(context),
    )?.refusal
}

/** What may be done, as facts; what may not, as a refusal. Guards that need no answer are asked before the fields. */
export function decideDocket(
  docket: Decided,
  { action, fields }: Pick<DocketMoveInput, 'action' | 'fields'>,
  actor: Actor,
  world: World,
  guards: DocketGuardTable = DOCKET_GUARDS,
): Answer<readonly DocketFact[]> {
  const context = docketContext(docket, fields, actor, world)
  if (context.relations.length === 0) return refuse('not_found')
  const found = docketRow(DOCKET_MOVES[action], context)
  if (!found.ok) return found
  const row = found.value
  const refused = brokenDocketGuard(row, context, guards, 'record')
  if (refused !== undefined) return refused
  const missing = row.needs.find((need) => !fits(need, context))
  if (missing !== undefined) return refuse('bad_input', missing.field)
  return brokenDocketGuard(row, context, guards, 'fields') ?? ok(row.leads(context))
}
