import type { About } from '#types/lifecycle'
import type { PostId, Role } from '#types/people'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import { roleOf, unitOf } from './posts'
import { keptFromKind } from './rights'
import { baseOf, unitById } from './units-here'
import type { World } from './world'

/** What keeps a case away from somebody who would otherwise see it. */
export interface Shy {
  readonly about: About | null
  readonly hideFromProperty: boolean
}

function rulesAround(about: About, { around }: RegionPack): readonly PostRule[] {
  const { holder, verifier, next, beside } = around[about]
  return [holder, verifier, next, ...(beside === undefined ? [] : [beside])]
}

/** The pack's own choice of a unit to look into the conduct of officers or departments stands. */
function chosenByPack(unit: string, about: About, { pack }: World): boolean {
  const named = rulesAround(about, pack).some((rule) => rule.by === 'unit' && rule.unit === baseOf(unit))
  return named && (about === 'officer' || about === 'department')
}

/** Which officer is meant nobody can tell at the desk: the whole of the departments is avoided. */
function concerns(about: About, unit: string, role: Role, world: World): boolean {
  const kind = unitById(unit, world)?.kind
  if (kind === undefined || chosenByPack(unit, about, world)) return false
  const kept = keptFromKind(kind, { about, hideFromProperty: false }, role)
  return kept || (about === 'officer' && kind === 'department')
}

/** A matter that concerns somebody by itself concerns them whatever the reporter said besides. */
export function shuns(post: PostId, shy: Shy, matter: MatterRule, world: World): boolean {
  const unit = unitOf(post)
  const kind = unitById(unit, world)?.kind
  if (shy.hideFromProperty && kind === 'property') return true
  return [shy.about, matter.about].some(
    (about) => about !== null && concerns(about, unit, roleOf(post), world),
  )
}
