import type { PostId } from '#types/people'
import type { MatterRule, PostRule } from '#types/region'
import { type Answers, COORDINATOR, findPost, supervisorRule, unitById, unitOf } from './posts'
import { type Shy, shuns } from './shy'
import type { World } from './world'

/** Who may verify in place of a verifier that a case must avoid, that settled it or that does not exist. */
const LADDER: readonly PostRule[] = [
  { by: 'grid', role: 'gridLeader' },
  { by: 'street', role: 'desk' },
  COORDINATOR,
]

function rulesFor(holder: PostId, matter: MatterRule, shy: Shy, world: World): readonly PostRule[] {
  const { pack } = world
  const kind = unitById(unitOf(holder), world)?.kind
  const about = shy.about ?? matter.about
  const around = about === null ? undefined : pack.around[about].verifier
  const byHandler = pack.verify.find((row) => row.handlerKind === kind)?.verifier
  return [around, matter.verifier, byHandler, ...LADDER, supervisorRule(pack)].filter(
    (rule) => rule !== undefined,
  )
}

/** Never the unit that holds the case, and never one the case is kept away from. */
export function verifierFor(
  holder: PostId,
  matter: MatterRule,
  world: World,
  shy: Shy = { about: matter.about, hideFromProperty: false },
  answers?: Answers,
): PostId {
  for (const rule of rulesFor(holder, matter, shy, world)) {
    const post = findPost(rule, matter, world, { holder, answers })
    if (post === undefined || unitOf(post) === unitOf(holder)) continue
    if (!shuns(post, shy, matter, world)) return post
  }
  throw new Error(`nobody can verify what ${holder} settles`)
}
