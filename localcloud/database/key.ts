import { type Doc, field, toText } from './values'

/** What a key column holds. SQLite orders numbers, then text, then bytes, as the real engine orders types. */
export type Cell = number | string | Uint8Array

/** Null and missing share the lowest key, so a unique index treats them as equal. */
const nullKey = Number.NEGATIVE_INFINITY

/** `regular`: the cell alone decides equality and order. `list`: an array lies on the path. */
export interface Key {
  readonly cell: Cell
  readonly regular: boolean
  readonly list: boolean
}

const loneSurrogate = /\p{Surrogate}/u

const tag = { number: 1, text: 2, value: 3, boolean: 8, date: 9 } as const

const regular = (cell: Cell): Key => ({ cell, regular: true, list: false })
const irregular = (mark: number, text: string, list = false): Key => ({
  cell: Buffer.concat([Uint8Array.of(mark), Buffer.from(text, 'utf16le')]),
  regular: false,
  list,
})

function dateCell(ms: number): Uint8Array {
  const bytes = Buffer.alloc(9)
  bytes[0] = tag.date
  bytes.writeBigInt64BE(BigInt(ms) + (1n << 62n), 1)
  return bytes
}

function numberKey(value: number): Key {
  const ordinary = !Number.isNaN(value) && value !== nullKey
  return ordinary ? regular(value) : irregular(tag.number, String(value))
}

function dateKey(value: Date): Key {
  return Number.isNaN(value.getTime()) ? irregular(tag.value, 'date') : regular(dateCell(value.getTime()))
}

export function keyOf(value: unknown): Key {
  if (value === null || value === undefined) return regular(nullKey)
  if (typeof value === 'number') return numberKey(value)
  // Text that is not well-formed Unicode would be stored as something else.
  if (typeof value === 'string')
    return loneSurrogate.test(value) ? irregular(tag.text, value) : regular(value)
  if (typeof value === 'boolean') return regular(Uint8Array.of(tag.boolean, Number(value)))
  if (value instanceof Date) return dateKey(value)
  return irregular(tag.value, toText(value), Array.isArray(value))
}

/** The key of a path in a document; an array anywhere on the way makes the path many-valued. */
export function keyAt(doc: Doc, segments: readonly string[]): Key {
  let value: unknown = doc
  for (const segment of segments) {
    if (Array.isArray(value)) return irregular(tag.value, toText(value), true)
    value = field(value, segment)
  }
  return keyOf(value)
}

/** The smallest key of a type, and the first key above it: a range never leaves its type. */
export function typeBounds(value: unknown): readonly [floor: Cell, ceiling: Cell] {
  if (typeof value === 'number') return [-Number.MAX_VALUE, '']
  if (typeof value === 'string') return ['', new Uint8Array(0)]
  const mark = typeof value === 'boolean' ? tag.boolean : tag.date
  return [Uint8Array.of(mark), Uint8Array.of(mark + 1)]
}

/** A key as a map key. */
export function cellName(cell: Cell): string {
  if (typeof cell === 'string') return `s${cell}`
  return typeof cell === 'number' ? `n${cell}` : `b${Buffer.from(cell).toString('hex')}`
}
