import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action } from '#types/lifecycle'
import type { MoveFields, Offer } from '#types/offer'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import { forget, keep, kept } from '../platform/storage'
import { call } from './call'
import { newCommandId } from './command-id'

/** Residents and staff ask the same operation of their own function. */
export type Audience = 'resident' | 'staff'

export interface MoveDraft {
  readonly commandId: string
  readonly fields: MoveFields
}

export interface Moving {
  readonly offer: Offer | null
  /** The offer has something to fill in or to think about: it opens a sheet. */
  readonly asks: boolean
  readonly draft: MoveDraft
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly pick: (offer: Offer) => void
  readonly change: (fields: MoveFields) => void
  readonly close: () => void
  readonly send: () => Promise<void>
}

/** Nothing to fill in and nothing that cannot be taken back: one tap is enough. */
const needsSheet = ({ fields, action }: Offer) => fields.length > 0 || action === 'withdraw'

const keyOf = (id: string, action: Action) => `yimixian.move.${id}.${action}`
const fresh = (): MoveDraft => ({ commandId: newCommandId(), fields: {} })

/** The name of the command is kept with its words: sending again after a lost answer is the same command. */
function restore(key: string): MoveDraft {
  const value = kept(key)
  const complete = typeof value === 'object' && value !== null && 'commandId' in value && 'fields' in value
  return complete ? (value as MoveDraft) : fresh()
}

/** Puts words in front of a person who has not opened the offer yet. */
export function prepareMove(id: string, action: Action, fields: MoveFields): void {
  keep(keyOf(id, action), { ...fresh(), fields })
}

export function useMove(id: string, audience: Audience, onDone: (view: CaseView) => void): Moving {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [draft, setDraft] = useState<MoveDraft>(fresh)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const busy = useRef(false)

  const transmit = useCallback(
    async (chosen: Offer, { commandId, fields }: MoveDraft) => {
      if (busy.current) return
      busy.current = true
      setSending(true)
      setRefusal(null)
      const answer = await call(audience, 'case.move', { id, action: chosen.action, fields }, { commandId })
      busy.current = false
      setSending(false)
      if (!answer.ok) {
        setRefusal(answer)
        return
      }
      forget(keyOf(id, chosen.action))
      setOffer(null)
      onDone(answer.value)
    },
    [id, audience, onDone],
  )

  const pick = useCallback(
    (chosen: Offer) => {
      const started = restore(keyOf(id, chosen.action))
      setDraft(started)
      setRefusal(null)
      setOffer(chosen)
      keep(keyOf(id, chosen.action), started)
      if (!needsSheet(chosen)) void transmit(chosen, started)
    },
    [id, transmit],
  )

  const change = useCallback(
    (fields: MoveFields) => setDraft((before) => ({ ...before, fields: { ...before.fields, ...fields } })),
    [],
  )
  useEffect(() => {
    if (offer !== null) keep(keyOf(id, offer.action), draft)
  }, [draft, id, offer])

  const close = useCallback(() => setOffer(null), [])
  const send = useCallback(async () => {
    if (offer !== null) await transmit(offer, draft)
  }, [offer, draft, transmit])

  const asks = offer !== null && needsSheet(offer)
  return { offer, asks, draft, sending, refusal, pick, change, close, send }
}
