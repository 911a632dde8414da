import type { OpenApiAnswer } from './recorder'

/** Reads an injected answer as the control page and scripts post it; null means the ordinary answer. */
export function readAnswer(input: unknown): OpenApiAnswer | null | 'unreadable' {
  if (input === null || input === undefined) return null
  const fields = input as Readonly<Record<string, unknown>>
  switch (fields['kind']) {
    case 'refused':
      return typeof fields['errcode'] === 'number' ? { kind: 'refused', errcode: fields['errcode'] } : 'unreadable'
    case 'rateLimited':
      return { kind: 'rateLimited' }
    case 'timeout':
      return typeof fields['ms'] === 'number' ? { kind: 'timeout', ms: fields['ms'] } : { kind: 'timeout' }
    case 'ok':
      return { kind: 'ok', fields: (fields['fields'] ?? {}) as Readonly<Record<string, unknown>> }
    default:
      return 'unreadable'
  }
}
