import { useCallback, useRef, useState } from 'react'
import type { BoardView } from '#types/board-view'
import type { FileCaseInput } from '#types/contract'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import { correctionCopy } from '../../../copy/board'

/** A board is no matter of any list. */
const EVERY_CORRECTION = {
  kind: 'suggestion',
  matter: 'other',
  place: {},
  files: [],
  about: null,
  hideFromProperty: false,
  danger: false,
} as const

/** Files what is wrong with a board once, however often the button is pressed. */
export function useCorrection({ number, gate, compound }: BoardView) {
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [filed, setFiled] = useState<string | null>(null)
  const [commandId] = useState(newCommandId)
  const busy = useRef(false)
  const send = useCallback(
    async (kind: string, details: string) => {
      if (busy.current) return
      busy.current = true
      setSending(true)
      setRefusal(null)
      const board = gate === '' ? number : `${number}（${gate}）`
      const input: FileCaseInput = {
        ...EVERY_CORRECTION,
        compound: compound.id,
        words: correctionCopy.words(board, kind, details.trim()),
      }
      const answer = await call('resident', 'case.file', input, { commandId })
      busy.current = false
      setSending(false)
      if (answer.ok) setFiled(answer.value.id)
      else setRefusal(answer)
    },
    [number, gate, compound.id, commandId],
  )
  return { sending, refusal, filed, send }
}
