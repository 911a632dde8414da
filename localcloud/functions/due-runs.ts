import { nextRun, type Cron } from './cron'

export interface DueRuns {
  readonly times: readonly number[]
  readonly collapsed: boolean
}

/**
 * The runs in (from, to]. When there are more than `most`, the period is cut into `most` equal parts and each
 * part keeps its last run: deadlines pass in their order, and the last run of all is always among them.
 */
export function lastRuns(cron: Cron, from: number, to: number, most: number): DueRuns {
  const first = firstRuns(cron, from, to, most + 1)
  if (first.length <= most) return { times: first, collapsed: false }
  const times: number[] = []
  for (let part = 0; part < most; part += 1) {
    const start = from + ((to - from) * part) / most
    const end = from + ((to - from) * (part + 1)) / most
    const last = lastRun(cron, start, end)
    if (last !== null) times.push(last)
  }
  return { times, collapsed: true }
}

function firstRuns(cron: Cron, from: number, to: number, most: number): number[] {
  const times: number[] = []
  let at = nextRun(cron, from)
  while (at !== null && at <= to && times.length < most) {
    times.push(at)
    at = nextRun(cron, at)
  }
  return times
}

/** Looks back from the end in doubling steps, so a one-second timer over a year costs no more than over a day. */
function lastRun(cron: Cron, from: number, to: number): number | null {
  for (let back = 1000; ; back *= 2) {
    const start = Math.max(from, to - back)
    let found: number | null = null
    for (let at = nextRun(cron, start); at !== null && at <= to; at = nextRun(cron, at)) found = at
    if (found !== null || start === from) return found
  }
}
