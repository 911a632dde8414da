import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Roster, Swap } from '#types/roster'
import type { RosterView } from '#types/roster-view'
import { returned, type RosterFields, swapIn, withoutSwap, withSwap } from '../domain/roster-changes'
import { rosterView } from '../domain/roster-view'
import { dateOf, dayOf } from '../domain/shanghai'
import { writeRoster } from '../store/write-roster'
import type { Call, Dependencies, Operation } from './operation'
import { boardsFollow } from './rebuild-boards'
import { settingOf } from './region-setting'
import { postTitle, tellStaff } from './tell-staff'

export interface AgreeInput {
  readonly post: string
  readonly swap: string
  readonly agreed: boolean
}

/**
 * The colleague's answer to an offered swap. What is given in return may stand in another roster: that is a second
 * command under a name of its own, so that answering again finishes what a lost answer left half-done.
 */
export const agreeRosterSwap: Operation<StaffActor, AgreeInput, RosterView> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const roster = await store.rosters.byId(input.post)
    const offered = offeredTo(actor, roster, input.swap, call.now)
    if (!roster || !offered.ok) return offered.ok ? refuse('not_found') : offered
    const command = { post: roster._id, commandId: call.commandId, now: call.now }
    const written = await writeRoster(store.rosters, command, (now) => answered(now, input))
    if (!written.ok) return written
    const given = input.agreed ? await giveBack(dependencies, offered.value, roster, call) : ok(null)
    if (!given.ok) return given
    await boardsFollow(dependencies, written.value, call.now)
    return ok(await told(dependencies, offered.value, written.value, input, call))
  }

/** Only the colleague it was offered to answers it, while its day has not passed. */
function offeredTo(
  { region, staffId }: StaffActor,
  roster: Roster | null,
  id: string,
  now: number,
): Answer<Swap> {
  const swap = roster?.region === region ? swapIn(roster, id) : undefined
  if (swap?.with !== staffId) return refuse('not_found')
  return swap.date < dateOf(dayOf(now)) ? refuse('not_now') : ok(swap)
}

async function told(
  dependencies: Dependencies,
  swap: Swap,
  roster: Roster,
  { agreed }: AgreeInput,
  { now }: Call,
): Promise<RosterView> {
  const { pack, calendar } = await settingOf(dependencies.store.regions, roster.region, now)
  const notice = agreed ? 'swapAgreed' : 'swapRefused'
  const word = { key: swap.id, to: swap.staff, notice, title: postTitle(roster, pack) } as const
  await tellStaff(dependencies, { ...word, params: { date: swap.date } }, now)
  return rosterView(roster, now, calendar)
}

function answered(roster: Roster, { swap: id, agreed }: AgreeInput): Answer<RosterFields> {
  const swap = swapIn(roster, id)
  if (!swap) return refuse('not_found')
  if (!agreed) return swap.agreed ? refuse('not_now') : ok(withoutSwap(roster, id))
  const fields = withSwap(roster, { ...swap, agreed: true })
  const back = returned(swap)
  const isHere = back !== undefined && swap.back?.post === roster._id
  return ok(isHere ? withSwap({ ...roster, ...fields }, back) : fields)
}

async function giveBack(
  dependencies: Dependencies,
  swap: Swap,
  roster: Roster,
  { commandId, now }: Call,
): Promise<Answer<Roster | null>> {
  const back = returned(swap)
  if (!back || !swap.back || swap.back.post === roster._id) return ok(null)
  const command = { post: swap.back.post, commandId: `${commandId}:back`, now }
  const given = await writeRoster(dependencies.store.rosters, command, (their) => ok(withSwap(their, back)))
  if (given.ok) await boardsFollow(dependencies, given.value, now)
  return given
}
