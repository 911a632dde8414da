import { randomWithin } from '../platform/digest'

const TRIES = 6
const PAUSE_MS = 40

/**
 * For what must be written down after a message has left: a failure of the database there would have the message sent
 * again. Only for writes that are the same twice.
 */
export async function insist<Value>(write: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write()
    } catch (error) {
      if (tries >= TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, randomWithin(PAUSE_MS * tries)))
    }
  }
}
