import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { FileCaseInput, MoveInput } from '#types/contract'
import type { Hazard } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Actor } from '#types/people'
import { ok, refuse, type Answer, type Refused } from '#types/refusal'
import type { MatterRule } from '#types/region'
import { GUARDS, type GuardTable } from './guards'
import { MOVES } from './lifecycle'
import type { MoveContext, MoveRow, Need } from './move-context'
import { relationOf } from './relation'
import { mayRead } from './rights'
import { matterOf, route } from './route'
import type { World } from './world'

export function contextFor(state: CaseState, fields: MoveFields, actor: Actor, world: World): MoveContext {
  const matter = matterOf(state.matter, world.pack)
  return { state, fields, actor, relation: relationOf(actor, state), matter, world }
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

function fits(need: Need, fields: MoveFields): boolean {
  const value = fields[need.field]
  if (!isGiven(value)) return !need.required
  return need.choices === undefined || (typeof value === 'string' && need.choices.includes(value))
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
): Answer<readonly CaseFact[]> {
  if (!visible(state, actor, world)) return refuse('not_found')
  const context = contextFor(state, move.fields, actor, world)
  const found = rowFor(MOVES[move.action], context)
  if (!found.ok) return found
  const row = found.value
  const bare = { ...row, guards: row.guards.filter((name) => guards[name]?.field === undefined) }
  const missing = row.needs.find((need) => !fits(need, move.fields))
  const refused =
    firstBroken(bare, context, guards) ??
    (missing === undefined ? firstBroken(row, context, guards) : refuse('bad_input', missing.field))
  return refused ?? ok(row.leads(context, row.starts))
}

/** Danger is what a person says it is now; a matter that can be dangerous is a safety matter until then. */
function hazardOf(input: FileCaseInput, matter: MatterRule): Hazard {
  if (input.danger) return 'danger'
  return matter.hazard === 'none' ? 'none' : 'safety'
}

/** Filing never fails on its matter: one that the pack does not know is received as unclassified. */
export function open(input: FileCaseInput, world: World): CaseFact {
  const matter = matterOf(input.matter, world.pack)
  const hazard = hazardOf(input, matter)
  const about = input.about ?? matter.about
  const { kind, hideFromProperty } = input
  const routed = route({ kind, matter: matter.code, about, hazard, hideFromProperty }, world)
  return {
    type: 'filed',
    matter: matter.code,
    ...{ kind, about, hideFromProperty, hazard },
    publicity: matter.publicity,
    holder: routed.holder,
    clocks: routed.clocks,
  }
}
