import { type Answer, ok, refuse } from '#types/refusal'
import type { Follow } from '../store/follows'
import type { Store } from '../store/store'
import type { JoinedCase } from './joined-case'

type Changes = Partial<Pick<Follow, 'urges' | 'urgedAt' | 'rating'>> & Pick<Follow, 'command'>

/** When somebody was quicker or the answer was lost, what stands there tells whether it was this very command. */
export async function changeJoined(
  { follows }: Pick<Store, 'follows'>,
  joined: JoinedCase,
  changes: Changes,
): Promise<Answer<JoinedCase>> {
  const { follow } = joined
  const changed = await follows.change(follow, changes).catch((error: unknown) => ({ lost: error }))
  if (changed === true) return ok({ ...joined, follow: { ...follow, ...changes } })
  const now = await follows.of(follow.case, follow.person)
  if (now?.command === changes.command) return ok({ ...joined, follow: now })
  if (typeof changed === 'object') throw changed.lost
  return refuse('changed_meanwhile')
}
