import { useCallback, useRef, useState } from 'react'
import type { CardView } from '#types/case-view'
import type { FindInput, FindScope, FindWay, Found } from '#types/desk-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'

export interface Wanted {
  readonly text: string
  /** Null: whatever reads as a number is sought as one. */
  readonly by: FindWay | null
  readonly scope: FindScope
  /** For a place, and for the scope of a compound. */
  readonly compound: string | null
}

/** What the looks so far have found, one after the other. */
export interface Looked {
  readonly items: readonly CardView[]
  readonly count: number
  readonly since: number | null
  readonly further: string | null
  readonly by: FindWay
}

export interface Finding {
  readonly looked: Looked | null
  readonly busy: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly find: (wanted: Wanted) => Promise<void>
  readonly goOn: () => Promise<void>
}

const NOTHING: Looked = { items: [], count: 0, since: null, further: null, by: 'words' }

/** One look more: what it found goes on from what was found before. */
function joined(before: Looked | null, { items, looked, cursor, by }: Found): Looked {
  const { items: first, count, since } = before ?? NOTHING
  return {
    items: [...first, ...items],
    count: count + (looked === null ? 0 : looked.count),
    since: looked === null ? since : looked.since,
    further: cursor,
    by,
  }
}

/** What is not said is left to the server. */
function inputOf({ text, by, scope, compound }: Wanted, cursor: string | null): FindInput {
  return {
    ...{ text: text.trim(), scope },
    ...(by === null ? {} : { by }),
    ...(compound === null ? {} : { compound }),
    ...(cursor === null ? {} : { cursor }),
  }
}

/** Looks for a case and says how far back it has looked; it goes on from there. */
export function useFind(): Finding {
  const [looked, setLooked] = useState<Looked | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const last = useRef<Wanted | null>(null)
  const turn = useRef(0)

  const look = useCallback(async (wanted: Wanted, before: Looked | null) => {
    if (wanted.text.trim() === '') return
    last.current = wanted
    turn.current += 1
    const mine = turn.current
    setBusy(true)
    setRefusal(null)
    const answer = await call('staff', 'desk.find', inputOf(wanted, before?.further ?? null))
    if (mine !== turn.current) return
    setBusy(false)
    if (answer.ok) setLooked(joined(before, answer.value))
    else setRefusal(answer)
  }, [])

  const find = useCallback((wanted: Wanted) => look(wanted, null), [look])
  const goOn = useCallback(async () => {
    if (last.current === null || !looked?.further) return
    await look(last.current, looked)
  }, [look, looked])
  return { looked, busy, refusal, find, goOn }
}
