/** Shorter than a function lives, so that what came of it can still be written down. */
const TIMEOUT_MS = 5_000

export interface Asked {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** The fields of the answer; null when none came, or one that nobody can read: it may have been carried out. */
export async function askHttps({ url, headers = {}, body }: Asked): Promise<Record<string, unknown> | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    // A gateway's own page says nothing about what lies behind it.
    if (!answer.ok) return null
    const read: unknown = await answer.json()
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}
