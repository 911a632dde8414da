import { useCallback, useRef, useState } from 'react'
import type { AcceptedLine } from '#types/desk-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'

/** The server takes so many at once. */
const MOST = 20

export interface Several {
  readonly on: boolean
  readonly chosen: readonly string[]
  readonly sending: boolean
  /** What came of the last acceptance; null before one. */
  readonly lines: readonly AcceptedLine[] | null
  readonly refusal: Refused<PhoneRefusal> | null
  readonly start: () => void
  readonly stop: () => void
  readonly toggle: (id: string) => void
  readonly chooseAll: (ids: readonly string[]) => void
  readonly accept: () => Promise<void>
}

/** 一次签收: several tasks chosen in the list and accepted at once, each answered by itself. */
export function useSeveral(onDone: () => void): Several {
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [sending, setSending] = useState(false)
  const [lines, setLines] = useState<readonly AcceptedLine[] | null>(null)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  /** One choice is one command, however often it has to be sent. */
  const command = useRef(newCommandId())

  const choose = useCallback((ids: readonly string[] | null) => {
    command.current = newCommandId()
    setChosen(ids)
    setRefusal(null)
  }, [])
  const accept = useCallback(async () => {
    if (chosen === null || chosen.length === 0 || sending) return
    setSending(true)
    const answer = await call('staff', 'desk.accept', { ids: chosen }, { commandId: command.current })
    setSending(false)
    if (!answer.ok) {
      setRefusal(answer)
      return
    }
    setLines(answer.value.items)
    choose(null)
    onDone()
  }, [chosen, sending, choose, onDone])

  const ids = chosen ?? []
  const toggle = (id: string) =>
    choose(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(0, MOST))
  return {
    ...{ on: chosen !== null, chosen: ids, sending, lines, refusal, toggle, accept },
    start: () => {
      setLines(null)
      choose([])
    },
    stop: () => choose(null),
    chooseAll: (all) => choose(all.slice(0, MOST)),
  }
}
