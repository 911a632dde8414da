import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BudgetLine } from './budget-line'

const BENCHES = path.resolve('test/bench')

interface Bench {
  measure: () => Promise<BudgetLine[]>
}

/** Only a file that says so is loaded: others in the folder are programs that act when they are. */
const isBench = (file: string): boolean =>
  file.endsWith('.ts') && /^export const measure\b/m.test(readFileSync(path.join(BENCHES, file), 'utf8'))

const benchFiles = (wanted: readonly string[]): string[] =>
  existsSync(BENCHES)
    ? readdirSync(BENCHES)
        .filter((file) => isBench(file) && (wanted.length === 0 || wanted.includes(file.slice(0, -3))))
        .sort()
    : []

const measured = async (file: string): Promise<BudgetLine[]> => {
  const { measure } = (await import(path.join(BENCHES, file))) as Bench
  return await measure()
}

const printed = ({ name, figure, unit, budget, ok, note }: BudgetLine): string => {
  const promise = budget === null ? '' : `of ${String(budget)}`
  const verdict = budget === null ? '    ' : ok ? 'ok  ' : 'OVER'
  return `${verdict} ${name.padEnd(58)} ${String(figure).padStart(8)} ${unit.padEnd(9)} ${promise.padEnd(8)} ${note ?? ''}`
}

const main = async (): Promise<void> => {
  const args = process.argv.slice(2)
  const json = args.includes('--json')
  if (args.includes('--million')) process.env.MEASURE_MILLION = '1'
  const lines: BudgetLine[] = []
  for (const file of benchFiles(args.filter((arg) => !arg.startsWith('--')))) {
    const found = await measured(file)
    lines.push(...found)
    if (!json) for (const line of found) console.log(printed(line).trimEnd())
  }
  if (json) console.log(JSON.stringify(lines, null, 2))
  process.exitCode = lines.every(({ ok }) => ok) ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
