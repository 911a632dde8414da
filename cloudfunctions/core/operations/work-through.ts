import { randomWithin } from '../platform/digest'
import { stopwatch } from '../platform/stopwatch'
import { inParallel } from './in-parallel'

export interface Work<One> {
  /** What is due, soonest first; what has been done does not come again. */
  readonly next: () => Promise<readonly One[]>
  /** False when it failed. */
  readonly each: (one: One) => Promise<boolean>
  /** What a batch leaves to do together. */
  readonly after?: () => Promise<void>
  readonly milliseconds: number
}

/**
 * Batch after batch while something is due and time remains; answers how many were done. Nothing is held between two
 * batches, so a run that dies leaves the rest as due as it was. A batch in which all fails ends the run: the next one
 * finds the database better.
 */
export async function workThrough<One>({ next, each, after, milliseconds }: Work<One>): Promise<number> {
  const elapsed = stopwatch()
  const isUp = () => elapsed() >= milliseconds
  let done = 0
  while (!isUp()) {
    const batch = await next()
    const before = done
    await inParallel(fromAnywhere(batch), async (one) => {
      if (!isUp() && (await each(one))) done += 1
    })
    await after?.()
    if (done === before) break
  }
  return done
}

/** Two runs that meet over the same batch begin at different places, so that they share the work. */
function fromAnywhere<One>(batch: readonly One[]): readonly One[] {
  const start = randomWithin(batch.length)
  return [...batch.slice(start), ...batch.slice(0, start)]
}
