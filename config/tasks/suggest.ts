import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createMatcher } from '#types/matcher/match'
import type { MatcherRegion } from '#types/matcher/region'
import type { RegionPack } from '#types/region'
import { loadModel } from '../matcher/load-model'

/** One sentence a line in, one JSON object a line out. `--region catalogue` uses all matters. */

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** A region offers the matters of its pack; what it lacks falls to the nearest it has. */
const regionOf = async (code: string): Promise<MatcherRegion | undefined> => {
  if (code === 'catalogue') return undefined
  const folder = path.join(import.meta.dirname, '../regions', code)
  if (!/^[a-z-]+$/.test(code) || !existsSync(folder)) throw new Error(`There is no region "${code}".`)
  const { pack } = (await import(path.join(folder, 'index.ts'))) as { pack: RegionPack }
  return { codes: pack.matters.map((matter) => matter.code) }
}

const main = async (): Promise<void> => {
  const matcher = createMatcher(loadModel(), await regionOf(argument('--region') ?? 'catalogue'))
  for await (const line of createInterface({ input: process.stdin })) {
    const { matters, hazard, about, outOfScope, also, reason } = matcher.match(line)
    const confidence = Math.round((matters[0]?.confidence ?? 0) * 1000) / 1000
    const codes = matters.map(({ code }) => code)
    console.log(JSON.stringify({ codes, confidence, hazard, about, outOfScope, also, reason }))
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
