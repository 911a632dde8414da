import { useCallback, useEffect, useRef, useState } from 'react'
import { release } from '../../drafts/attachments'
import { isBlank, isOpen } from '../../drafts/draft'
import type { Draft } from '../../drafts/draft'
import { allDrafts, forgetDraft, putDraft, useDrafts } from '../../drafts/drafts'

export interface Unsent {
  readonly drafts: readonly Draft[]
  /** How many have become cases while this page was open. */
  readonly received: number
  /** The last one deleted, which can still be had back. */
  readonly removed: Draft | null
  readonly remove: (draft: Draft) => void
  readonly undo: () => void
}

const isReceived = ({ going }: Draft) => going?.state === 'received'

/** Its photos are let go only when it can no longer be had back. */
function letGo(draft: Draft | null): void {
  if (draft !== null) void release(draft.attachments)
}

/** A receipt has been read when the page that showed it is left: its case stands in the list by then. */
function forgetReceipts(): void {
  for (const { commandId } of allDrafts().filter(isReceived)) forgetDraft(commandId)
}

/** What is written and not yet filed, and the receipts of what has just been. */
export function useUnsent(): Unsent {
  const all = useDrafts()
  const [removed, setRemoved] = useState<Draft | null>(null)
  const last = useRef<Draft | null>(null)
  useEffect(
    () => () => {
      letGo(last.current)
      forgetReceipts()
    },
    [],
  )

  const remove = useCallback((draft: Draft) => {
    letGo(last.current)
    last.current = draft
    forgetDraft(draft.commandId)
    setRemoved(draft)
  }, [])
  const undo = useCallback(() => {
    if (last.current !== null) putDraft(last.current)
    last.current = null
    setRemoved(null)
  }, [])
  const drafts = all.filter((draft) => !isOpen(draft) || !isBlank(draft))
  return { drafts, received: all.filter(isReceived).length, removed, remove, undo }
}
