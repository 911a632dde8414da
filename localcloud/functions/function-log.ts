import { format } from 'node:util'
import { currentCall } from './current-call'

export interface LogLine {
  readonly at: number
  readonly functionName: string
  readonly requestId: string
  readonly level: string
  readonly text: string
}

export interface FunctionLog {
  list(): readonly LogLine[]
  /** `console` for one function's code. */
  consoleFor(functionName: string): Console
  clear(): void
}

const KEPT = 500
const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

export function createFunctionLog(now: () => number, quiet: boolean): FunctionLog {
  const lines: LogLine[] = []
  const write = (functionName: string, level: string, args: readonly unknown[]): void => {
    const text = format(...args)
    const requestId = currentCall.getStore()?.requestId ?? ''
    lines.push({ at: now(), functionName, requestId, level, text })
    if (lines.length > KEPT) lines.splice(0, lines.length - KEPT)
    if (!quiet) process.stdout.write(`[${functionName}] ${text}\n`)
  }
  return {
    list: () => lines,
    consoleFor: (functionName) => {
      const own = Object.fromEntries(
        LEVELS.map((level) => [level, (...args: unknown[]) => write(functionName, level, args)]),
      )
      return { ...console, ...own }
    },
    clear: () => {
      lines.length = 0
    },
  }
}
