import type { Procedure } from '#types/lifecycle'
import type { PostId, Role, UnitKind } from '#types/people'
import type { PostRule, Unit } from '#types/region'
import type { CaseCall } from '#types/whistle'
import { isLent } from './loans'
import type { MoveContext } from './move-context'
import { findPost, unitName, unitOf } from './posts'
import { keptFromKind } from './rights'
import type { World } from './world'

/** Lists to choose from that only the region and the case know, each with the words of its choices. */

export interface Choice {
  readonly code: string
  readonly label: string
}

/** In which post a unit of a kind takes in what is sent to it; a kind without a row takes in nothing. */
const ENTRY: Readonly<Partial<Record<UnitKind, Role>>> = {
  department: 'officer',
  utility: 'desk',
  street: 'desk',
  committee: 'gridLeader',
  property: 'propertyManager',
  coordinator: 'coordinator',
}

const BY_PLACE = { street: 'street', community: 'committee', property: 'property' } as const

function entryRule(unit: Unit): PostRule | undefined {
  const role = ENTRY[unit.kind]
  if (role === undefined) return undefined
  return unit.each === undefined ? { by: 'unit', unit: unit.id, role } : { by: BY_PLACE[unit.each], role }
}

/** Where a case sent to this unit lands. */
export function entryPost(
  unitId: string,
  { matter, world }: Pick<MoveContext, 'matter' | 'world'>,
): PostId | undefined {
  const unit = world.pack.units.find((one) => one.id === unitId)
  const rule = unit === undefined ? undefined : entryRule(unit)
  return rule === undefined ? undefined : findPost(rule, matter, world)
}

function isWhole(unit: Unit, { pack }: World): boolean {
  return pack.units.some((one) => one.partOf === unit.id)
}

/** Of the units that coordinate only one takes cases in; the others look on. */
function takesIn(unit: Unit, post: PostId, context: MoveContext): boolean {
  if (unit.kind !== 'coordinator') return true
  return post === findPost({ by: 'coordinator', role: 'coordinator' }, context.matter, context.world)
}

/** Nobody sends anything to whoever has it, or to themselves. */
function isHere(unit: string, { actor, state }: MoveContext): boolean {
  return unit === unitOf(state.holder) || (actor.kind === 'staff' && unit === actor.post.unit)
}

/** The called units, each by the post that was called. */
const callsWhere =
  (left: (call: CaseCall) => boolean) =>
  ({ state, world }: MoveContext): readonly Choice[] =>
    [...new Set(state.calls.filter(left).map(({ post }) => post))].map((post) => ({
      code: post,
      label: unitName(unitOf(post), world),
    }))

function otherUnits(context: MoveContext): readonly Choice[] {
  const { state, world } = context
  return world.pack.units.flatMap((unit) => {
    const post = entryPost(unit.id, context)
    if (post === undefined || isWhole(unit, world) || keptFromKind(unit.kind, state)) return []
    if (!takesIn(unit, post, context)) return []
    const label = unitName(unitOf(post), world)
    return isHere(unitOf(post), context) ? [] : [{ code: unit.id, label }]
  })
}

/** A petty fine on the spot is open wherever a general file is; what a court may have to judge is told apart by matter. */
const PROCEDURES_FOR: Readonly<Record<Procedure, readonly Procedure[]>> = {
  general: ['general', 'onTheSpot'],
  onTheSpot: ['onTheSpot', 'general'],
  police: ['police', 'criminal'],
  criminal: ['criminal', 'police'],
}

const LISTS = {
  units: otherUnits,
  expected: callsWhere(({ attendedAt, concluded }) => attendedAt === null && concluded === null),
  unconcluded: callsWhere(({ concluded }) => concluded === null),
  loans: ({ state, world }) =>
    state.loans
      .filter((loan) => isLent(state, loan, world.now))
      .map(({ lend }) => ({ code: lend, label: '' })),
  matters: ({ state, world }) =>
    world.pack.matters
      .filter(({ code }) => code !== state.matter)
      .map(({ code, label }) => ({ code, label })),
  procedures: ({ matter }) =>
    matter.procedure === null ? [] : PROCEDURES_FOR[matter.procedure].map((code) => ({ code, label: '' })),
} satisfies Readonly<Record<string, (context: MoveContext) => readonly Choice[]>>

export type ChoiceList = keyof typeof LISTS

export function choicesOf(
  choices: readonly string[] | ChoiceList | undefined,
  context: MoveContext,
): readonly Choice[] | undefined {
  if (choices === undefined) return undefined
  if (typeof choices === 'string') return LISTS[choices](context)
  return choices.map((code) => ({ code, label: '' }))
}
