import { ok } from '#types/refusal'
import { attempt } from '../platform/attempt'
import { randomId } from '../platform/digest'
import type { Push } from '../store/pushes'
import type { Dependencies, SystemOperation } from './operation'
import { planPushes } from './plan-pushes'
import { workPush, type Run } from './work-push'
import { workThrough } from './work-through'

const BATCH = 50
/** Of the function's twenty seconds, so that the last message's answer can still be written down. */
const PLAN_MS = 3_000
const SEND_MS = 9_000
/** Longer than a function lives. */
const LANE_MS = 30_000

/**
 * Copies inbox entries to the channels. First what the inbox owes becomes the steps of a ladder, then whatever is due
 * goes out, one message at a time to one person. A run may die anywhere: a step that has no open try is begun again,
 * an open one is never repeated unless it is a danger.
 */
export const deliverPushes: SystemOperation<Record<string, never>, { pushed: number }> =
  (dependencies) =>
  async (_actor, _input, { now }) => {
    const { store } = dependencies
    const run: Run = { id: randomId(), now }
    await workThrough({
      next: () => store.inbox.owed(now, BATCH),
      each: (entry) => attempt('push-plan', () => planPushes(dependencies, entry, now)),
      milliseconds: PLAN_MS,
    })
    let pushed = 0
    await workThrough({
      next: async () => lanesOf(await store.pushes.due(now, BATCH)),
      each: async (lane) => {
        const done = await alongLane(dependencies, lane, run)
        pushed += done.pushed
        return done.moved
      },
      milliseconds: SEND_MS,
    })
    return ok({ pushed })
  }

type Lane = readonly [Push, ...Push[]]

/** What is due for one person, in its order. */
function lanesOf(due: readonly Push[]): readonly Lane[] {
  const lanes = new Map<string, [Push, ...Push[]]>()
  for (const push of due) {
    const lane = lanes.get(push.person)
    if (lane === undefined) lanes.set(push.person, [push])
    else lane.push(push)
  }
  return [...lanes.values()]
}

interface Done {
  readonly pushed: number
  /** False when nothing has come of it: another run is at work there, or the database is out. */
  readonly moved: boolean
}

async function alongLane(dependencies: Dependencies, lane: Lane, run: Run): Promise<Done> {
  const { pushes } = dependencies.store
  const [{ person }] = lane
  let [entered, moved, pushed] = [false, false, 0]
  await attempt('push-lane', async () => {
    entered = await pushes.enterLane(person, run.id, run.now, run.now + LANE_MS)
  })
  if (!entered) return { pushed, moved }
  for (const push of lane) {
    const done = await attempt('push', async () => {
      if (await workPush(dependencies, push, run)) pushed += 1
    })
    moved ||= done
  }
  await attempt('push-lane', () => pushes.leaveLane(person, run.id))
  return { pushed, moved }
}
