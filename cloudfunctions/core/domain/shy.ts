import type { About } from '#types/lifecycle'
import type { PostId, Role, UnitKind } from '#types/people'
import type { MatterRule } from '#types/region'
import { roleOf, unitById, unitOf } from './posts'
import { keptFromKind } from './rights'
import type { World } from './world'

/** What keeps a case away from somebody who would otherwise see it. */
export interface Shy {
  readonly about: About | null
  readonly hideFromProperty: boolean
}

/** Which officer is meant nobody can tell at the desk: the whole of the departments is avoided. */
function concerns(about: About, kind: UnitKind, role: Role): boolean {
  const kept = keptFromKind(kind, { about, hideFromProperty: false }, role)
  return kept || (about === 'officer' && kind === 'department')
}

/** A matter that concerns somebody by itself concerns them whatever the reporter said besides. */
export function shuns(post: PostId, shy: Shy, matter: MatterRule, world: World): boolean {
  const kind = unitById(unitOf(post), world)?.kind
  if (kind === undefined) return false
  if (shy.hideFromProperty && kind === 'property') return true
  return [shy.about, matter.about].some((about) => about !== null && concerns(about, kind, roleOf(post)))
}
