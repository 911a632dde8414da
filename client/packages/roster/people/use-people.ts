import { useRef, useState } from 'react'
import type { InvitationMade, InvitationPage } from '#types/joining-contract'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'

export interface Draft {
  readonly post: string | null
  readonly name: string
  readonly phone: string
}

const EMPTY: Draft = { post: null, name: '', phone: '' }

export interface People {
  readonly loaded: Loaded<InvitationPage>
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly sending: boolean
  readonly incomplete: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly made: (InvitationMade & { readonly name: string }) | null
  readonly make: () => Promise<void>
  readonly revoke: (staff: string) => Promise<void>
  readonly another: () => void
}

/** Who has been invited, and one more invitation at a time. */
export function usePeople(): People {
  const { loaded, reload } = useLoaded('invitations', () => call('staff', 'invitation.list', {}))
  const [draft, setDraft] = useState(EMPTY)
  const [sending, setSending] = useState(false)
  const [incomplete, setIncomplete] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [made, setMade] = useState<People['made']>(null)
  const command = useRef(newCommandId())

  const change = (part: Partial<Draft>) => {
    command.current = newCommandId()
    setIncomplete(false)
    setDraft((before) => ({ ...before, ...part }))
  }
  const make = async () => {
    const { post } = draft
    const name = draft.name.trim()
    const phone = draft.phone.trim()
    setIncomplete(post === null || name === '')
    if (post === null || name === '' || sending) return
    setSending(true)
    const input = { post, name, ...(phone === '' ? {} : { phone }) }
    const answer = await call('staff', 'invitation.make', input, { commandId: command.current })
    setSending(false)
    setRefusal(answer.ok ? null : answer)
    if (!answer.ok) return
    setMade({ ...answer.value, name })
    await reload()
  }
  const revoke = async (staff: string) => {
    const answer = await call('staff', 'invitation.revoke', { staff })
    setRefusal(answer.ok ? null : answer)
    await reload()
  }
  const another = () => {
    setMade(null)
    change(EMPTY)
  }
  return { loaded, draft, change, sending, incomplete, refusal, made, make, revoke, another }
}
