import type { CaseView } from '#types/case-view'
import { aloudCopy } from '../../../copy/beside'
import { left } from '../../../copy/time'
import { timelineSentence } from '../../../copy/timeline'
import { outcomes, stages } from '../../../copy/words'

/** Where a case stands, in the sentences a neighbour would say. */
export function aloudWords(view: CaseView): string {
  const { title, stage, outcome, holder, clocks, now, timeline, reader } = view
  const soonest = [...clocks].sort((one, other) => one.dueAt - other.dueAt)[0]
  const last = timeline[timeline.length - 1]
  return [
    title,
    stages[stage],
    ...(outcome === null ? [] : [outcomes[outcome]]),
    ...(holder === null ? [] : [aloudCopy.holder(`${holder.unitName}${holder.roleLabel}`)]),
    ...(soonest === undefined ? [] : [aloudCopy.clock(left(soonest.dueAt, now))]),
    ...(last === undefined ? [] : [aloudCopy.last(timelineSentence(last, reader))]),
  ].join('。')
}
