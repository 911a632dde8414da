import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { PostId } from '#types/people'
import type { RunningClock } from '#types/running-clock'
import type { CallRef, CaseCall } from '#types/whistle'
import { COORDINATOR, findPost } from './posts'
import { nextAbove } from './rise'
import { matterOf } from './route'
import { callsRun } from './waiting-calls'
import type { World } from './world'

/** The next in line above a called unit, and whoever coordinates; the case itself stays where it is. */
function toldAbove(post: PostId, state: CaseState, world: World): readonly PostId[] {
  const matter = matterOf(state.matter, world.pack)
  const above = nextAbove(post, matter, state.about, world, state.answers)
  const told = [above, findPost(COORDINATOR, matter, world)].filter((one) => one !== undefined)
  return [...new Set(told)].filter((one) => one !== post)
}

function attendCall(
  clock: RunningClock,
  call: CaseCall,
  state: CaseState,
  world: World,
): CaseFact | undefined {
  const { code } = clock
  const of: CallRef = { call: call.call, post: call.post }
  if (call.ranOut.includes(code)) return undefined
  if (world.now < clock.dueAt)
    return world.now >= clock.warnAt && !call.warned.includes(code)
      ? { type: 'warned', clock: code, of }
      : undefined
  const told = toldAbove(call.post, state, world)
  return { type: 'ranOut', clock: code, of, told, stage: state.stage, clocks: [] }
}

/** What the clocks of the called units want: they warn and tell, and never move a case. */
export function attendCalls(state: CaseState, world: World): readonly CaseFact[] {
  if (!callsRun(state)) return []
  return state.calls.flatMap((call) =>
    call.clocks.flatMap((clock) => attendCall(clock, call, state, world) ?? []),
  )
}
