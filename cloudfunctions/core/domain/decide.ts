import type { CaseFact, CaseState } from '#types/case'
import type { FileCaseInput, MoveInput } from '#types/contract'
import type { Actor } from '#types/people'
import type { Answer } from '#types/refusal'
import type { World } from './world'

export declare function decide(
  state: CaseState,
  move: MoveInput,
  actor: Actor,
  world: World,
): Answer<readonly CaseFact[]>
export declare function open(input: FileCaseInput, world: World): CaseFact
