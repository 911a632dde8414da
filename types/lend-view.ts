import type { FileView } from './file-view'

/** A task handed to a named guard or repairer, as those who handle the case see it; the link itself is shown once. */
export interface LoanView {
  /** Its id, for `task.takeBack`. */
  readonly lend: string
  /** Whom it was given to, by the name the holder wrote. */
  readonly helper: string
  readonly at: number
  readonly until: number
  /** Whether the link still opens. */
  readonly open: boolean
  readonly reports: number
  /** What the helper said last; null before the first word. */
  readonly fixed: boolean | null
}

export interface LendInput {
  readonly id: string
  readonly helper: string
  /** What to do there. */
  readonly words: string
  /** Photos taken for the helper; the reporter's own never leave the case. */
  readonly photos?: readonly string[]
  /** Until when the link opens: three days when absent, seven at most. */
  readonly until?: number
}

/** Asking again with the same command gives the same link. */
export interface Lent {
  readonly lend: string
  /** The end of the link: `/h/<code>` */
  readonly code: string
  readonly until: number
}

/** All that a helper sees. */
export interface LentView {
  readonly helper: string
  readonly title: string
  readonly compound: string
  readonly place: string
  readonly words: string
  readonly files: readonly FileView[]
  readonly unitName: string
  readonly phone: string | null
  readonly until: number
  readonly now: number
  readonly reportsLeft: number
}

export interface LentReport {
  readonly code: string
  readonly fixed: boolean
  readonly words: string
  readonly photos: readonly string[]
}
