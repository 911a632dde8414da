import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refused, PhoneRefusal } from '#types/refusal'
import type { Asked } from './answer'

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refused<PhoneRefusal> }
  | { readonly state: 'ready'; readonly value: Value }

export interface Loading<Value> {
  readonly loaded: Loaded<Value>
  readonly reload: () => Promise<void>
  readonly set: (value: Value) => void
}

/** Loads once per `key`; a later answer to an earlier question is ignored. Null asks nothing. */
export function useLoaded<Value>(
  key: string | null,
  load: (key: string) => Promise<Asked<Value>>,
): Loading<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' })
  const turn = useRef(0)
  const loader = useRef(load)
  useEffect(() => {
    loader.current = load
  })

  const reload = useCallback(async () => {
    if (key === null) return
    turn.current += 1
    const mine = turn.current
    const answer = await loader.current(key)
    if (mine !== turn.current) return
    if (answer.ok) setLoaded({ state: 'ready', value: answer.value })
    // What is already on the screen is worth more than an error about its repetition.
    else setLoaded((before) => (before.state === 'ready' ? before : { state: 'failed', refusal: answer }))
  }, [key])

  useEffect(() => {
    void reload()
    return () => {
      turn.current += 1
    }
  }, [reload])

  const set = useCallback((value: Value) => setLoaded({ state: 'ready', value }), [])
  return { loaded, reload, set }
}
