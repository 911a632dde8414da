import { useCallback, useEffect, useRef, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { forget, keep, kept } from '../platform/storage'
import type { Asked } from './answer'
import { newCommandId } from './command-id'

export interface ActDraft<Fields> {
  readonly commandId: string
  readonly fields: Fields
}

/** An offer that was pressed: its form, what stands in it, and what came of sending it. */
export interface Acting<Offer, Fields> {
  readonly offer: Offer | null
  /** The offer has something to fill in or to think about: it opens a sheet. */
  readonly asks: boolean
  readonly draft: ActDraft<Fields>
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly pick: (offer: Offer) => void
  readonly change: (fields: Fields) => void
  readonly close: () => void
  readonly send: () => Promise<void>
}

interface Ways<Offer, Fields, View> {
  /** Under which its draft is kept on the phone. */
  readonly keyOf: (offer: Offer) => string
  readonly asks: (offer: Offer) => boolean
  readonly transmit: (offer: Offer, draft: ActDraft<Fields>) => Promise<Asked<View>>
  readonly onDone: (view: View) => void
}

export const freshDraft = (): ActDraft<object> => ({ commandId: newCommandId(), fields: {} })

/** The name of the command is kept with its words: sending again after a lost answer is the same command. */
function restore<Fields extends object>(key: string): ActDraft<Fields> {
  const value = kept(key)
  const complete = typeof value === 'object' && value !== null && 'commandId' in value && 'fields' in value
  // What is kept under this key was put there below; every field of a form may be absent.
  return (complete ? value : freshDraft()) as ActDraft<Fields>
}

/** One offer at a time, from its button to the answer. */
export function useActing<Offer, Fields extends object, View>(
  ways: Ways<Offer, Fields, View>,
): Acting<Offer, Fields> {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [draft, setDraft] = useState(() => freshDraft() as ActDraft<Fields>)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const busy = useRef(false)
  const known = useRef(ways)
  useEffect(() => {
    known.current = ways
  })

  const transmit = useCallback(async (chosen: Offer, sent: ActDraft<Fields>) => {
    if (busy.current) return
    busy.current = true
    setSending(true)
    setRefusal(null)
    const answer = await known.current.transmit(chosen, sent)
    busy.current = false
    setSending(false)
    if (!answer.ok) {
      setRefusal(answer)
      return
    }
    forget(known.current.keyOf(chosen))
    setOffer(null)
    known.current.onDone(answer.value)
  }, [])

  const pick = useCallback(
    (chosen: Offer) => {
      const key = known.current.keyOf(chosen)
      const started = restore<Fields>(key)
      setDraft(started)
      setRefusal(null)
      setOffer(chosen)
      keep(key, started)
      if (!known.current.asks(chosen)) void transmit(chosen, started)
    },
    [transmit],
  )

  const change = useCallback(
    (fields: Fields) => setDraft((before) => ({ ...before, fields: { ...before.fields, ...fields } })),
    [],
  )
  useEffect(() => {
    if (offer !== null) keep(known.current.keyOf(offer), draft)
  }, [draft, offer])

  const close = useCallback(() => setOffer(null), [])
  const send = useCallback(async () => {
    if (offer !== null) await transmit(offer, draft)
  }, [offer, draft, transmit])

  const asks = offer !== null && ways.asks(offer)
  return { offer, asks, draft, sending, refusal, pick, change, close, send }
}
