import type { RunningClock } from '#types/running-clock'
import type { About, ClockCode, Hazard, Kind } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import { startClock } from './clock'
import { findPost, postFor, unitById, unitOf } from './posts'
import type { World } from './world'

export interface RouteInput {
  readonly kind: Kind
  readonly matter: string | null
  readonly about: About | null
  readonly hazard: Hazard
  readonly hideFromProperty?: boolean
}

export interface Routed {
  readonly holder: PostId
  readonly matter: MatterRule
  readonly why: string
  readonly clocks: readonly RunningClock[]
}

/** What keeps a case away from somebody who would otherwise see it. */
export interface Shy {
  readonly about: About | null
  readonly hideFromProperty: boolean
}

interface RouteRow {
  readonly name: string
  readonly takes: (input: RouteInput & Shy, matter: MatterRule, pack: RegionPack) => boolean
  readonly to: (input: Shy, matter: MatterRule, pack: RegionPack) => { rule: PostRule; why: string }
}

const GRID: PostRule = { by: 'grid', role: 'gridLeader' }

const ofAuthority = (about: About | null): boolean => about === 'officer' || about === 'department'

/** The first row that takes a case says who receives it. */
const ROUTES: readonly RouteRow[] = [
  {
    name: 'danger straight to the unit that enforces, unless it concerns that unit',
    takes: (input, matter) => input.hazard === 'danger' && matter.lead !== null && !ofAuthority(input.about),
    to: (_input, matter) => ({ rule: { by: 'enforcer', role: 'officer' }, why: matter.why }),
  },
  {
    name: 'around the one it concerns',
    takes: (input) => input.about !== null,
    to: (input, matter, pack) => {
      const rule = input.about === null ? undefined : pack.around[input.about]
      return { rule: rule?.holder ?? GRID, why: rule?.why ?? matter.why }
    },
  },
  {
    name: 'unclassified to the community, never to the property',
    takes: (_input, matter, pack) => matter.code === pack.unclassified.matter,
    to: (_input, _matter, pack) => ({ rule: pack.unclassified.holder, why: pack.unclassified.why }),
  },
  {
    name: 'hidden from the property to the community',
    takes: (input, matter) => input.hideFromProperty && matter.firstHandler.by === 'property',
    to: (_input, matter) => ({ rule: GRID, why: matter.why }),
  },
  {
    name: 'the first handler of the matter',
    takes: () => true,
    to: (_input, matter) => ({ rule: matter.firstHandler, why: matter.why }),
  },
]

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

export function route(input: RouteInput, world: World): Routed {
  const { pack } = world
  const matter = matterOf(input.matter, pack)
  const whole = {
    ...input,
    about: input.about ?? matter.about,
    hideFromProperty: input.hideFromProperty === true,
  }
  const row = ROUTES.find((one) => one.takes(whole, matter, pack))
  if (row === undefined) throw new Error('the last route takes every case')
  const { rule, why } = row.to(whole, matter, pack)
  const holder = postFor(rule, matter, world)
  const subject = { matter, hazard: input.hazard, unit: unitOf(holder) }
  const clocks = (['accept', resultClock(input.kind, matter)] as const).map((code) =>
    startClock(code, world.now, subject, world),
  )
  return { holder, matter, why: standInWhy(rule, world) ?? why, clocks }
}

function standInWhy(rule: PostRule, { compound, pack }: World): string | undefined {
  return rule.by === 'property' && compound.property === null ? pack.standIn.why : undefined
}

/** Who may verify in place of a verifier that a case must avoid or that settled it. */
const VERIFY_LADDER: readonly PostRule[] = [
  GRID,
  { by: 'street', role: 'desk' },
  { by: 'coordinator', role: 'coordinator' },
]

function shuns(post: PostId, shy: Shy, world: World): boolean {
  const kind = unitById(unitOf(post), world)?.kind
  return (
    (kind === 'property' && (shy.hideFromProperty || shy.about === 'property')) ||
    (kind === 'committee' && shy.about === 'community')
  )
}

function verifyRules(holder: PostId, matter: MatterRule, shy: Shy, world: World): readonly PostRule[] {
  const kind = unitById(unitOf(holder), world)?.kind
  const around = shy.about === null ? undefined : world.pack.around[shy.about].verifier
  const byHandler = world.pack.verify.find((row) => row.handlerKind === kind)?.verifier
  return [around, matter.verifier, byHandler, ...VERIFY_LADDER].filter((rule) => rule !== undefined)
}

/** Never the unit that holds the case, and never one the case is kept away from. */
export function verifierFor(
  holder: PostId,
  matter: MatterRule,
  world: World,
  shy: Shy = { about: matter.about, hideFromProperty: false },
): PostId {
  const fit = verifyRules(holder, matter, shy, world)
    .map((rule) => findPost(rule, matter, world))
    .find((post) => post !== undefined && unitOf(post) !== unitOf(holder) && !shuns(post, shy, world))
  if (fit === undefined) throw new Error(`nobody can verify what ${holder} settles`)
  return fit
}

/** To whom a case rises from here: around a conflict as the pack says, else the unit that enforces, else up. */
const RISE_LADDER: readonly PostRule[] = [
  { by: 'enforcer', role: 'officer' },
  GRID,
  { by: 'street', role: 'desk' },
  { by: 'coordinator', role: 'coordinator' },
]

export function nextAbove(
  holder: PostId,
  matter: MatterRule,
  about: About | null,
  world: World,
): PostId | undefined {
  const rules = about === null ? RISE_LADDER : [world.pack.around[about].next]
  return rules
    .map((rule) => findPost(rule, matter, world))
    .find((post) => post !== undefined && unitOf(post) !== unitOf(holder))
}
