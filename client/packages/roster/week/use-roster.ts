import { useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { RosterPage, RosterView } from '#types/roster-view'
import type { Asked } from '../../../api/answer'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'
import { myPost } from '../../../api/my-post'
import { useMe } from '../../../api/use-me'

export interface Rosters {
  readonly loaded: Loaded<RosterPage>
  readonly shown: RosterView | null
  readonly choose: (post: string) => void
  /** Whether it is the roster of the post one acts in now: leave, swap and hand-over are its own people's. */
  readonly own: boolean
  readonly nameOf: (staff: string | null) => string | null
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  /** What came of the last act, in a sentence. */
  readonly said: string | null
  /** Sends, tells, and looks again; answers whether it was done. */
  readonly act: <Value>(asking: Promise<Asked<Value>>, tell: (value: Value) => string) => Promise<boolean>
}

const NO_PAGE: Pick<RosterPage, 'items' | 'staff'> = { items: [], staff: {} }

/** The first of the wanted that is there, else the first of all. */
function shownOf(items: readonly RosterView[], wanted: readonly (string | null)[]): RosterView | null {
  const found = wanted.map((post) => items.find((item) => item.post === post))
  return found.find((item) => item !== undefined) ?? items[0] ?? null
}

/** The rosters of one's own unit, one's own post first. */
export function useRosters(): Rosters {
  const acting = myPost(useMe())?.id ?? null
  const { loaded, reload } = useLoaded('roster', () => call('staff', 'roster.open', {}))
  const [chosen, choose] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const page = loaded.state === 'ready' ? loaded.value : NO_PAGE
  const shown = shownOf(page.items, [chosen, acting])

  const act: Rosters['act'] = async (asking, tell) => {
    setSending(true)
    const answer = await asking
    setSending(false)
    setRefusal(answer.ok ? null : answer)
    setSaid(answer.ok ? tell(answer.value) : null)
    if (answer.ok) await reload()
    return answer.ok
  }
  return {
    ...{ loaded, shown, choose, sending, refusal, said, act },
    own: shown !== null && shown.post === acting,
    nameOf: (staff) => (staff === null ? null : (page.staff[staff] ?? null)),
  }
}
