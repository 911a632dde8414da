import { useCallback, useRef, useState } from 'react'
import type { Lent } from '#types/lend-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import { ticketOfStaff } from '../../../api/ticket-of-staff'
import { usePhotos } from '../../../components/use-photos'
import type { Photos } from '../../../components/use-photos'

export interface Lending {
  readonly helper: string
  readonly words: string
  readonly photos: Photos
  readonly writeHelper: (helper: string) => void
  readonly writeWords: (words: string) => void
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly lent: Lent | null
  readonly lend: () => Promise<void>
}

/** Makes the link with which a named helper sees this one task. */
export function useLend(id: string | null): Lending {
  const [helper, writeHelper] = useState('')
  const [words, writeWords] = useState('')
  const photos = usePhotos([], ticketOfStaff)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [lent, setLent] = useState<Lent | null>(null)
  /** Asked again after a lost answer it is the same link, not a second one. */
  const command = useRef(newCommandId())

  const lend = useCallback(async () => {
    if (id === null || sending) return
    setSending(true)
    setRefusal(null)
    const { files } = photos
    const input = {
      id,
      helper: helper.trim(),
      words: words.trim(),
      ...(files.length > 0 ? { photos: files } : {}),
    }
    const answer = await call('staff', 'task.lend', input, { commandId: command.current })
    setSending(false)
    if (answer.ok) setLent(answer.value)
    else setRefusal(answer)
  }, [id, sending, helper, words, photos])

  return { helper, words, photos, writeHelper, writeWords, sending, refusal, lent, lend }
}
