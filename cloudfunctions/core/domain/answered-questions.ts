import type { CaseDocument } from '#types/case'
import type { AnsweredQuestion } from '#types/case-view'
import { matterOf } from './route'
import type { World } from './world'

/** What the reporter said to the questions of the matter it was filed under, in the words of the pack. */
export function answeredQuestions(
  { events, state }: Pick<CaseDocument, 'events' | 'state'>,
  { pack }: Pick<World, 'pack'>,
): readonly AnsweredQuestion[] {
  const filed = events[0]?.fact
  if (filed?.type !== 'filed') return []
  return (matterOf(filed.matter, pack).questions ?? []).flatMap(({ code, text, options }) => {
    const chosen = options.find((option) => option.code === state.answers[code])
    return chosen === undefined ? [] : [{ text, label: chosen.label }]
  })
}
