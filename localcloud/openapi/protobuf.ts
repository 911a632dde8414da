/**
 * The two messages of `wx.openApi`, no more of protobuf than they use.
 * Request: 1 kind of API, 2 {repeated 1 {1 key, 2 value as JSON bytes}}, 6 appid.
 * Answer: 1 body bytes, 2 content type, 3 error code, 4 HTTP code.
 */
const VARINT = 0
const BYTES = 2

class ProtobufError extends Error {
  constructor(reason: string) {
    super(`Not the message of wx.openApi: ${reason}`)
    this.name = 'ProtobufError'
  }
}

interface Field {
  readonly number: number
  readonly bytes: Buffer
}

/** The parameters of the call, each value read as JSON where it is JSON. */
export function readOpenApiRequest(message: Buffer): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  const open = readFields(message).filter((field) => field.number === 2)
  for (const pair of open.flatMap((field) => readFields(field.bytes)).filter((field) => field.number === 1)) {
    const parts = readFields(pair.bytes)
    const key = parts.find((part) => part.number === 1)?.bytes.toString('utf8') ?? ''
    data[key] = jsonOrBase64(parts.find((part) => part.number === 2)?.bytes ?? Buffer.alloc(0))
  }
  return data
}

export function writeOpenApiAnswer(body: Buffer, contentType: string): Buffer {
  const type = Buffer.from(contentType)
  return Buffer.concat([
    tag(1, BYTES),
    varint(body.length),
    body,
    tag(2, BYTES),
    varint(type.length),
    type,
    tag(4, VARINT),
    varint(200),
  ])
}

function jsonOrBase64(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return bytes.toString('base64')
  }
}

function readFields(message: Buffer): readonly Field[] {
  const fields: Field[] = []
  let at = 0
  while (at < message.length) {
    const head = readVarint(message, at)
    const value = readVarint(message, head.next)
    const kind = head.value & 7
    if (kind !== VARINT && kind !== BYTES) throw new ProtobufError(`wire type ${kind}`)
    const end = kind === BYTES ? value.next + value.value : value.next
    if (end > message.length) throw new ProtobufError('it ends too early')
    fields.push({ number: head.value >>> 3, bytes: message.subarray(kind === BYTES ? value.next : end, end) })
    at = end
  }
  return fields
}

function readVarint(message: Buffer, start: number): { value: number; next: number } {
  let value = 0
  for (let at = start, shift = 0; at < message.length; at += 1, shift += 7) {
    const byte = message[at] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, next: at + 1 }
  }
  throw new ProtobufError('it ends inside a number')
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}

function tag(number: number, kind: number): Buffer {
  return varint(number * 8 + kind)
}
