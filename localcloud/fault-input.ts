import type { Fault } from './faults'

export class FaultInputError extends Error {
  constructor(reason: string) {
    super(`Cannot use this fault: ${reason}`)
    this.name = 'FaultInputError'
  }
}

type Fields = Readonly<Record<string, unknown>>

const KINDS: Readonly<Record<string, (fields: Fields, base: Base) => Fault>> = {
  latency: (fields, base) => ({ ...base, kind: 'latency', ms: number(fields.ms, 'ms') }),
  error: (fields, base) => ({
    ...base,
    kind: 'error',
    ...(typeof fields.code === 'string' ? { code: fields.code } : {}),
    ...(typeof fields.message === 'string' ? { message: fields.message } : {}),
  }),
  lostReply: (fields, base) => ({
    ...base,
    kind: 'lostReply',
    answer: fields.answer === 'failure' ? 'failure' : 'drop',
  }),
  duplicate: (_, base) => ({ ...base, kind: 'duplicate' }),
}

interface Base {
  readonly on: string
  readonly rate: number
  readonly times?: number
}

/** Reads faults as the control page and scripts post them. */
export function readFaults(input: unknown): readonly Fault[] {
  if (!Array.isArray(input)) throw new FaultInputError('a list is needed')
  return input.map((each: unknown) => {
    const fields = (each ?? {}) as Fields
    const read = typeof fields.kind === 'string' && Object.hasOwn(KINDS, fields.kind) && KINDS[fields.kind]
    if (!read) throw new FaultInputError(`kind is one of ${Object.keys(KINDS).join(', ')}`)
    return read(fields, base(fields))
  })
}

function base(fields: Fields): Base {
  if (typeof fields.on !== 'string' || fields.on === '') throw new FaultInputError('on is a pattern')
  const rate = fields.rate === undefined ? 1 : number(fields.rate, 'rate')
  const times = fields.times
  return { on: fields.on, rate, ...(times === undefined ? {} : { times: number(times, 'times') }) }
}

function number(value: unknown, field: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new FaultInputError(`${field} is a number`)
  return value
}
