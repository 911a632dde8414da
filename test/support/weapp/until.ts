const STEP = 10

type Nothing = null | undefined | false | ''

const isThere = <Value>(value: Value): value is Exclude<Value, Nothing> =>
  value !== null && value !== undefined && value !== false && value !== ''

/** Waits for a value by asking again: a fixed wait is too long on a fast machine and too short on a slow one. */
export async function until<Value>(
  what: string,
  ask: () => Value | Promise<Value>,
  { within = 5_000, seen = () => 'nothing' }: { within?: number; seen?: () => string } = {},
): Promise<Exclude<Value, Nothing>> {
  const end = Date.now() + within
  for (;;) {
    const value = await ask()
    if (isThere(value)) return value
    if (Date.now() > end) throw new Error(`Waited ${within} ms for ${what}. Seen: ${seen()}`)
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
}
