import type { Move } from '#types/lifecycle'
import type { FieldCode, MoveFields } from '#types/offer'
import { keep, kept } from '../../../platform/storage'

const KEY = 'yimixian.own-words'
const MOST = 3
/** Longer than a phrase is an account of one case, and of no use in another. */
const LONGEST = 40
const REMEMBERED = ['words', 'demand'] as const satisfies readonly FieldCode[]

type Kept = Readonly<Record<string, readonly string[]>>

function all(): Kept {
  const value = kept(KEY)
  return typeof value === 'object' && value !== null ? (value as Kept) : {}
}

const placeOf = (action: Move, field: FieldCode) => `${action}.${field}`

/** What this person wrote last in this field of this move, newest first. */
export function ownWords(action: Move, field: FieldCode): readonly string[] {
  return all()[placeOf(action, field)] ?? []
}

/** Kept on this phone only. Who is named is never kept: on whom an order was served, say. */
export function noteOwnWords(
  action: Move,
  fields: MoveFields,
  ready: (field: FieldCode) => readonly string[],
) {
  const before = all()
  const changes = REMEMBERED.flatMap((field) => {
    const words = fields[field]?.trim() ?? ''
    if (words === '' || words.length > LONGEST || ready(field).includes(words)) return []
    const others = ownWords(action, field).filter((one) => one !== words)
    return [[placeOf(action, field), [words, ...others].slice(0, MOST)] as const]
  })
  if (changes.length > 0) keep(KEY, { ...before, ...Object.fromEntries(changes) })
}
