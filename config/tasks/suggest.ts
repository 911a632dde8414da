import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createMatcher } from '#types/matcher/match'
import type { MatcherRegion } from '#types/matcher/region'
import { loadModel } from '../matcher/load-model'

/** One sentence a line in, one JSON object a line out. `--region catalogue` uses all matters. */

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** A region's list of matters and local words, where its folder has one. */
const regionOf = (code: string): MatcherRegion | undefined => {
  if (code === 'catalogue') return undefined
  const file = path.join(import.meta.dirname, '../regions', code, 'matcher.json')
  if (!existsSync(file)) throw new Error(`No region "${code}": ${file} is missing.`)
  return JSON.parse(readFileSync(file, 'utf8')) as MatcherRegion
}

const main = async (): Promise<void> => {
  const matcher = createMatcher(loadModel(), regionOf(argument('--region') ?? 'catalogue'))
  for await (const line of createInterface({ input: process.stdin })) {
    const { matters, hazard, about, outOfScope, also, reason } = matcher.match(line)
    const confidence = Math.round((matters[0]?.confidence ?? 0) * 1000) / 1000
    const codes = matters.map(({ code }) => code)
    console.log(JSON.stringify({ codes, confidence, hazard, about, outOfScope, also, reason }))
  }
}

void main()
