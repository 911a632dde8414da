import type { By, CaseEvent, CaseFact, CaseState } from '#types/case'

export declare function evolve(state: CaseState | null, fact: CaseFact, at: number, by: By): CaseState
export declare function fold(events: readonly CaseEvent[]): CaseState
