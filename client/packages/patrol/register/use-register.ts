import { useCallback, useRef, useState } from 'react'
import type { RegisterInput, Slip } from '#types/field-contract'
import type { MatterView } from '#types/matter-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import type { Loaded } from '../../../api/use-loaded'
import { useMatters } from '../../../api/use-matters'
import { registerCopy } from '../../../copy/field'
import { type Places, usePlaces } from '../controls/use-places'

interface Draft extends Pick<
  RegisterInput,
  'channel' | 'matter' | 'words' | 'about' | 'hideFromProperty' | 'danger'
> {
  readonly building: string
  readonly phone: string
  readonly consent: boolean
}

const EMPTY: Draft = {
  ...{ channel: 'phone', matter: null, words: '', about: null, hideFromProperty: false, danger: false },
  ...{ building: '', phone: '', consent: false },
}

export interface Registering {
  readonly places: Places
  readonly matters: Loaded<readonly MatterView[]>
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly sending: boolean
  /** What is missing before it can be sent, in a sentence. */
  readonly missing: string | null
  readonly refusal: Refused<PhoneRefusal> | null
  readonly slip: Slip | null
  readonly send: () => Promise<void>
  readonly another: () => void
  /** Whether the caller's number is kept, and how it is taken back. */
  readonly keepsPhone: boolean
  readonly forgetPhone: () => Promise<void>
}

/** A number is left by its owner: without the word of consent it is not even sent. */
function missingIn({ words, phone, consent }: Draft): string | null {
  if (words.trim() === '') return registerCopy.wordsMissing
  return phone.trim() !== '' && !consent ? registerCopy.consentMissing : null
}

function inputOf({ building, phone, consent, ...rest }: Draft, compound: string): RegisterInput {
  const left = consent ? phone.trim() : ''
  return {
    ...rest,
    ...{ compound, kind: 'report', words: rest.words.trim() },
    place: building.trim() === '' ? {} : { building: building.trim() },
    phone: left === '' ? null : left,
  }
}

/** What somebody said by voice becomes a case of theirs, with a slip to take along. */
export function useRegister(): Registering {
  const places = usePlaces()
  const compound = places.here?.compound ?? null
  const matters = useMatters(compound)
  const [draft, setDraft] = useState(EMPTY)
  const [sending, setSending] = useState(false)
  const [missing, setMissing] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [slip, setSlip] = useState<Slip | null>(null)
  const [keepsPhone, setKeepsPhone] = useState(false)
  const command = useRef(newCommandId())

  const change = useCallback((part: Partial<Draft>) => {
    // What is changed after a lost answer is another case.
    command.current = newCommandId()
    setMissing(null)
    setDraft((before) => ({ ...before, ...part }))
  }, [])

  const send = async () => {
    const lack = missingIn(draft)
    setMissing(lack)
    if (lack !== null || compound === null || sending) return
    setSending(true)
    const input = inputOf(draft, compound)
    const answer = await call('staff', 'case.register', input, { commandId: command.current })
    setSending(false)
    setRefusal(answer.ok ? null : answer)
    if (!answer.ok) return
    setKeepsPhone(input.phone !== null)
    setSlip(answer.value)
  }
  const another = () => {
    change(EMPTY)
    setSlip(null)
  }
  const forgetPhone = async () => {
    const answer = await call('staff', 'case.forgetPhone', { id: slip?.id ?? '' })
    setRefusal(answer.ok ? null : answer)
    if (answer.ok) setKeepsPhone(false)
  }
  return {
    ...{ places, matters, draft, change, sending, missing, refusal, slip, send, another },
    ...{ keepsPhone, forgetPhone },
  }
}
