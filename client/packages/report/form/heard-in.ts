import type { About } from '#types/lifecycle'
import type { Match } from '#types/matcher/match'
import type { MatterView } from '#types/matter-view'
import { NOBODY } from '../../../copy/report'
import type { Draft } from '../../../drafts/draft'

/** What the page makes of a match: only what the compound's own list can say who takes and by when. */
export interface Heard {
  readonly suggested: readonly MatterView[]
  readonly second: MatterView | null
  readonly aboutHeard: About | null
}

/** Below this a suggestion is one of many that are as good: it would only be in the way. */
const LIKELY = 0.02
/** Where everything goes that nobody has sorted; to suggest it says nothing. */
const UNSORTED = 'other'

const isMatter = (one: MatterView | undefined): one is MatterView => one !== undefined

/** A question answered once is not asked again for the same somebody. */
function aboutIn({ about }: Match, draft: Draft): About | null {
  const answered = draft.about !== NOBODY || draft.hideFromProperty || draft.aboutAsked === about
  return answered ? null : about
}

export function heardIn(match: Match | null, matters: readonly MatterView[], draft: Draft): Heard {
  if (match === null || match.outOfScope) return { suggested: [], second: null, aboutHeard: null }
  const find = (code: string | undefined) => matters.find((matter) => matter.code === code)
  const likely = match.matters.filter(({ confidence, code }) => confidence >= LIKELY && code !== UNSORTED)
  const suggested = likely.map(({ code }) => find(code)).filter(isMatter)
  const second = find(match.also[0]) ?? null
  return {
    suggested,
    second: second?.code === draft.matter ? null : second,
    aboutHeard: aboutIn(match, draft),
  }
}
