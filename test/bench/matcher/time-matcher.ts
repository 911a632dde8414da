import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** How long the matcher takes in a process of its own, in milliseconds; `loop` is a fixed loop beside it. */
export interface MatcherTiming {
  readonly ready: number
  readonly sentence: number
  readonly late: number
  readonly loop: number
}

const root = path.join(import.meta.dirname, '../../..')
export const MODEL_FILE = path.join(root, 'config/matcher/model.json')
const bundle = path.join(root, '.cache/matcher-timing.cjs')

export const bundleTiming = (): void => {
  const options = ['--bundle', '--platform=node', '--format=cjs', '--log-level=error']
  const input = path.join(root, 'test/bench/matcher/timing.ts')
  const binary = path.join(root, 'node_modules/.bin/esbuild')
  execFileSync(binary, [input, ...options, `--outfile=${bundle}`], { cwd: root })
}

/** `--jitless` is as slow as the engine of a cheap phone. */
export const timeMatcher = (flags: readonly string[]): MatcherTiming => {
  const sentences = path.join(import.meta.dirname, 'sentences.tsv')
  const run = execFileSync('node', [...flags, bundle, MODEL_FILE, sentences], { encoding: 'utf8' })
  return JSON.parse(run) as MatcherTiming
}
