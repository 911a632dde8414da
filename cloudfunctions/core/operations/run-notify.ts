import { ok } from '#types/refusal'
import { attempt } from '../platform/attempt'
import { checkSummaries } from './check-summaries'
import { deliverPushes } from './deliver-pushes'
import type { SystemOperation } from './operation'

/** Every minute, what needs the world outside: messages first, then texts that wait for their check. */
export const runNotify: SystemOperation<Record<string, never>, { pushed: number; checked: number }> =
  (dependencies) => async (actor, input, call) => {
    const done = { pushed: 0, checked: 0 }
    await attempt('notify.pushes', async () => {
      const answer = await deliverPushes(dependencies)(actor, input, call)
      if (answer.ok) done.pushed = answer.value.pushed
    })
    await attempt('notify.checks', async () => {
      done.checked = await checkSummaries(dependencies, actor, call)
    })
    return ok(done)
  }
