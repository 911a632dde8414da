import type { SystemActor } from '#types/people'
import type { Roster } from '#types/roster'
import { type BoardBody, boardBody } from '../domain/build-board'
import { namedIn } from '../domain/roster'
import { attempt, within } from '../platform/attempt'
import type { PlacedBoard } from '../store/boards'
import type { Store } from '../store/store'
import type { Call, Dependencies } from './operation'
import { settingOf } from './region-setting'

const BATCH = 10
const WITHIN_MS = 800

/** After a change of a roster: its boards at once if there is time, else by the next `sweep`, which finds `boardAt`. */
export async function boardsFollow({ store }: Dependencies, roster: Roster, now: number): Promise<void> {
  if (roster.boardAt === null) return
  const counted = store.apart()
  await within(
    WITHIN_MS,
    attempt('boards', () => rebuildFor(store, roster, now)),
  )
  counted()
}

/** Puts the boards of changed rosters together anew; what was changed again in between stays owed. */
export async function rebuildBoards(
  { store }: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const owed = await store.rosters.due('boardAt', now, BATCH)
  for (const roster of owed) await attempt('boards', () => rebuildFor(store, roster, now))
  return owed.length
}

async function rebuildFor(store: Store, roster: Roster, now: number): Promise<void> {
  const boards = await store.boards.ofScope(roster.scope)
  if (await rebuildAll(store, boards, roster.region, now)) await store.rosters.mark(roster, { boardAt: null })
}

/** False when another look at one of them was quicker: that one may have seen less. */
async function rebuildAll(
  store: Store,
  boards: readonly PlacedBoard[],
  region: string,
  now: number,
): Promise<boolean> {
  if (boards.length === 0) return true
  const bodies = await bodiesFor(store, [...new Set(boards.map(({ compound }) => compound.id))], region, now)
  const rebuilt = await Promise.all(
    boards.map(async (board) => {
      const body = bodies.get(board.compound.id)
      return body ? await store.boards.rebuild(board, body) : true
    }),
  )
  return rebuilt.every(Boolean)
}

/** One body a compound, from two requests over all of them: rosters, then the people they name. */
export async function bodiesFor(
  store: Store,
  ids: readonly string[],
  region: string,
  now: number,
): Promise<ReadonlyMap<string, BoardBody>> {
  const { pack, calendar } = await settingOf(store.regions, region, now)
  const known = await Promise.all(ids.map((id) => store.regions.compound(id, now)))
  const compounds = known.filter((compound) => compound !== null)
  const scopes = new Set(compounds.flatMap(({ id, community }) => [id, community]))
  const rosters = (await store.rosters.ofScopes([...scopes])).filter((roster) => roster.region === region)
  const staff = await store.staff.byIds([...new Set(rosters.flatMap(namedIn))])
  return new Map(
    compounds.map((compound) => {
      const people = staff.map((one) => ({ ...one, id: one._id }))
      return [compound.id, boardBody({ now, pack, compound, calendar, rosters, staff: people })]
    }),
  )
}
