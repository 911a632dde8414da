import { useRef, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import { usePageShown } from '../../../platform/page-life'
import { endRound, onRound } from '../controls/round'
import { type Places, usePlaces } from '../controls/use-places'

export interface Rounds {
  readonly places: Places
  /** What was recorded on the round that is going on here. */
  readonly found: readonly string[]
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  /** The compound whose round has just ended. */
  readonly ended: string | null
  readonly end: () => Promise<void>
}

/** One round of one compound: the findings recorded since the last, or nothing. */
export function useRounds(): Rounds {
  const places = usePlaces()
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [ended, setEnded] = useState<string | null>(null)
  const [, look] = useState(0)
  const command = useRef(newCommandId())
  // A finding may have been recorded meanwhile.
  usePageShown(() => look((times) => times + 1))
  const { here, reload } = places
  const found = here === null ? [] : onRound(here.compound)

  const end = async () => {
    if (here === null || sending) return
    setSending(true)
    setRefusal(null)
    const input = { compound: here.compound, findings: found, words: '' }
    const answer = await call('staff', 'patrol.report', input, { commandId: command.current })
    setSending(false)
    command.current = newCommandId()
    if (!answer.ok) {
      setRefusal(answer)
      return
    }
    endRound(here.compound)
    setEnded(here.name)
    await reload()
  }
  return { places, found, sending, refusal, ended, end }
}
