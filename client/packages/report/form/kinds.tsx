import { useEffect, useState } from 'react'
import { Choices } from '../../../components/choices'
import { kindChoices, reportCopy } from '../../../copy/report'
import { isBlank } from '../../../drafts/draft'
import type { DraftKind } from '../../../drafts/draft'
import { useParameter } from '../../../platform/page-life'
import type { Report } from './use-report'

const isKind = (value: string | null): value is DraftKind => kindChoices.some((one) => one.value === value)

/** Whoever came to ask something begins with that; what was written for something else stays what it is. */
export function useAskedKind({ draft, change }: Report): void {
  const named = useParameter('kind')
  const [isFresh] = useState(() => isBlank(draft) && draft.kind === 'report')
  useEffect(() => {
    if (isFresh && isKind(named)) change({ kind: named })
  }, [isFresh, named, change])
}

/** A report, a question or a suggestion: the same page, with fewer questions for the latter two. */
export function Kinds({ report }: { readonly report: Report }) {
  return (
    <Choices
      label={reportCopy.kind}
      choices={kindChoices}
      value={report.draft.kind}
      onChoose={(kind) => report.change({ kind })}
    />
  )
}
