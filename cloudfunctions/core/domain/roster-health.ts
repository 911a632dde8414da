import type { BoardDocument } from '#types/board'
import type { UnitKind } from '#types/people'
import type { RegionPack } from '#types/region'
import type { Roster } from '#types/roster'
import type { HealthLine } from '#types/roster-view'
import { type DaysOff, isValid } from './roster'
import { holidayBlocks, uncoveredDates, withoutDuty } from './roster-dates'
import { dateOf, dayOf } from './shanghai'
import { baseOf, unitName } from './units-here'

export type HealthRoster = Omit<Roster, 'handOvers' | 'obeyed'>
export type HealthBoard = Pick<
  BoardDocument,
  '_id' | 'status' | 'number' | 'gate' | 'compound' | 'community' | 'checkedOn' | 'missing'
>

/** What the health of a region is read from: set-up alone. */
export interface HealthParts {
  readonly now: number
  readonly pack: RegionPack
  readonly calendar: DaysOff
  readonly rosters: readonly HealthRoster[]
  readonly boards: readonly HealthBoard[]
}

/** A holiday's roster is asked for so many days before. */
export const ANNOUNCED_DAYS = 7
const CHECKED_DAYS = 180
/** Units that a resident's matter can reach; a station, a partner or a utility holds none by itself. */
const ANSWERING: readonly UnitKind[] = ['department', 'property', 'committee', 'street', 'coordinator']

type Finder = (parts: HealthParts) => readonly HealthLine[]

const inForce = ({ rosters, now }: HealthParts): readonly HealthRoster[] =>
  rosters.filter((roster) => isValid(roster, dateOf(dayOf(now))))

const labelOf = ({ unit, role, scopeName }: HealthRoster, { pack }: HealthParts): string =>
  `${unitName(unit, { pack })} ${scopeName} ${pack.roleLabels[role]}`

const lineOf = (roster: HealthRoster, parts: HealthParts): Pick<HealthLine, 'subject' | 'label'> => ({
  subject: roster._id,
  label: labelOf(roster, parts),
})

const boardLine = ({ _id, number, gate, compound }: HealthBoard): Pick<HealthLine, 'subject' | 'label'> => ({
  subject: _id,
  label: `${number} ${compound.name} ${gate}`,
})

const unitsWithoutPost: Finder = (parts) => {
  const answered = new Set(inForce(parts).map(({ unit }) => baseOf(unit)))
  return parts.pack.units
    .filter(({ id, kind }) => ANSWERING.includes(kind) && !answered.has(id))
    .map(({ id, name }) => ({ fault: 'unitWithoutPost', subject: id, label: name }))
}

/** A department that has officers in communities has one in every community where a board hangs (000, R5). */
const areasWithoutOfficer: Finder = (parts) => {
  const { pack, boards } = parts
  const communities = new Map(boards.map(({ community, compound }) => [community, compound.community]))
  const officers = inForce(parts).filter(({ role }) => role === 'officer')
  const serving = pack.units.filter(
    ({ id, kind }) => kind === 'department' && officers.some(({ unit }) => unit === id),
  )
  return serving.flatMap(({ id, name, area }) =>
    [...communities]
      .filter(([community]) => area?.includes(community) ?? true)
      .filter(([community]) => !officers.some(({ unit, scope }) => unit === id && scope === community))
      .map(([community, called]) => ({
        ...{ fault: 'areaWithoutOfficer', subject: `${id}:${community}`, label: `${name} ${called}` },
      })),
  )
}

const postsWithoutLiaison: Finder = (parts) =>
  inForce(parts)
    .filter(({ liaison }) => liaison === null)
    .map((roster) => ({ fault: 'postWithoutLiaison', ...lineOf(roster, parts) }))

const postsWithoutAnybody: Finder = (parts) =>
  inForce(parts).flatMap((roster) => {
    const dates = uncoveredDates(roster, parts.now, 1, parts.calendar)
    return dates.length === 0 ? [] : [{ fault: 'postWithoutAnybodyToday', ...lineOf(roster, parts), dates }]
  })

const postsEnded: Finder = (parts) =>
  parts.rosters
    .filter(({ validTo }) => validTo !== null && validTo < dateOf(dayOf(parts.now)))
    .filter(({ successor }) => successor === null)
    .map((roster) => ({ fault: 'postEndedWithoutSuccessor', ...lineOf(roster, parts) }))

const hanging = ({ boards }: HealthParts): readonly HealthBoard[] =>
  boards.filter(({ status }) => status === 'active')

const boardsWithoutContact: Finder = (parts) =>
  hanging(parts)
    .filter(({ missing }) => missing.length > 0)
    .map((board) => ({ fault: 'boardContactMissing', ...boardLine(board) }))

const boardsNotChecked: Finder = (parts) => {
  const oldest = dateOf(dayOf(parts.now) - CHECKED_DAYS)
  return hanging(parts)
    .filter(({ checkedOn }) => checkedOn < oldest)
    .map((board) => ({ fault: 'boardNotChecked', ...boardLine(board), dates: [board.checkedOn] }))
}

export interface HolidayGap {
  readonly unit: string
  readonly label: string
  /** The first day of the block, by which it is known. */
  readonly block: string
  readonly dates: readonly string[]
}

/** Units that have named nobody for some day of a block of legal holidays which begins within the week. */
export function holidayGaps(parts: HealthParts): readonly HolidayGap[] {
  const valid = inForce(parts)
  const units = [...new Set(valid.map(({ unit }) => unit))]
  return holidayBlocks(parts.now, ANNOUNCED_DAYS, parts.calendar).flatMap((block) =>
    units.flatMap((unit) => {
      const own = valid.filter((roster) => roster.unit === unit)
      const dates = withoutDuty(own, block)
      const [first = ''] = block
      return dates.length === 0 ? [] : [{ unit, label: unitName(unit, parts), block: first, dates }]
    }),
  )
}

const holidayRosters: Finder = (parts) =>
  holidayGaps(parts).map(({ unit, label, dates }) => ({
    ...{ fault: 'holidayRosterMissing', subject: unit, label, dates },
  }))

/** One finder a fault, in the order in which they are shown. */
const FINDERS: readonly Finder[] = [
  postsWithoutLiaison,
  postsWithoutAnybody,
  postsEnded,
  unitsWithoutPost,
  areasWithoutOfficer,
  boardsWithoutContact,
  boardsNotChecked,
  holidayRosters,
]

export function healthLines(parts: HealthParts): readonly HealthLine[] {
  return FINDERS.flatMap((find) => find(parts))
}
