import type { RegionPack } from '#types/region'

/** What is wrong with a pack as "path: reason", or nothing. */
export type Problem = string | undefined

/** A check that needs more than one field: its words say what holds in every pack that is served. */
export interface Check {
  readonly words: string
  readonly problem: (pack: RegionPack) => Problem
}

export function knownUnit(id: string | null | undefined, path: string, pack: RegionPack): Problem {
  const known = id === null || id === undefined || pack.units.some((unit) => unit.id === id)
  return known ? undefined : `${path}: no unit "${id}"`
}

export function knownMatters(codes: readonly string[], path: string, pack: RegionPack): Problem {
  const place = codes.findIndex((code) => !pack.matters.some((matter) => matter.code === code))
  return place === -1 ? undefined : `${path}[${place}]: no matter "${codes[place] ?? ''}"`
}

export function repeated(codes: readonly string[], path: string, name: string): Problem {
  const place = codes.findIndex((code, index) => codes.indexOf(code) !== index)
  return place === -1 ? undefined : `${path}[${place}].${name}: "${codes[place] ?? ''}" is given twice`
}

/** Dates as 2026-11-09 sort as they follow each other. */
export function backwards(span: { readonly from?: string; readonly to?: string }, path: string): Problem {
  const { from, to } = span
  return from !== undefined && to !== undefined && to < from ? `${path}.to: before from` : undefined
}
