import { useCallback, useRef, useState } from 'react'
import type { CaseView } from '#types/case-view'
import type { DissuasionResult } from '#types/lifecycle'
import type { MatterView } from '#types/matter-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import { myPost } from '../../../api/my-post'
import { ticketOfStaff } from '../../../api/ticket-of-staff'
import { useMatters } from '../../../api/use-matters'
import { useMe } from '../../../api/use-me'
import type { Loaded } from '../../../api/use-loaded'
import type { Photos } from '../../../components/use-photos'
import { usePhotos } from '../../../components/use-photos'
import { addToRound } from '../controls/round'
import { noteUsed, usual } from '../controls/used-matters'
import { type Places, usePlaces } from '../controls/use-places'

interface Draft {
  readonly matter: string | null
  readonly words: string
  readonly building: string
  readonly danger: boolean
}

const EMPTY: Draft = { matter: null, words: '', building: '', danger: false }

export interface Finding {
  readonly places: Places
  readonly matters: Loaded<readonly MatterView[]>
  /** What is offered at once: the usual ones, and the one chosen by searching. */
  readonly near: readonly MatterView[]
  readonly photos: Photos
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly sending: DissuasionResult | null
  readonly refusal: Refused<PhoneRefusal> | null
  /** A result was tapped before anybody said what it is about. */
  readonly unnamed: boolean
  readonly done: CaseView | null
  readonly record: (result: DissuasionResult) => Promise<void>
  readonly another: () => void
}

function nearOf(matters: readonly MatterView[], post: string, chosen: string | null): readonly MatterView[] {
  const near = usual(matters, post)
  const picked = matters.find(({ code }) => code === chosen)
  return picked === undefined || near.includes(picked) ? near : [picked, ...near.slice(0, -1)]
}

/** What was found, what was said, and what came of it: the result is the button that sends. */
export function useFinding(): Finding {
  const post = myPost(useMe())?.id ?? ''
  const places = usePlaces()
  const compound = places.here?.compound ?? null
  const matters = useMatters(compound)
  const photos = usePhotos([], ticketOfStaff)
  const [draft, setDraft] = useState(EMPTY)
  const [sending, setSending] = useState<DissuasionResult | null>(null)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [unnamed, setUnnamed] = useState(false)
  const [done, setDone] = useState<CaseView | null>(null)
  const busy = useRef(false)
  const command = useRef(newCommandId())

  const change = useCallback((part: Partial<Draft>) => {
    // What is changed after a lost answer is another finding.
    command.current = newCommandId()
    setUnnamed(false)
    setDraft((before) => ({ ...before, ...part }))
  }, [])

  const record = async (result: DissuasionResult) => {
    const { matter, words, building, danger } = draft
    setUnnamed(matter === null)
    if (matter === null || compound === null || busy.current) return
    busy.current = true
    setSending(result)
    setRefusal(null)
    const place = building.trim() === '' ? {} : { building: building.trim() }
    const found = { compound, matter, words: words.trim(), place, files: photos.files, danger }
    const answer = await call(
      'staff',
      'case.find',
      { ...found, dissuasion: result },
      { commandId: `${command.current}-${result}` },
    )
    busy.current = false
    setSending(null)
    if (!answer.ok) {
      setRefusal(answer)
      return
    }
    addToRound(compound, answer.value.id)
    noteUsed(post, matter)
    setDone(answer.value)
  }

  const another = () => {
    photos.items.forEach(({ key }) => photos.remove(key))
    change(EMPTY)
    setDone(null)
  }

  const near = matters.state === 'ready' ? nearOf(matters.value, post, draft.matter) : []
  return { places, matters, near, photos, draft, change, sending, refusal, unnamed, done, record, another }
}
