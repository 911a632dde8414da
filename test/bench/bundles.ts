import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BudgetLine, atMost, onRecord } from '#config/tasks/budget-line'
import type { Cut } from '../../config/bundle/sdk-cut'
import { buildFunctions, functionNames } from '#config/functions'
import { median } from '../support/median'

const LARGEST_KB = 760
const REQUIRES = 7

/** Each in a process of its own: a second require in one process would find everything loaded. */
const requireMs = (file: string): number => {
  const code = `const t=performance.now();require(${JSON.stringify(file)});process.stdout.write(String(performance.now()-t))`
  const once = (): number => {
    const { stdout } = spawnSync(process.execPath, ['-e', code], {
      encoding: 'utf8',
      env: { ...process.env, TENCENTCLOUD_RUNENV: 'SCF' },
    })
    return Number(stdout)
  }
  return median(Array.from({ length: REQUIRES }, once))
}

const sizeLine = (name: string, cut: Cut, file: string): BudgetLine => {
  const kilobytes = statSync(file).size / 1000
  const title = `function ${name}, ${cut} cut`
  return cut === 'lean' ? atMost(title, kilobytes, 'KB', LARGEST_KB) : onRecord(title, kilobytes, 'KB')
}

const measureCut = async (cut: Cut): Promise<BudgetLine[]> => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'yimixian-bundles-'))
  try {
    await buildFunctions({ cut, out })
    const files = functionNames().map((name) => ({ name, file: path.join(out, name, 'index.js') }))
    const heaviest = [...files].sort((a, b) => statSync(b.file).size - statSync(a.file).size)[0]
    const required = heaviest
      ? [onRecord(`require of ${heaviest.name}, ${cut} cut`, requireMs(heaviest.file), 'ms')]
      : []
    return [...files.map(({ name, file }) => sizeLine(name, cut, file)), ...required]
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

export const measure = async (): Promise<BudgetLine[]> => [
  ...(await measureCut('proven')),
  ...(await measureCut('lean')),
]
