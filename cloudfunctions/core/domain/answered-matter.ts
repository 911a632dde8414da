import type { CaseState } from '#types/case'
import type { MatterRule, RegionPack } from '#types/region'
import { matterOf } from './route'

/** The matter as this reporter's answers make it: an answer may name another lead. */
export function answeredMatter(
  { matter: code, answers }: Pick<CaseState, 'matter' | 'answers'>,
  pack: RegionPack,
): MatterRule {
  const matter = matterOf(code, pack)
  const chosen = (matter.questions ?? []).flatMap(({ code: question, options }) =>
    options.filter((option) => option.code === answers[question]),
  )
  const lead = chosen.find((option) => option.lead !== undefined)?.lead
  return lead === undefined ? matter : { ...matter, lead }
}
