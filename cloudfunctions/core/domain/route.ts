import type { RunningClock } from '#types/running-clock'
import type { About, ClockCode, Hazard, Kind } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import { startClock } from './clock'
import { type Answers, findPost, leadOf, standInFor, supervisorRule, unitOf } from './posts'
import { LADDER, nextAbove, rowsFrom } from './rise'
import { type Asked, ROUTES, whyOf } from './route-rows'
import { shuns } from './shy'
import { baseOf } from './units-here'
import { verifierFor } from './verifier'
import type { World } from './world'

export { nextAbove, toldBeside } from './rise'
export { verifierFor } from './verifier'

export interface RouteInput {
  readonly kind: Kind
  readonly matter: string | null
  readonly about: About | null
  readonly hazard: Hazard
  readonly hideFromProperty?: boolean
  readonly answers?: Answers
}

export interface Routed {
  readonly holder: PostId
  readonly matter: MatterRule
  readonly why: string
  readonly clocks: readonly RunningClock[]
  /** Null where the programme names none, or where it is the one to avoid. */
  readonly lead: PostId | null
  readonly helpers: readonly PostId[]
  readonly enforcer: PostId | null
  /** Who would verify what the holder settles. */
  readonly verifier: PostId
  /** Told from the start, beside the holder. */
  readonly watchers: readonly PostId[]
}

const LEAD: PostRule = { by: 'lead', role: 'officer' }
const ENFORCER: PostRule = { by: 'enforcer', role: 'officer' }

export function matterOf(code: string | null, pack: RegionPack): MatterRule {
  const matter =
    pack.matters.find((one) => one.code === code) ??
    pack.matters.find((one) => one.code === pack.unclassified.matter)
  if (matter === undefined) throw new Error(`the pack ${pack.code} has no matter for the unclassified`)
  return matter
}

/** The resident's own clock beside `accept`: both run from submission, and no transfer moves them. */
export function resultClock(kind: Kind, matter: MatterRule): ClockCode {
  const asked = kind === 'question' || kind === 'suggestion'
  return matter.kind === 'violation' && !asked ? 'persuade' : 'service'
}

/** What a rule means for this case: never one to avoid, never back to whoever found it. */
function fitting(rule: PostRule, asked: Asked, world: World): PostId | undefined {
  const at = { answers: asked.answers, ...(asked.finder === null ? {} : { holder: asked.finder }) }
  const post = findPost(rule, asked.rule, world, at)
  if (post === undefined || post === asked.finder) return undefined
  return shuns(post, asked, asked.rule, world) ? undefined : post
}

interface Received {
  readonly holder: PostId
  readonly why: string
}

function byRows(asked: Asked, world: World): Received | undefined {
  for (const row of ROUTES)
    for (const { to, why } of row.takes(asked, world.pack) ? row.targets(asked, world) : []) {
      const holder = fitting(to, asked, world)
      if (holder !== undefined) return { holder, why: standInFor(to, asked.rule, world, asked)?.why ?? why }
    }
  return undefined
}

function upTheLadder(asked: Asked, world: World): PostId | undefined {
  const supervisor = supervisorRule(world.pack)
  for (const rule of [...LADDER, ...(supervisor === undefined ? [] : [supervisor])]) {
    const post = fitting(rule, asked, world)
    if (post !== undefined) return post
  }
  return undefined
}

/** Where no row leads anywhere, it goes the way it would rise. */
function byRising(asked: Asked, world: World): Received {
  const { rule, about, finder, answers } = asked
  const above = finder === null ? undefined : nextAbove(finder, rule, about, world, answers)
  const holder = above ?? upTheLadder(asked, world)
  if (holder === undefined) throw new Error(`nobody receives "${rule.code}" in the pack ${world.pack.code}`)
  return { holder, why: whyOf(asked) }
}

function asking(input: RouteInput, world: World, finder: PostId | null = null): Asked {
  const { kind, hazard, hideFromProperty = false, answers = {} } = input
  const rule = matterOf(input.matter, world.pack)
  return { kind, rule, about: input.about ?? rule.about, hazard, hideFromProperty, answers, finder }
}

const posts = (rules: readonly (PostRule | undefined)[], asked: Asked, world: World): readonly PostId[] => {
  const found = rules.map((rule) => (rule === undefined ? undefined : fitting(rule, asked, world)))
  return [...new Set(found.filter((post) => post !== undefined))]
}

function watchersOf(asked: Asked, holder: PostId, world: World): readonly PostId[] {
  const beside = asked.about === null ? undefined : world.pack.around[asked.about].beside
  const lead = asked.hazard === 'none' ? undefined : LEAD
  return posts([beside, lead], asked, world).filter((post) => post !== holder)
}

/** Helpers and leads are officers of their unit, or whoever takes in the work of a unit without officers. */
function sidesOf(asked: Asked, world: World): Pick<Routed, 'lead' | 'helpers' | 'enforcer'> {
  const { rule, answers } = asked
  const lead = leadOf(rule, answers) === null ? null : (fitting(LEAD, asked, world) ?? null)
  const enforcer = (rule.enforcer ?? lead) === null ? null : (fitting(ENFORCER, asked, world) ?? null)
  const helpers = rule.helpers.flatMap((unit) => {
    const helping = { ...asked, rule: { ...rule, lead: unit }, answers: {} }
    return posts([LEAD], helping, world)
  })
  return { lead, helpers: [...new Set(helpers)].filter((post) => post !== lead), enforcer }
}

export function route(input: RouteInput, world: World): Routed {
  const asked = asking(input, world)
  const { rule: matter, hazard } = asked
  const { holder, why } = byRows(asked, world) ?? byRising(asked, world)
  const subject = { matter, hazard, unit: baseOf(unitOf(holder)) }
  const clocks = (['accept', resultClock(input.kind, matter)] as const).map((code) =>
    startClock(code, world.now, subject, world),
  )
  const verifier = verifierFor(holder, matter, world, asked, asked.answers)
  const watchers = watchersOf(asked, holder, world)
  return { holder, matter, why, clocks, ...sidesOf(asked, world), verifier, watchers }
}

/** Who receives what staff found on patrol and could not settle; never the finder's own post. */
export function receiverOfFinding(finder: PostId, input: RouteInput, world: World): PostId {
  const asked = asking({ ...input, kind: 'finding' }, world, finder)
  return (byRows(asked, world) ?? byRising(asked, world)).holder
}

/** Who is told at once of what staff found, beside its receiver, as the pack says for such a finder. */
export function toldOfFinding(finder: PostId, input: RouteInput, world: World): readonly PostId[] {
  const asked = asking({ ...input, kind: 'finding' }, world, finder)
  const told = rowsFrom(world.pack.found, finder, world)[0]?.told ?? []
  return posts(told, asked, world).filter((post) => post !== finder)
}
