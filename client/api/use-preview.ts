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

/** Who would take a report as it stands; null while nobody has said, and where nobody can be asked. */
export function usePreview(input: FileCaseInput): CasePreview | null {
  const [known, setKnown] = useState<{ readonly asked: string; readonly preview: CasePreview } | null>(null)
  const asked = askedBy(input)
  useEffect(() => {
    let isLast = true
    const timer = setTimeout(() => {
      void call('resident', 'case.preview', JSON.parse(asked) as FileCaseInput).then((answer) => {
        if (isLast && answer.ok) setKnown({ asked, preview: answer.value })
      })
    }, PAUSE)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [asked])
  // What was true of something else is not said of this.
  return known?.asked === asked ? known.preview : null
}
