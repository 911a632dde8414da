import type { CaseDocument, CaseState } from '#types/case'
import type { OpenCase } from '#types/matcher/look-alikes'
import { publicityToOthers } from './follow-rules'
import { publicSummary, type Published, sharedSummary } from './public-summary'

/** An open case as far as two reports are compared. */
export interface NearCase extends Published {
  readonly _id: string
  readonly place: CaseDocument['place']
  readonly filedAt: number
  readonly state: Pick<CaseState, 'matter' | 'publicity' | 'about' | 'hideFromProperty' | 'reporter'>
}

function reportedWords({ events, texts }: NearCase): string {
  const hash = events[0]?.textHash
  return hash === undefined ? '' : (texts[hash]?.words ?? '')
}

/** One's own report may be named to oneself, whatever others may see of it; it is never counted. */
function publicityTo(person: string, { state }: NearCase): OpenCase['publicity'] {
  return state.reporter === person ? 'summary' : publicityToOthers(state)
}

/** What the look-alikes compare; a case that leaves no trace is not even compared. */
export function comparedCases(near: readonly NearCase[], person: string): readonly OpenCase[] {
  return near.flatMap((one) => {
    const publicity = publicityTo(person, one)
    if (publicity === 'none') return []
    const { _id: id, place, filedAt, state } = one
    const words = reportedWords(one)
    const summary = state.reporter === person ? publicSummary(one) : sharedSummary(one)
    return [{ id, matter: state.matter, publicity, place, filedAt, words, summary }]
  })
}
