import { useCallback, useEffect, useRef, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { BoardView } from '#types/board-view'
import type { Match } from '#types/matcher/match'
import type { MatterView } from '#types/matter-view'
import { lastBoard } from '../../api/last-board'
import type { Loaded } from '../../api/use-loaded'
import { useMatters } from '../../api/use-matters'
import { useNearby } from '../../api/use-nearby'
import type { Nearby } from '../../api/use-nearby'
import { useSuggestions } from '../../api/use-suggestions'
import { usePhotos } from '../../components/use-photos'
import type { Photos } from '../../components/use-photos'
import { replace } from '../../platform/navigation'
import { useParameter } from '../../platform/page-life'
import { askToNotify } from '../../platform/subscribe'
import { forgetDraft, inputOf, keepDraft, nextDraft, restoreDraft } from './draft'
import type { Draft } from './draft'
import { fileDraft, lacksPhone } from './file-draft'
import { heardIn } from './heard-in'
import type { Heard } from './heard-in'

const NO_MATTERS: readonly MatterView[] = []

export interface Report {
  readonly board: BoardView | null
  readonly draft: Draft
  readonly photos: Photos
  readonly matters: Loaded<readonly MatterView[]>
  readonly matter: MatterView | null
  /** What the words are probably about; null while nobody knows. */
  readonly match: Match | null
  readonly suggested: Heard['suggested']
  readonly second: Heard['second']
  readonly aboutHeard: Heard['aboutHeard']
  readonly nearby: Nearby
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  /** Pressed before anything was said. */
  readonly lacksWords: boolean
  /** Wants to be called, but under no number that could be. */
  readonly lacksPhone: boolean
  readonly change: (part: Partial<Draft>) => void
  readonly send: () => Promise<void>
}

const chosenOf = (matters: Loaded<readonly MatterView[]>, code: string | null) =>
  matters.state === 'ready' ? (matters.value.find((matter) => matter.code === code) ?? null) : null

function useDraft(compound: string, wanted: string | null) {
  const [draft, setDraft] = useState<Draft>(() => {
    const restored = restoreDraft(compound)
    return wanted === null ? restored : { ...restored, matter: wanted }
  })
  const change = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), [])
  const filed = useRef(false)
  useEffect(() => {
    if (!filed.current) keepDraft(compound, draft)
  }, [compound, draft])
  const done = useCallback(() => {
    filed.current = true
    forgetDraft(compound)
  }, [compound])
  return { draft, change, done }
}

interface Turn {
  /** What the address names is for the first report only. */
  readonly isFirst: boolean
  /** There is a second matter to report: the page begins anew. */
  readonly onNext: () => void
}

export function useReport({ isFirst, onNext }: Turn): Report {
  const [board] = useState(() => lastBoard()?.view ?? null)
  const compound = board?.compound.id ?? ''
  const named = useParameter('matter')
  const { draft, change, done } = useDraft(compound, isFirst ? named : null)
  const photos = usePhotos(draft.files)
  const matters = useMatters(board === null ? null : compound)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [pressed, setPressed] = useState(false)
  const busy = useRef(false)

  const arrived = photos.files.join(' ')
  useEffect(() => {
    change({ files: arrived === '' ? [] : arrived.split(' ') })
  }, [arrived, change])

  const nothing = draft.words.trim() === ''
  const unreachable = lacksPhone(draft)
  const send = useCallback(async () => {
    setPressed(true)
    if (busy.current || nothing || unreachable || photos.unsent > 0) return
    busy.current = true
    setSending(true)
    setRefusal(null)
    await askToNotify()
    const { answer, sent } = await fileDraft(compound, draft, (sending) => change({ sent: sending }))
    busy.current = false
    setSending(false)
    if (!answer.ok) {
      change({ sent })
      setRefusal(answer)
      return
    }
    done()
    if (draft.next !== null) {
      keepDraft(compound, nextDraft(draft))
      onNext()
      return
    }
    await replace('case', { id: answer.value.id })
  }, [compound, draft, nothing, unreachable, photos.unsent, change, done, onNext])

  const match = useSuggestions(compound, draft.words)
  const listed = matters.state === 'ready' ? matters.value : NO_MATTERS
  const nearby = useNearby(inputOf(compound, draft))
  const matter = chosenOf(matters, draft.matter)
  return {
    board,
    draft,
    photos,
    matters,
    matter,
    match,
    ...heardIn(match, listed, draft),
    nearby,
    sending,
    refusal,
    lacksWords: pressed && nothing,
    lacksPhone: pressed && unreachable,
    change,
    send,
  }
}
