import type { WorkCalendar } from '#types/calendar'
import type { RegionPack } from '#types/region'
import type { Regions } from '../store/regions'

/** What governs a region's set-up now; cases keep the version they were filed under. */
export interface RegionSetting {
  readonly pack: RegionPack
  readonly calendar: WorkCalendar
}

export async function settingOf(regions: Regions, region: string, now: number): Promise<RegionSetting> {
  const version = await regions.current(region, now)
  const [pack, calendar] = await Promise.all([
    version === null ? null : regions.pack(version, now),
    regions.calendar(now),
  ])
  if (!pack || !calendar) throw new Error(`The region ${region} has no version in force or no calendar`)
  return { pack, calendar }
}
