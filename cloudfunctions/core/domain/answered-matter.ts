import type { CaseState } from '#types/case'
import type { MatterRule, RegionPack } from '#types/region'
import { leadOf } from './posts'
import { matterOf } from './route'

/** The matter as this reporter's answers make it: an answer may name another lead. */
export function answeredMatter(
  { matter: code, answers }: Pick<CaseState, 'matter' | 'answers'>,
  pack: RegionPack,
): MatterRule {
  const matter = matterOf(code, pack)
  return { ...matter, lead: leadOf(matter, answers) }
}
