import type { SystemActor } from '#types/people'
import { standing } from '../domain/roster'
import { holidayBlocks } from '../domain/roster-dates'
import { ANNOUNCED_DAYS, type HealthParts, type HolidayGap, holidayGaps } from '../domain/roster-health'
import { MANAGING } from '../domain/roster-rights'
import { minuteOfDay } from '../domain/shanghai'
import type { Call, Dependencies } from './operation'
import { settingOf } from './region-setting'
import { tellStaff } from './tell-staff'

/** Each morning from nine on; a run that fails is made good by the next, for an entry is written once. */
const FROM_MINUTE = 9 * 60
const FOR_MINUTES = 10

/** Tells a unit's office and the administrators, once a block, that a legal holiday has no roster yet. */
export async function announceHolidayRosters(
  dependencies: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const minute = minuteOfDay(now) - FROM_MINUTE
  if (minute < 0 || minute >= FOR_MINUTES) return 0
  const { store } = dependencies
  const calendar = await store.regions.calendar(now)
  if (!calendar || holidayBlocks(now, ANNOUNCED_DAYS, calendar).length === 0) return 0
  const admins = await store.rosters.ofRole('admin')
  let told = 0
  for (const region of new Set(admins.map((roster) => roster.region))) {
    told += await announceIn(dependencies, region, now)
  }
  return told
}

async function announceIn(dependencies: Dependencies, region: string, now: number): Promise<number> {
  const { store } = dependencies
  const [rosters, setting] = await Promise.all([
    store.rosters.ofRegion(region),
    settingOf(store.regions, region, now),
  ])
  const parts: HealthParts = { now, rosters, boards: [], ...setting }
  const gaps = holidayGaps(parts)
  for (const gap of gaps) {
    const { unit, label: title, block } = gap
    const params = { unit, date: block, dates: gap.dates.join(' ') }
    for (const to of peopleFor(gap, parts)) {
      const key = `${region}:${unit}:${block}`
      await tellStaff(dependencies, { key, to, notice: 'holidayRosterMissing', title, params }, now)
    }
  }
  return gaps.length
}

/** The unit's desk and head, or those who hold its posts where it has neither; and the administrators. */
function peopleFor({ unit }: HolidayGap, { rosters, now, calendar }: HealthParts): ReadonlySet<string> {
  const own = rosters.filter((roster) => roster.unit === unit)
  const office = own.filter(({ role }) => MANAGING.includes(role))
  const admins = rosters.filter(({ role }) => role === 'admin')
  const told = [...(office.length > 0 ? office : own), ...admins]
  return new Set(told.flatMap((roster) => standing(roster, now, calendar).staff ?? []))
}
