import type { OpenApiAnswer } from './recorder'

type Fields = Readonly<Record<string, unknown>>
type Read = (fields: Fields) => OpenApiAnswer | 'unreadable'

const KINDS: Readonly<Record<OpenApiAnswer['kind'], Read>> = {
  ok: ({ fields }) => ({ kind: 'ok', fields: (fields ?? {}) as Fields }),
  refused: ({ errcode }) =>
    typeof errcode === 'number' || typeof errcode === 'string' ? { kind: 'refused', errcode } : 'unreadable',
  rateLimited: () => ({ kind: 'rateLimited' }),
  timeout: ({ ms }) => (typeof ms === 'number' ? { kind: 'timeout', ms } : { kind: 'timeout' }),
}

/** Reads an injected answer as the control page and scripts post it; null means the ordinary answer. */
export function readAnswer(input: unknown): OpenApiAnswer | null | 'unreadable' {
  if (input === null || input === undefined) return null
  const fields = input as Fields
  const known = Object.entries(KINDS).find(([kind]) => kind === fields.kind)
  return known ? known[1](fields) : 'unreadable'
}
