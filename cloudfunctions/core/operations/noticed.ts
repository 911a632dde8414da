import type { World } from '../domain/world'
import { attempt, within } from '../platform/attempt'
import type { StoredCase } from '../store/case-shape'
import { deliverNotices } from './deliver-notices'
import type { Dependencies } from './operation'

const INBOX_MS = 800
const PUSH_MS = 300

/**
 * After a write: the inbox first, then a word to `notify`. The write itself has left `owedAt` on the case, so whatever
 * fails or takes too long here is done by the next `sweep`; the reply never depends on it.
 */
export async function noticed(dependencies: Dependencies, document: StoredCase, world: World): Promise<void> {
  if (document.owedAt === null) return
  const counted = dependencies.store.apart()
  const owed = await inboxOwing(dependencies, document, world)
  if (owed > 0) await withinPush(dependencies)
  counted()
}

/** How many entries owe a push; none when the inbox itself could not be written in time. */
async function inboxOwing(dependencies: Dependencies, document: StoredCase, world: World): Promise<number> {
  let owed = 0
  const delivered = await within(
    INBOX_MS,
    attempt('inbox', async () => {
      owed = await deliverNotices(dependencies, document, world)
    }),
  )
  return delivered ? owed : 0
}

async function withinPush(dependencies: Dependencies): Promise<void> {
  await within(
    PUSH_MS,
    attempt('notify', () => dependencies.ask('notify', 'push.deliver', {})),
  )
}
