import { useEffect, useState } from 'react'
import type { FileCaseInput } from '#types/contract'
import type { CasePreview } from '#types/preview-contract'
import { call } from './call'

const PAUSE = 250

/** Who takes it does not hang on what it says, so typing asks nothing. */
function askedBy(input: FileCaseInput): string {
  const { happenedAt: _happenedAt, ...rest } = input
  return JSON.stringify({ ...rest, words: '', files: [], place: {} })
}

export interface Previewed {
  /** Null while nobody has said, and where nobody can be asked. */
  readonly preview: CasePreview | null
  /** Nobody could be asked. */
  readonly isAlone: boolean
}

interface Known extends Previewed {
  readonly asked: string
}

/** Who would take a report as it stands. */
export function usePreview(input: FileCaseInput): Previewed {
  const [known, setKnown] = useState<Known>({ asked: '', preview: null, isAlone: false })
  const asked = askedBy(input)
  useEffect(() => {
    let isLast = true
    const timer = setTimeout(() => {
      void call('resident', 'case.preview', JSON.parse(asked) as FileCaseInput).then((answer) => {
        if (!isLast) return
        const preview = answer.ok ? answer.value : null
        setKnown({ asked, preview, isAlone: !answer.ok && answer.code === 'unreachable' })
      })
    }, PAUSE)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [asked])
  // What was true of something else is not said of this.
  return known.asked === asked ? known : { preview: null, isAlone: known.isAlone }
}
