import { useState } from 'react'
import type { FileCaseInput } from '#types/contract'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { Asked } from '../../../api/answer'
import { call } from '../../../api/call'
import { lastBoard } from '../../../api/last-board'
import { useKeptWords } from '../../../api/use-kept-words'
import { useParameter } from '../../../platform/page-life'

export interface Say {
  /** The number of the case whose handling it is about; null for a word about the app itself. */
  readonly about: string | null
  /** A suggestion needs to know which county's it is. */
  readonly lacksBoard: boolean
  readonly words: string
  readonly busy: boolean
  readonly sent: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly type: (words: string) => void
  readonly send: () => Promise<void>
}

const SUGGESTION: Omit<FileCaseInput, 'compound' | 'words'> = {
  kind: 'suggestion',
  ...{ matter: null, place: {}, files: [], about: 'app' },
  ...{ hideFromProperty: true, danger: false },
}

/** A complaint about the handling of a case, or a suggestion about the app, which whoever runs it answers: one box either way. */
export function useSay(): Say {
  const id = useParameter('case')
  const number = useParameter('number')
  const [compound] = useState(() => lastBoard()?.view.compound.id ?? null)
  const { words, commandId, type, done } = useKeptWords(id ?? 'app')
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)

  const file = (): Promise<Asked<unknown>> => {
    const options = { commandId }
    if (id !== null) return call('resident', 'case.complain', { id, words }, options)
    return call('resident', 'case.file', { ...SUGGESTION, compound: compound ?? '', words }, options)
  }
  return {
    ...{ words, busy, sent, refusal },
    about: id === null ? null : (number ?? ''),
    lacksBoard: id === null && compound === null,
    type,
    send: async () => {
      if (busy) return
      if (words.trim() === '') {
        setRefusal({ ok: false, code: 'bad_input', detail: 'words' })
        return
      }
      setBusy(true)
      const answer = await file()
      setBusy(false)
      if (answer.ok) done()
      setSent(answer.ok)
      setRefusal(answer.ok ? null : answer)
    },
  }
}
