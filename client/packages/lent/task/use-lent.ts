import { useCallback, useRef, useState } from 'react'
import type { LentView } from '#types/lend-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import type { TicketAsk } from '../../../api/send-file'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'
import { usePhotos } from '../../../components/use-photos'
import type { Photos } from '../../../components/use-photos'
import { lentCopy } from '../../../copy/desk-lend'
import { codeInAddress } from '../../../platform/helper-link'
import { useParameter } from '../../../platform/page-life'

export interface LentWork {
  readonly loaded: Loaded<LentView>
  readonly fixed: boolean | null
  readonly words: string
  readonly photos: Photos
  readonly say: (fixed: boolean) => void
  readonly write: (words: string) => void
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  /** The last word has arrived. */
  readonly sent: boolean
  readonly send: () => Promise<void>
}

const NO_CODE: Loaded<LentView> = { state: 'failed', refusal: { ok: false, code: 'not_found' } }

/** A task opened by its link, and what the helper says of it. */
export function useLent(): LentWork {
  const entered = useParameter('code')
  const code = codeInAddress() ?? entered
  const { loaded, set } = useLoaded(code, (key) => call('resident', 'lent.open', { code: key }))
  const [fixed, setFixed] = useState<boolean | null>(null)
  const [words, setWords] = useState('')
  const askTicket = useCallback<TicketAsk>(
    (file, commandId) => call('resident', 'lent.ticket', { code: code ?? '', ...file }, { commandId }),
    [code],
  )
  const photos = usePhotos([], askTicket)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [sent, setSent] = useState(false)
  const command = useRef(newCommandId())

  const send = useCallback(async () => {
    if (code === null || fixed === null || sending) return
    setSending(true)
    setRefusal(null)
    // Whoever has nothing to add has still said one of two things.
    const said = words.trim() === '' ? (fixed ? lentCopy.fixed : lentCopy.notFixed) : words.trim()
    const report = { code, fixed, words: said, photos: photos.files }
    const answer = await call('resident', 'lent.report', report, { commandId: command.current })
    setSending(false)
    if (!answer.ok) {
      setRefusal(answer)
      return
    }
    command.current = newCommandId()
    set(answer.value)
    setSent(true)
    setFixed(null)
    setWords('')
  }, [code, fixed, sending, words, photos.files, set])

  const say = (answer: boolean) => {
    setFixed(answer)
    setSent(false)
  }
  return {
    ...{ loaded: code === null ? NO_CODE : loaded, fixed, words, photos, say, write: setWords },
    ...{ sending, refusal, sent, send },
  }
}
