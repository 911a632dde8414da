import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import type { Regions } from '../store/regions'

/** A world with the version of the pack that a new case is governed by from now on. */
export interface Governed {
  readonly world: World
  readonly version: string
}

/** Null when there is no such compound. Set-up that points nowhere is a bug, never an answer. */
export async function worldOfCompound(regions: Regions, id: string, now: number): Promise<Governed | null> {
  const compound = await regions.compound(id, now)
  if (!compound) return null
  const version = await regions.current(compound.region, now)
  if (version === null) throw new Error(`The region ${compound.region} has no version in force`)
  const [pack, calendar] = await Promise.all([regions.pack(version, now), regions.calendar(now)])
  if (!pack || !calendar) throw new Error(`The pack ${version} or the calendar is missing`)
  return { world: { now, pack, calendar, compound }, version }
}

/** An open case keeps the version it was filed under, whatever has been published since. */
export async function worldOfCase(
  regions: Regions,
  document: Pick<StoredCase, 'compound' | 'pack' | 'number'>,
  now: number,
): Promise<World> {
  const [compound, pack, calendar] = await Promise.all([
    regions.compound(document.compound, now),
    regions.pack(document.pack, now),
    regions.calendar(now),
  ])
  if (!compound || !pack || !calendar) throw new Error(`What governs the case ${document.number} is missing`)
  return { now, pack, calendar, compound }
}
