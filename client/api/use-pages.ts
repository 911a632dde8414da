import { useCallback, useEffect, useRef, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { Page } from '#types/page'
import type { Asked } from './answer'

export interface Pages<Item> {
  readonly items: readonly Item[] | null
  readonly refusal: Refused<PhoneRefusal> | null
  readonly more: boolean
  readonly busy: boolean
  readonly reload: () => Promise<void>
  readonly next: () => Promise<void>
}

type LoadPage<Item> = (cursor: string | null) => Promise<Asked<Page<Item>>>

interface Held<Item> {
  readonly items: readonly Item[] | null
  readonly cursor: string | null
  readonly refusal: Refused<PhoneRefusal> | null
}

const NOTHING = { items: null, cursor: null, refusal: null }

/** A list read page by page. `key` names the list: another key starts over. */
export function usePages<Item>(key: string, load: LoadPage<Item>): Pages<Item> {
  const [held, setHeld] = useState<Held<Item>>(NOTHING)
  const [busy, setBusy] = useState(false)
  const turn = useRef(0)
  const loader = useRef(load)
  useEffect(() => {
    loader.current = load
  })

  const read = useCallback(async (cursor: string | null) => {
    turn.current += 1
    const mine = turn.current
    setBusy(true)
    const answer = await loader.current(cursor)
    if (mine !== turn.current) return
    setBusy(false)
    if (!answer.ok) {
      setHeld((before) => ({ ...before, refusal: answer }))
      return
    }
    const { items, cursor: following } = answer.value
    setHeld((before) => ({
      items: cursor === null ? items : [...(before.items ?? []), ...items],
      cursor: following,
      refusal: null,
    }))
  }, [])

  const reload = useCallback(() => read(null), [read])
  const next = useCallback(async () => {
    if (held.cursor !== null && !busy) await read(held.cursor)
  }, [held.cursor, busy, read])

  useEffect(() => {
    void Promise.resolve().then(() => {
      setHeld(NOTHING)
      return read(null)
    })
    return () => {
      turn.current += 1
    }
  }, [key, read])

  return { items: held.items, refusal: held.refusal, more: held.cursor !== null, busy, reload, next }
}
