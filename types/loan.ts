import type { PostId } from './people'

/** A task handed to a named guard or repairer by a link; the name lies beside the record, where it can be erased. */
export interface Loan {
  readonly lend: string
  /** The post that handed it on: when another holds the case, the link is dead. */
  readonly post: PostId
  readonly at: number
  readonly until: number
  readonly endedAt: number | null
  readonly reports: number
  /** What the helper said last. */
  readonly fixed: boolean | null
}

export type LoanFact =
  | { readonly type: 'lent'; readonly lend: string; readonly until: number }
  | { readonly type: 'takenBack'; readonly lend: string }
  /** The helper reported; the holder still settles. */
  | { readonly type: 'helped'; readonly lend: string; readonly fixed: boolean }
