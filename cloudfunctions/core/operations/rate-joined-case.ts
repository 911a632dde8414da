import type { CaseView } from '#types/case-view'
import type { ResidentActor } from '#types/people'
import { refuse } from '#types/refusal'
import { followState } from '../domain/follow-rules'
import { changeJoined } from './change-joined'
import { joinedCase, joinedView } from './joined-case'
import type { Operation } from './operation'

/** What those who joined think of how it ended; it stands beside the reporter's word and decides nothing. */
export const rateJoinedCase: Operation<
  ResidentActor,
  { id: string; solved: boolean; score: number },
  CaseView
> =
  ({ store }) =>
  async (actor, { id, solved, score }, { now, commandId }) => {
    const joined = await joinedCase(store, actor, id, now)
    if (!joined.ok) return joined
    const { document, follow } = joined.value
    if (follow.command === commandId) return joinedView(joined.value)
    if (!followState(follow, document.state, now).mayRate) return refuse('not_now')
    const rated = { rating: { solved, score, at: now }, command: commandId }
    const changed = await changeJoined(store, joined.value, rated)
    return changed.ok ? joinedView(changed.value) : changed
  }
