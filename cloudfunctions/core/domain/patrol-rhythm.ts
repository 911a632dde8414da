import type { PostId } from '#types/people'
import type { Cadence } from '#types/programme'
import { findPost } from './posts'
import { matterOf } from './route'
import type { World } from './world'

const DAY = 86_400_000
/** `continuous` and `asNeeded` have no day on which a round is late. */
const LENGTH: Readonly<Partial<Record<Cadence['every']['unit'], number>>> = {
  week: 7 * DAY,
  month: 30 * DAY,
  quarter: 91 * DAY,
  year: 365 * DAY,
}

/** How often the programme wants this post to go round here; its own words, where it says anything. */
export function patrolRhythm(post: PostId, world: World): Cadence | undefined {
  const { cadences, matters, unclassified } = world.pack
  const anyMatter = matterOf(unclassified.matter, world.pack)
  // A rule by `lead` means somebody for some matter: a patrol looks at all of them.
  const meant = (cadence: Cadence) =>
    cadence.by.some((rule) => {
      const about = rule.by === 'lead' || rule.by === 'enforcer' ? matters : [anyMatter]
      return about.some((matter) => findPost(rule, matter, world) === post)
    })
  return cadences.find((cadence) => cadence.kind === 'patrol' && meant(cadence))
}

/** So long after the last round the next one is due; at once where there was none; null where no rhythm is named. */
export function nextRound(rhythm: Cadence | undefined, lastAt: number | null, now: number): number | null {
  const length = rhythm === undefined ? undefined : LENGTH[rhythm.every.unit]
  if (rhythm === undefined || length === undefined) return null
  return lastAt === null ? now : lastAt + Math.floor(length / rhythm.every.times)
}
