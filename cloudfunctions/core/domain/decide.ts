import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { MoveInput } from '#types/contract'
import type { MoveFields } from '#types/offer'
import type { Actor } from '#types/people'
import { ok, refuse, type Answer, type Refused } from '#types/refusal'
import { choicesOf } from './choices'
import { GUARDS, type GuardTable } from './guards'
import { MOVES } from './lifecycle'
import type { MoveAids, MoveContext, MoveRow, Need } from './move-context'
import { relationOf } from './relation'
import { mayRead } from './rights'
import { answeredMatter } from './answered-matter'
import type { World } from './world'

const UNAIDED: MoveAids = { fresh: '', other: null, others: [] }

/** One attempt: by whom, with what. */
export interface Attempt extends Pick<MoveInput, 'id' | 'fields'> {
  readonly actor: Actor
  readonly aids?: MoveAids
}

export function contextFor(state: CaseState, attempt: Attempt, world: World): MoveContext {
  const { id, fields, actor, aids = UNAIDED } = attempt
  const matter = answeredMatter(state, world.pack)
  return { ...aids, id, state, fields, actor, relation: relationOf(actor, state), matter, world }
}

export function visible(state: CaseState, actor: Actor, world: World): boolean {
  const { pack, compound } = world
  return mayRead(actor, { region: pack.code, street: compound.street, compound: compound.id, state }, world)
}

function hasRole(row: MoveRow, actor: Actor): boolean {
  return row.roles === undefined || (actor.kind === 'staff' && row.roles.includes(actor.post.role))
}

/** The row that lets this person make the move from here, or why there is none. */
export function rowFor(rows: readonly MoveRow[], context: MoveContext): Answer<MoveRow> {
  const own = rows.filter((row) => row.who.includes(context.relation))
  if (own.length === 0) return refuse('not_allowed')
  const here = own.filter((row) => row.from.includes(context.state.stage))
  if (here.length === 0) return refuse('not_now')
  const row = here.find((one) => hasRole(one, context.actor))
  return row === undefined ? refuse('no_competence') : ok(row)
}

function isGiven(value: MoveFields[keyof MoveFields]): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined
}

function isChosen(value: unknown, codes: readonly string[]): boolean {
  if (Array.isArray(value)) return value.every((one) => isChosen(one, codes))
  return typeof value === 'string' && codes.includes(value)
}

function fits(need: Need, context: MoveContext): boolean {
  const value = context.fields[need.field]
  if (!isGiven(value)) return !need.required
  const choices = choicesOf(need.choices, context)
  return (
    choices === undefined ||
    isChosen(
      value,
      choices.map(({ code }) => code),
    )
  )
}

export function firstBroken(row: MoveRow, context: MoveContext, guards: GuardTable): Refused | undefined {
  return row.guards.map((name) => guards[name]).find((guard) => guard !== undefined && !guard.holds(context))
    ?.refusal
}

/** What may happen, as facts; what may not, as a refusal. Guards that need no answer are asked before the fields. */
export function decide(
  state: CaseState,
  move: MoveInput,
  actor: Actor,
  world: World,
  guards: GuardTable = GUARDS,
  aids: MoveAids = UNAIDED,
): Answer<readonly CaseFact[]> {
  if (!visible(state, actor, world)) return refuse('not_found')
  const context = contextFor(state, { ...move, actor, aids }, world)
  const found = rowFor(MOVES[move.action], context)
  if (!found.ok) return found
  const row = found.value
  const bare = { ...row, guards: row.guards.filter((name) => guards[name]?.field === undefined) }
  const missing = row.needs.find((need) => !fits(need, context))
  const refused =
    firstBroken(bare, context, guards) ??
    (missing === undefined ? firstBroken(row, context, guards) : refuse('bad_input', missing.field))
  return refused ?? ok(row.leads(context, row.starts))
}
