import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../../api/call'
import type { Asked } from '../../../api/answer'
import type { Counts, DeskScope } from './desk-lists'

/** One question for all lists of a scope. */
const COUNT: Record<DeskScope, () => Promise<Asked<Counts>>> = {
  mine: () => call('staff', 'desk.counts', {}),
  unit: () => call('staff', 'desk.unitCounts', {}),
  stuck: () => call('staff', 'desk.stuckCounts', {}),
}

interface DeskCounting {
  readonly counts: Counts | null
  readonly count: () => Promise<void>
}

/** How much is in each list of a scope; null until it is known, and for whoever may not know. */
export function useDeskCounts(scope: DeskScope): DeskCounting {
  const [known, setKnown] = useState<{ readonly scope: DeskScope; readonly counts: Counts } | null>(null)
  const turn = useRef(0)
  const count = useCallback(async () => {
    turn.current += 1
    const mine = turn.current
    const answer = await COUNT[scope]()
    if (mine === turn.current && answer.ok) setKnown({ scope, counts: answer.value })
  }, [scope])
  useEffect(() => {
    void Promise.resolve().then(count)
    return () => {
      turn.current += 1
    }
  }, [count])
  return { counts: known?.scope === scope ? known.counts : null, count }
}
