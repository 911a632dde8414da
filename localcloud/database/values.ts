/** A document, or any object of one, as code sees it: dates are Date, object ids are their hex string. */
export type Doc = Record<string, unknown>

export type Clock = () => number

type Reader = (operand: unknown, now: Clock) => unknown

interface Pattern {
  readonly pattern: string
  readonly options?: string
}

function readDate(operand: unknown): Date {
  return typeof operand === 'string' ? new Date(operand) : new Date(Number(readNumber(operand)))
}

function readNumber(operand: unknown): unknown {
  return isDoc(operand) ? Object.values(operand)[0] : operand
}

/** Only flags JavaScript shares with the real engine; a global expression would remember its last match. */
function readPattern(operand: unknown): RegExp {
  const { pattern, options = '' } = operand as Pattern
  return new RegExp(pattern, [...new Set(options)].filter((flag) => 'imsu'.includes(flag)).join(''))
}

const readers: Readonly<Record<string, Reader>> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $numberDecimal: Number,
  $date: readDate,
  $oid: String,
  $undefined: () => null,
  $regularExpression: readPattern,
  $binary: (operand) => new Uint8Array(Buffer.from(String((operand as Doc).base64), 'base64')),
  $tcb_server_date: (operand, now) => new Date(now() + Number(readNumber((operand as Doc).offset))),
}

/** Wire form to values. The argument is freshly parsed text, so it is changed in place. */
export function decode(raw: unknown, now: Clock): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  if (Array.isArray(raw)) {
    for (let at = 0; at < raw.length; at += 1) raw[at] = decode(raw[at], now)
    return raw
  }
  return decodeObject(raw as Doc, now)
}

function decodeObject(raw: Doc, now: Clock): unknown {
  const keys = Object.keys(raw)
  const first = keys[0]
  if (keys.length === 1 && first !== undefined && Object.hasOwn(readers, first)) {
    return readers[first]?.(raw[first], now)
  }
  for (const key of keys) {
    const value = raw[key]
    if (typeof value === 'object' && value !== null) raw[key] = decode(value, now)
  }
  return raw
}

/** Stored documents hold no server dates, so they need no clock. */
export function decodeStored(text: string): Doc {
  return decode(JSON.parse(text), () => 0) as Doc
}

/** Values to the form that is stored and sent; the SDK's relaxed reader understands it. */
function encode(value: unknown): unknown {
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => encode(item) ?? null)
  return encodeObject(value)
}

function encodeNumber(value: number): unknown {
  if (Object.is(value, -0)) return { $numberDouble: '-0.0' }
  return Number.isFinite(value) ? value : { $numberDouble: String(value) }
}

function encodeObject(value: object): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (value instanceof Uint8Array) {
    return { $binary: { base64: Buffer.from(value).toString('base64'), subType: '00' } }
  }
  const encoded: Doc = {}
  for (const [key, item] of Object.entries(value)) encoded[key] = encode(item)
  return encoded
}

export function toText(value: unknown): string {
  return JSON.stringify(encode(value))
}

/** A plain object: not an array, a date, an expression or bytes. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false
  const made = Object.getPrototypeOf(value) as unknown
  return made === Object.prototype || made === null
}

/** Own field only: a document has no inherited fields. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Doc)[name]
    : undefined
}
