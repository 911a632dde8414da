import type { ReactNode } from 'react'
import type { CaseView } from '#types/case-view'
import type { JustFiled } from '../api/just-filed'
import type { OpenCase } from '../api/use-case'
import type { Moving } from '../api/use-move'
import { caseCopy } from '../copy/case'
import { CaseBody } from './case-body'
import { Failed } from './empty'
import { Notice, RefusalNotice } from './notice'
import { Skeleton } from './skeleton'

export interface CaseContentProps {
  readonly opened: OpenCase
  /** The reader has just sent it: say so once. */
  readonly justFiled?: JustFiled | null
  /** Above everything else, for whoever would rather hear than read. */
  readonly aloud?: ReactNode
  /** Under who has it, what only those who handle it are shown. */
  readonly within?: ReactNode
}

/** The "no" to a move that had no sheet to show it in. */
function QuietRefusal({ moving }: { readonly moving: Moving }) {
  return moving.refusal === null || moving.asks ? null : <RefusalNotice refusal={moving.refusal} />
}

/** Once, and only as long as nobody has taken it up. */
function Thanks({ view, filed }: { readonly view: CaseView; readonly filed: JustFiled }) {
  if (filed.late) return <Notice tone="good" title={caseCopy.alreadyThere} line={caseCopy.changedLater} />
  if (view.stage !== 'submitted') return null
  return <Notice tone="good" title={caseCopy.thanks} line={caseCopy.number(view.number)} />
}

/** A case with its three faces: on its way, refused, and there. */
export function CaseContent({ opened, justFiled = null, aloud, within }: CaseContentProps) {
  const { loaded, moving, reload } = opened
  if (loaded.state === 'loading') return <Skeleton rows={4} />
  if (loaded.state === 'failed') {
    return <Failed refusal={loaded.refusal} act={{ words: caseCopy.retry, onPress: () => void reload() }} />
  }
  return (
    <>
      {justFiled !== null && <Thanks view={loaded.value} filed={justFiled} />}
      <QuietRefusal moving={moving} />
      {aloud}
      <CaseBody view={loaded.value} moving={moving}>
        {within}
      </CaseBody>
    </>
  )
}
