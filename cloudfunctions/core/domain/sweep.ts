import type { CaseDocument, CaseFact, CaseState } from '#types/case'
import type { World } from './world'

export declare function attend(document: Pick<CaseDocument, 'state'>, world: World): readonly CaseFact[]
export declare function nextAt(state: CaseState): number | null
