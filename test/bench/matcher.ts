import { statSync } from 'node:fs'
import { type BudgetLine, atMost } from '#config/tasks/budget-line'
import { bundleTiming, MODEL_FILE, timeMatcher } from './matcher/time-matcher'

const MODEL_KB = 400
const READY_MS = 100

interface Engine {
  readonly name: string
  readonly flags: readonly string[]
  /** What the fixed loop takes on the machine the budgets were set on. */
  readonly loopMs: number
  readonly sentenceMs: number
}

const ENGINES: readonly Engine[] = [
  { name: 'Node', flags: [], loopMs: 1.3, sentenceMs: 2 },
  { name: 'jitless', flags: ['--jitless'], loopMs: 50, sentenceMs: 20 },
]

/** Counted in fixed loops of the same process, so that a busy machine does not look like a slow matcher. */
const engineLines = ({ name, flags, loopMs, sentenceMs }: Engine): BudgetLine[] => {
  const { ready, late, loop } = timeMatcher(flags)
  const counted = (ms: number): number => (ms / loop) * loopMs
  const note = (ms: number): string => `${(ms / loop).toFixed(2)} loops, ${ms.toFixed(2)} ms here`
  const sentence = `matter suggestion, 95 of 100, ${name}`
  return [
    atMost(sentence, counted(late), 'ms', sentenceMs, note(late)),
    atMost(`matcher ready, ${name}`, counted(ready), 'ms', READY_MS, note(ready)),
  ]
}

export const measure = async (): Promise<BudgetLine[]> => {
  bundleTiming()
  const size = atMost('matcher model', statSync(MODEL_FILE).size / 1000, 'KB', MODEL_KB)
  return Promise.resolve([size, ...ENGINES.flatMap(engineLines)])
}
