import type { Call } from './call'
import type { CaseView } from './case-view'
import type { FileCaseInput } from './contract'
import type { ClockCode, Publicity } from './lifecycle'

/** What a reader would have of a report before anybody has said or done anything with it. */
export type SeenCase = Pick<
  CaseView,
  'title' | 'place' | 'words' | 'files' | 'hazard' | 'happenedAt' | 'answers'
>

/** What whoever is about to send should know; each has its sentence on the phone. */
export const PREVIEW_WARNINGS = [
  /** The place, or what it is about, leaves few who could have said so. */
  'mayGuess',
  /** Officials know whom they have had to do with lately. */
  'metMayGuess',
  /** A number in the words may be a phone's or a person's. */
  'numberInWords',
  /** A photo may show from whose window it was taken. */
  'photoMayTell',
  /** Only whoever handles it hears the voice; that may be the property company. */
  'voiceToHandler',
  'voiceToProperty',
  /** The property company handles it and reads everything written. */
  'propertyHandles',
  'propertyKept',
  /** Somebody is in danger: nobody watches this all the time. */
  'danger',
] as const
export type PreviewWarning = (typeof PREVIEW_WARNINGS)[number]

export interface CasePreview {
  readonly now: number
  /** Who takes it, as the case itself would say. */
  readonly holder: { readonly unitName: string; readonly roleLabel: string }
  /** The first step, and by when it must be done. */
  readonly first: { readonly clock: ClockCode; readonly dueAt: number; readonly provisional: boolean }
  /** In plain words, and the clause they come from. */
  readonly why: string
  readonly clause: string
  /** Null where the property company of the place sees nothing; `none` where the place has no company. */
  readonly property: SeenCase | null | 'none'
  readonly handler: SeenCase
  /** Whether whoever handles it may ring the reporter. */
  readonly handlerCalls: boolean
  /** What neighbours have of it, and how much of that is more than a number. */
  readonly public: SeenCase | null
  readonly publicity: Publicity
  readonly warnings: readonly PreviewWarning[]
}

export interface PreviewContract {
  /** What would come of a report, were it sent as it is: nothing is written. */
  'case.preview': Call<FileCaseInput, CasePreview>
}
