import type { Call } from './call'
import type { CallCardView } from './call-view'
import type { Page } from './page'

/** Of staff whose post others have whistled for. */
export interface CallContract {
  /** What one's post is called to, soonest due first, until whoever called has said what came of it. */
  'call.list': Call<{ cursor?: string }, Page<CallCardView>>
}
