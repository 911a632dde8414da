import type { DueWork, TimerMove } from '../clock'
import { lastRuns } from './due-runs'
import type { FunctionConfig } from './function-config'
import type { FunctionHost } from './function-host'

export interface TimerResult {
  readonly ok: boolean
  /** The function's answer as JSON text, or why it failed. */
  readonly answer: string
}

export interface Timers extends DueWork {
  /** Runs the timer of this name (or of this function) now. */
  run(name: string, at: number): Promise<TimerResult>
  names(): readonly { readonly name: string; readonly functionName: string }[]
  reset(): void
}

/** More runs than this in one move of the clock are spread evenly over it. */
const MOST_RUNS_PER_MOVE = 60
const RETRY_AFTER = 60_000
const RETRIES = 2

interface Run {
  readonly at: number
  readonly functionName: string
  readonly timer: string
  readonly attempt: number
}

export class UnknownTimerError extends Error {
  constructor(name: string) {
    super(`No function has a timer named "${name}"`)
    this.name = 'UnknownTimerError'
  }
}

interface Tally {
  ran: number
  failed: number
  collapsed: boolean
}

export function createTimers(host: FunctionHost, startedAt: number): Timers {
  let checkedTo = startedAt
  let retries: Run[] = []
  const withTimer = (): readonly FunctionConfig[] =>
    host.configs().filter((config) => config.trigger !== null)

  const fire = async (run: Run): Promise<TimerResult> => {
    const event = { Type: 'Timer', TriggerName: run.timer, Time: new Date(run.at).toISOString(), Message: '' }
    try {
      return { ok: true, answer: await host.call(run.functionName, event, 'timer', null) }
    } catch (error) {
      if (run.attempt <= RETRIES) retries.push({ ...run, at: run.at + RETRY_AFTER, attempt: run.attempt + 1 })
      return { ok: false, answer: error instanceof Error ? error.message : String(error) }
    }
  }

  const plan = (to: number, tallies: Map<string, Tally>): Run[] => {
    const runs: Run[] = []
    for (const config of withTimer()) {
      if (!config.trigger) continue
      const { name: timer, cron } = config.trigger
      const due = lastRuns(cron, checkedTo, to, MOST_RUNS_PER_MOVE)
      tallies.set(timer, { ran: 0, failed: 0, collapsed: due.collapsed })
      runs.push(...due.times.map((at) => ({ at, functionName: config.name, timer, attempt: 1 })))
    }
    return runs.sort((a, b) => a.at - b.at)
  }

  const takeRetry = (before: number): Run | undefined => {
    const due = retries.filter((run) => run.at <= before).sort((a, b) => a.at - b.at)[0]
    retries = retries.filter((run) => run !== due)
    return due
  }

  return {
    runUpTo: async (to, standAt) => {
      const tallies = new Map<string, Tally>()
      const planned = plan(to, tallies)
      checkedTo = to
      for (;;) {
        const run = takeRetry(planned[0]?.at ?? to) ?? planned.shift()
        if (!run) break
        standAt(run.at)
        const { ok } = await fire(run)
        const tally = tallies.get(run.timer)
        if (!tally) continue
        tally.ran += 1
        if (!ok) tally.failed += 1
      }
      return [...tallies].map(([timer, tally]): TimerMove => ({ timer, ...tally }))
    },
    startFrom: (at) => {
      checkedTo = at
    },
    run: async (name, at) => {
      const config = withTimer().find((each) => each.trigger?.name === name || each.name === name)
      if (!config?.trigger) throw new UnknownTimerError(name)
      return fire({ at, functionName: config.name, timer: config.trigger.name, attempt: 1 })
    },
    names: () =>
      withTimer().map((config) => ({ name: config.trigger?.name ?? config.name, functionName: config.name })),
    reset: () => {
      retries = []
    },
  }
}
