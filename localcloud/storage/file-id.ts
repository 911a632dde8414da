import { LOCAL_ENV } from '../functions/context'

const PREFIX = `cloud://${LOCAL_ENV}.local-bucket/`

export function fileIdOf(key: string): string {
  return `${PREFIX}${key}`
}

/** The key of a file of this environment; null for one of another environment or of another shape. */
export function keyOf(fileId: unknown): string | null {
  return typeof fileId === 'string' && fileId.startsWith(PREFIX) ? fileId.slice(PREFIX.length) : null
}
