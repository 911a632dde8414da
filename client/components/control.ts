import type { ReactNode } from 'react'
import type { FieldCode, MoveFields, OfferField } from '#types/offer'
import type { Move } from '#types/lifecycle'
import { choiceWord } from '../copy/words'
import type { Choice } from './choices'

/** How a field is answered. Which fields there are, only the server knows. */
export type ControlKind =
  'area' | 'line' | 'code' | 'find' | 'several' | 'cases' | 'moment' | 'answer' | 'score' | 'photos'

export interface ControlProps {
  readonly field: OfferField
  readonly action: Move
  readonly values: MoveFields
  readonly onChange: (fields: MoveFields) => void
  readonly now: number
  /** Asks for the sheet of this control above the form. */
  readonly onOpen: () => void
}

export interface Control {
  readonly Inside: (props: ControlProps) => ReactNode
  /** A sheet above the form, for a list too long to stand in it. */
  readonly Above?: (props: ControlProps & { readonly onClose: () => void }) => ReactNode
}

/** What a package of the app can draw: residents are asked less, so theirs carries less. */
export type Controls = Readonly<Partial<Record<ControlKind, Control>>>

export const KIND_OF = {
  words: 'area',
  demand: 'area',
  summary: 'area',
  servedOn: 'line',
  receipt: 'line',
  into: 'line',
  helper: 'line',
  reason: 'code',
  dissuasion: 'code',
  inspection: 'code',
  outcome: 'code',
  about: 'code',
  mediation: 'code',
  procedure: 'code',
  review: 'code',
  evaluation: 'code',
  lend: 'code',
  to: 'find',
  matter: 'find',
  units: 'several',
  cases: 'cases',
  dueAt: 'moment',
  targetAt: 'moment',
  visitedAt: 'moment',
  restored: 'answer',
  solved: 'answer',
  timely: 'answer',
  score: 'score',
  photos: 'photos',
} as const satisfies Record<FieldCode, ControlKind>

/** The fields of one kind, so that a control reads and writes only values of its own type. */
export type FieldsOf<Kind extends ControlKind> = {
  [Code in FieldCode]: (typeof KIND_OF)[Code] extends Kind ? Code : never
}[FieldCode]

/** The control of a field; none for a code of a newer server, or for one this package cannot draw. */
export function controlOf(code: FieldCode, controls: Controls): Control | undefined {
  const kinds: Readonly<Record<string, ControlKind | undefined>> = KIND_OF
  const kind = kinds[code]
  return kind === undefined ? undefined : controls[kind]
}

/** The choices of a field with their words. */
export function choicesOf({ code, choices = [], labels = {} }: OfferField): readonly Choice<string>[] {
  return choices.map((value) => ({ value, label: choiceWord(value, code, labels[value]) }))
}
