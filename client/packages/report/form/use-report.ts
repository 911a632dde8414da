import { useCallback, useEffect, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { BoardView } from '#types/board-view'
import type { Match } from '#types/matcher/match'
import type { MatterView } from '#types/matter-view'
import { askToNotify, preparePushes } from '../../../api/ask-to-notify'
import type { Loaded } from '../../../api/use-loaded'
import { useMatters } from '../../../api/use-matters'
import { useNearby } from '../../../api/use-nearby'
import type { Nearby } from '../../../api/use-nearby'
import { useSuggestions } from '../../../api/use-suggestions'
import { inputOf, isQueued } from '../../../drafts/draft'
import type { Draft, DraftPart, Going } from '../../../drafts/draft'
import { forgetDraft, useUnkept } from '../../../drafts/drafts'
import { lacksPhone } from '../../../drafts/file-draft'
import { sendDraft, sendWaiting, takeBack } from '../../../drafts/outbox'
import { useAttachments } from '../../../drafts/use-attachments'
import type { Attachments } from '../../../drafts/use-attachments'
import { replace } from '../../../platform/navigation'
import { heardIn } from './heard-in'
import type { Heard } from './heard-in'
import { useReportDraft } from './use-report-draft'
import type { ReportDraft } from './use-report-draft'

const NO_MATTERS: readonly MatterView[] = []

export interface Report extends Pick<ReportDraft, 'draft' | 'isOld' | 'startAnother'> {
  readonly board: BoardView
  readonly photos: Attachments
  readonly matters: Loaded<readonly MatterView[]>
  readonly matter: MatterView | null
  /** What the words are probably about; null while nobody knows. */
  readonly match: Match | null
  readonly suggested: Heard['suggested']
  readonly second: Heard['second']
  readonly aboutHeard: Heard['aboutHeard']
  readonly nearby: Nearby
  /** Where it is after it was pressed; null while it is written on. */
  readonly going: Going | null
  readonly sending: boolean
  /** Why the server would not take it: it is a draft again. */
  readonly refusal: Refused<PhoneRefusal> | null
  /** Pressed before anything was said. */
  readonly lacksWords: boolean
  /** Wants to be called, but under no number that could be. */
  readonly lacksPhone: boolean
  /** The phone cannot keep what is written: it lives as long as this page. */
  readonly unkept: boolean
  readonly change: (part: DraftPart) => void
  readonly send: () => Promise<void>
  /** Takes a report that waits for a network back to be changed. */
  readonly takeBack: () => void
  /** Tries at once what waits for a network. */
  readonly retry: () => void
}

const chosenOf = (matters: Loaded<readonly MatterView[]>, code: string | null) =>
  matters.state === 'ready' ? (matters.value.find((matter) => matter.code === code) ?? null) : null

const refusalOf = ({ going }: Draft) => (going?.state === 'refused' ? going.refusal : null)

/** Nobody could act on a report without a sentence, a picture or a voice. */
const saysNothing = ({ words, attachments }: Draft) =>
  words.trim() === '' && attachments.every(({ state }) => state === 'cancelled')

/** Once the case is there the page leads to it, or to the second matter that was noted for after this one. */
function useReceipt(
  { commandId, going, next }: Draft,
  isAsked: boolean,
  goOn: () => void,
  onNext: () => void,
) {
  const received = going?.state === 'received' ? going.caseId : null
  useEffect(() => {
    if (received === null || isAsked) return
    if (next === null) void replace('case', { id: received })
    else {
      goOn()
      onNext()
    }
    // Only when this page is left for the case: where the case does not open, the receipt stays.
    return () => forgetDraft(commandId)
  }, [received, isAsked, next, commandId, goOn, onNext])
}

interface Turn {
  readonly board: BoardView
  /** There is a second matter to report: the page begins anew. */
  readonly onNext: () => void
}

export function useReport({ board, onNext }: Turn): Report {
  const { draft, isOld, change, startAnother, goOn } = useReportDraft(board)
  const photos = useAttachments(draft)
  const matters = useMatters(draft.compound)
  const unkept = useUnkept(draft.commandId)
  const [pressed, setPressed] = useState(false)
  // WeChat's question lies above the page: what follows waits for its answer.
  const [isAsked, setAsked] = useState(false)
  useEffect(() => void preparePushes('resident'), [])
  useReceipt(draft, isAsked, goOn, onNext)

  const nothing = saysNothing(draft)
  const unreachable = lacksPhone(draft)
  const { commandId } = draft
  const send = useCallback(async () => {
    setPressed(true)
    if (nothing || unreachable) return
    sendDraft(commandId, Date.now())
    setAsked(true)
    await askToNotify('resident', Date.now())
    setAsked(false)
  }, [commandId, nothing, unreachable])

  const match = useSuggestions(draft.compound, draft.words)
  const listed = matters.state === 'ready' ? matters.value : NO_MATTERS
  const nearby = useNearby(inputOf(draft))
  return {
    ...{ board, draft, isOld, photos, matters, match, nearby, unkept, change, send, startAnother },
    matter: chosenOf(matters, draft.matter),
    ...heardIn(match, listed, draft),
    going: draft.going,
    sending: isQueued(draft),
    refusal: refusalOf(draft),
    lacksWords: pressed && nothing,
    lacksPhone: pressed && unreachable,
    takeBack: useCallback(() => takeBack(commandId), [commandId]),
    retry: useCallback(() => void sendWaiting(), []),
  }
}
