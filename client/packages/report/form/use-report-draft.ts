import { useCallback, useState } from 'react'
import type { BoardView } from '#types/board-view'
import { isBlank, isOpen, isQueued, nextDraft } from '../../../drafts/draft'
import type { Draft, DraftPart } from '../../../drafts/draft'
import { changeDraft, draftOf, openDrafts, putDraft, startDraft, useDraft } from '../../../drafts/drafts'
import { useParameter } from '../../../platform/page-life'

interface Asked {
  readonly board: BoardView
  /** A draft by its name, from the list of drafts. */
  readonly named: string | null
  /** A matter chosen on the board before anything was said. */
  readonly matter: string | null
}

const whereOf = ({ compound }: BoardView) => ({ compound: compound.id, compoundName: compound.name })

/** What somebody goes on with: what they asked for, else what they left unfinished here, else an empty page. */
function begin({ board, named, matter }: Asked): Draft {
  const asked = named === null ? null : draftOf(named)
  if (asked !== null && asked.going?.state !== 'received') return asked
  const open = openDrafts(board.compound.id)
  const left = open.find((draft) => matter === null || draft.matter === matter)
  return left ?? startDraft(whereOf(board), { matter }, Date.now())
}

export interface ReportDraft {
  readonly draft: Draft
  /** It was there before this page was opened. */
  readonly isOld: boolean
  readonly change: (part: DraftPart) => void
  /** An empty page beside this draft, which stays in the list. */
  readonly startAnother: () => void
  /** The second matter of the same words, in a draft of its own. */
  readonly goOn: () => void
}

/** Which draft the page writes on: several may lie side by side. */
export function useReportDraft(board: BoardView): ReportDraft {
  const named = useParameter('draft')
  const matter = useParameter('matter')
  const [first, setFirst] = useState(() => begin({ board, named, matter }))
  const key = first.commandId
  const draft = useDraft(key) ?? first
  const change = useCallback(
    (part: DraftPart) => {
      // Deleted in the list behind this page: whoever goes on writing has it back.
      if (draftOf(key) === null) putDraft(first)
      changeDraft(key, part, Date.now())
    },
    [key, first],
  )
  const startAnother = useCallback(() => setFirst(startDraft(whereOf(board), {}, Date.now())), [board])
  const goOn = useCallback(() => {
    const next = nextDraft(draftOf(key) ?? first, Date.now())
    putDraft(next)
    setFirst(next)
  }, [key, first])
  const isOld = isOpen(first) && !isBlank(first)
  return { draft, isOld: isOld && !isQueued(draft), change, startAnother, goOn }
}
