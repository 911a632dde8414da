import type { CaseState } from '#types/case'
import type { StuckList } from '#types/stuck'
import { leadOf } from './posts'
import { matterOf } from './route'
import { OPEN } from './rows'
import type { World } from './world'

interface StuckRow {
  readonly stuck: StuckList
  readonly is: (state: CaseState, world: Pick<World, 'pack'>) => boolean
}

const worked = ({ stage }: CaseState): boolean => OPEN.includes(stage)

/** Whoever should have accepted it has let the time pass, or has refused what no unit leads. */
function isNobodys(
  { accepted, ranOut, refusals, matter, answers }: CaseState,
  { pack }: Pick<World, 'pack'>,
) {
  if (accepted) return false
  return ranOut.includes('accept') || (refusals > 0 && leadOf(matterOf(matter, pack), answers) === null)
}

/** The first that fits: what somebody else must decide comes before what is merely late. */
const ROWS: readonly StuckRow[] = [
  { stuck: 'disputed', is: ({ disputed }) => disputed },
  { stuck: 'nobodys', is: isNobodys },
  { stuck: 'reopened', is: ({ reopens }) => reopens > 0 },
  { stuck: 'timedOut', is: ({ ranOut }) => ranOut.length > 0 },
]

/** Why a case does not go on, while it is somebody's to work on. */
export function stuckOf(state: CaseState, world: Pick<World, 'pack'>): StuckList | '' {
  if (!worked(state)) return ''
  return ROWS.find(({ is }) => is(state, world))?.stuck ?? ''
}
