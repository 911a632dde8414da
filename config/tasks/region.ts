import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkRegion } from '#core/domain/region-check'
import type { RegionPack, Source } from '#types/region'

/** `npm run region -- check <folder>`: whether a county's own pack would be served, and what it leaves to decide. */

const REGIONS = path.join(import.meta.dirname, '../regions')
const USAGE = 'Say which folder: npm run region -- check config/regions/<code>'

interface Report {
  readonly good: boolean
  readonly lines: readonly string[]
}

const bad = (line: string): Report => ({ good: false, lines: [line] })

/** A path from here, or the name of a folder beside the others. */
const indexOf = (folder: string): string | undefined =>
  [path.resolve(folder), path.join(REGIONS, folder)]
    .map((place) => path.join(place, 'index.ts'))
    .find((file) => existsSync(file))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isSource = (value: object): value is Source =>
  'kind' in value && 'clause' in value && ['law', 'seed', 'default'].includes(String(value.kind))

/** Every source that stands somewhere in the pack, once for each value it explains. */
const sourcesIn = (value: unknown): readonly Source[] => {
  if (!isObject(value)) return []
  return isSource(value) ? [value] : Object.values(value).flatMap(sourcesIn)
}

const clausesOf = ({ units, matters }: RegionPack): ReadonlySet<string> =>
  new Set(
    [...units.flatMap((unit) => unit.duties), ...matters.flatMap((one) => one.parts)].map(
      ({ clause }) => clause,
    ),
  )

const summary = (pack: RegionPack): Report => {
  const sources = sourcesIn(pack)
  const assumed = sources.filter(({ kind }) => kind === 'default').length
  const parts = pack.matters.flatMap((matter) => matter.parts).length
  const duties = pack.units.flatMap((unit) => unit.duties).length
  return {
    good: true,
    lines: [
      `${pack.name} (${pack.code}) is whole.`,
      `  units    ${pack.units.length}, with ${duties} duties`,
      `  matters  ${pack.matters.length}, with ${parts} parts of units`,
      `  clauses  ${clausesOf(pack).size} cited by duties and parts`,
      `  values   ${sources.length} with a source; ${assumed} are defaults that the county has to decide`,
    ],
  }
}

const check = async (folder: string): Promise<Report> => {
  const index = indexOf(folder)
  if (index === undefined) return bad(`There is no region folder "${folder}" with an index.ts.`)
  const { pack } = (await import(pathToFileURL(index).href)) as { readonly pack?: unknown }
  if (pack === undefined) return bad(`${index} exports no "pack".`)
  const checked = checkRegion(pack)
  return checked.ok ? summary(checked.value) : bad(checked.detail ?? checked.code)
}

const run = async ([command, folder]: readonly string[]): Promise<Report> =>
  command === 'check' && folder !== undefined ? check(folder) : bad(USAGE)

run(process.argv.slice(2)).then(
  ({ good, lines }) => {
    for (const line of lines) (good ? console.log : console.error)(line)
    process.exitCode = good ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
