import type { About } from '#types/lifecycle'
import type { PostId, UnitKind } from '#types/people'
import type { MatterRule, PostRule } from '#types/region'
import type { RiseRule } from '#types/routing'
import { type Answers, COORDINATOR, findPost, roleOf, supervisorRule, unitById, unitOf } from './posts'
import { shuns } from './shy'
import type { World } from './world'

type Step = Pick<RiseRule, 'to' | 'told'>

/** Who knows more or may do more than the one before; a pack's own rows come first. */
export const LADDER: readonly PostRule[] = [
  { by: 'enforcer', role: 'officer' },
  { by: 'grid', role: 'gridLeader' },
  { by: 'street', role: 'desk' },
  COORDINATOR,
]

/** What of the ladder lies above a kind of unit: nothing rises to where it came from. */
const ABOVE: Readonly<Partial<Record<UnitKind, readonly PostRule['by'][]>>> = {
  committee: ['enforcer', 'street', 'coordinator'],
  street: ['enforcer', 'coordinator'],
  department: ['coordinator'],
  utility: ['coordinator'],
  partner: ['coordinator'],
  station: ['coordinator'],
  coordinator: [],
}

/** Kinds that already stand beyond the one concerned; from there a case rises as any other. */
const BEYOND: Readonly<Record<About, readonly UnitKind[]>> = {
  property: ['department', 'coordinator'],
  community: ['department', 'coordinator'],
  officer: [],
  department: [],
  app: [],
}

/** Around officers, departments and the app nobody else is above: the pack's one step is all. */
const ONE_STEP: readonly (About | null)[] = ['officer', 'department', 'app']

const kindOf = (post: PostId, world: World): UnitKind | undefined => unitById(unitOf(post), world)?.kind

export function rowsFrom(rows: readonly RiseRule[], post: PostId, world: World): readonly RiseRule[] {
  const kind = kindOf(post, world)
  return rows.filter(
    ({ fromKind, fromRole = roleOf(post) }) => fromKind === kind && fromRole === roleOf(post),
  )
}

/** The fixed ladder, for whoever no row of the pack serves; the supervisor is above all but itself. */
function ladderFrom(post: PostId, world: World): readonly Step[] {
  const kind = kindOf(post, world)
  const above = kind === undefined ? undefined : ABOVE[kind]
  const supervisor = supervisorRule(world.pack)
  const last = supervisor === undefined ? [] : [supervisor]
  const rungs = LADDER.filter(({ by }) => above?.includes(by) ?? true)
  return [...rungs, ...last].map((to) => ({ to }))
}

function stepsAround(holder: PostId, about: About | null, world: World): readonly Step[] {
  const kind = kindOf(holder, world)
  if (about === null || (kind !== undefined && BEYOND[about].includes(kind))) return []
  return [{ to: world.pack.around[about].next }]
}

function stepsFrom(holder: PostId, about: About | null, world: World): readonly Step[] {
  const around = stepsAround(holder, about, world)
  if (ONE_STEP.includes(about)) return around
  return [...around, ...rowsFrom(world.pack.rise, holder, world), ...ladderFrom(holder, world)]
}

interface Rising {
  readonly holder: PostId
  readonly matter: MatterRule
  readonly about: About | null
  readonly answers: Answers | undefined
  readonly world: World
}

/** A case never rises to a property: whoever dissuades first decides nothing for others. */
function mayTake(post: PostId, { holder, matter, about, world }: Rising): boolean {
  const shy = { about, hideFromProperty: true }
  return post !== holder && !shuns(post, shy, matter, world)
}

/** Whoever owns a matter may stand below its holder: a lead that is the committee, say. */
function leadsDown(rule: PostRule, post: PostId, { holder, world }: Rising): boolean {
  const owned = rule.by === 'lead' || rule.by === 'enforcer'
  return owned && kindOf(post, world) === 'committee' && kindOf(holder, world) !== 'property'
}

function find(rule: PostRule, rising: Rising): PostId | undefined {
  const { holder, matter, answers, world } = rising
  const post = findPost(rule, matter, world, { holder, answers })
  if (post === undefined || leadsDown(rule, post, rising)) return undefined
  return mayTake(post, rising) ? post : undefined
}

function nextStep(rising: Rising): { readonly to: PostId; readonly told: readonly PostId[] } | undefined {
  const { holder, matter, world } = rising
  for (const step of stepsFrom(holder, rising.about ?? matter.about, world)) {
    const to = find(step.to, rising)
    if (to === undefined) continue
    const told = (step.told ?? []).map((rule) => find(rule, rising)).filter((post) => post !== undefined)
    return { to, told: [...new Set(told)].filter((post) => post !== to) }
  }
  return undefined
}

/** To whom a case rises from here: around a conflict, by the first row of the pack that leads elsewhere, or up. */
export function nextAbove(
  holder: PostId,
  matter: MatterRule,
  about: About | null,
  world: World,
  answers?: Answers,
): PostId | undefined {
  return nextStep({ holder, matter, about, world, answers })?.to
}

/** Who is told at once when it rises from here. */
export function toldBeside(
  holder: PostId,
  matter: MatterRule,
  about: About | null,
  world: World,
  answers?: Answers,
): readonly PostId[] {
  return nextStep({ holder, matter, about, world, answers })?.told ?? []
}
