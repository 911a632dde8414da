import type { By, CaseDocument, CaseEvent, CaseFact, CaseText, Place } from '#types/case'
import type { Digest } from './chain'
import type { World } from './world'

export interface AppendContext {
  readonly by: By
  readonly at: number
  readonly commandId: string
  readonly words?: string
  readonly media?: readonly string[]
  /** Where it is; read for a new case only. */
  readonly place?: Place
  readonly salt: string
  readonly digest: Digest
}
/** `events` and `texts` hold only what is new; everything else replaces the field of the same name. */
export type Appended = Pick<
  CaseDocument,
  | 'state'
  | 'card'
  | 'reporter'
  | 'holder'
  | 'unit'
  | 'verifier'
  | 'stage'
  | 'sortAt'
  | 'nextAt'
  | 'updatedAt'
  | 'owedAt'
> & { readonly events: readonly CaseEvent[]; readonly texts: Readonly<Record<string, CaseText>> }
export declare function appendFacts(
  document: CaseDocument | null,
  facts: readonly CaseFact[],
  context: AppendContext,
  world: World,
): Appended
