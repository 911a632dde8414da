import { useState } from 'react'
import type { Joined } from '#types/joining-contract'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { Asked } from '../../../api/answer'
import { call } from '../../../api/call'
import { actAs } from '../../../api/acting-post'
import { refreshMe } from '../../../api/use-me'
import { codeIn } from '../../../platform/entry'
import { useEntryCode } from '../../../platform/page-life'
import { scan } from '../../../platform/scan'

/** Shorter than that no code is. */
const LEAST = 8

export interface Joining {
  readonly code: string
  readonly type: (code: string) => void
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly joined: Joined | null
  readonly accept: () => Promise<void>
  readonly scanCode: () => Promise<void>
  readonly withNumber: (phoneCode: string) => Promise<void>
}

/** Connects this phone with the record it was invited for, by code or by its own number. */
export function useJoin(): Joining {
  const entered = useEntryCode()
  const [code, setCode] = useState(entered ?? '')
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [joined, setJoined] = useState<Joined | null>(null)

  const settle = async (asking: Promise<Asked<Joined>>) => {
    setSending(true)
    const answer = await asking
    setSending(false)
    setRefusal(answer.ok ? null : asInvitation(answer))
    if (!answer.ok) return
    // The desk opens in the post one has just joined.
    if (answer.value.post !== null) actAs(answer.value.post)
    await refreshMe()
    setJoined(answer.value)
  }
  const accept = async () => {
    if (sending) return
    if (code.replace(/[\s-]/gu, '').length < LEAST)
      setRefusal({ ok: false, code: 'bad_input', detail: 'invitation' })
    else await settle(call('resident', 'invitation.accept', { code: code.trim() }))
  }
  const scanCode = async () => {
    const found = codeIn(await scan())
    if (found !== null) setCode(found)
  }
  const withNumber = (phoneCode: string) => settle(call('resident', 'invitation.byPhone', { phoneCode }))
  return { code, type: setCode, sending, refusal, joined, accept, scanCode, withNumber }
}

/** "Not found" is about the invitation here, not about a case. */
function asInvitation(refusal: Refused<PhoneRefusal>): Refused<PhoneRefusal> {
  return refusal.code === 'not_found' ? { ...refusal, detail: 'invitation' } : refusal
}
