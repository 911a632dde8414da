import type { BoardDocument, BoardLiaison, BoardSetup } from '#types/board'
import type { CompoundFacts } from '#types/compound'
import type { Role } from '#types/people'
import type { RegionPack, Unit } from '#types/region'
import type { Roster, RosterDay, Standing } from '#types/roster'
import type { StaffRecord } from '#types/staff'
import { type DaysOff, namedIn } from './roster'
import { dateOf, dayOf } from './shanghai'
import { unitById, unitName } from './units-here'

/** What a board is put together from. */
export interface BoardParts {
  readonly now: number
  readonly pack: RegionPack
  readonly compound: CompoundFacts
  readonly calendar: DaysOff
  readonly rosters: readonly Roster[]
  readonly staff: readonly Pick<StaffRecord, 'id' | 'name' | 'card' | 'workPhone'>[]
}

/** What is put together anew; a board's own code, gate, state and solved cases stay. */
export type BoardBody = Pick<
  BoardDocument,
  | 'title'
  | 'county'
  | 'slogan'
  | 'compound'
  | 'community'
  | 'daysOff'
  | 'missing'
  | 'people'
  | 'property'
  | 'supervisionPhone'
  | 'fields'
  | 'powers'
  | 'remedies'
>

/** The roles a board names, in the order it lists them when nobody is on duty. */
export const LISTED: readonly Role[] = ['propertyManager', 'gridLeader', 'officer']

/** A board has room for so many duties of a unit; the whole list stands under its matters. */
const DUTIES_SHOWN = 2
/** The days off that a board knows of beforehand. */
const DAYS_KNOWN = 400

function servesHere({ role, scope }: Roster, { compound }: BoardParts): boolean {
  return LISTED.includes(role) && [compound.id, compound.community].includes(scope)
}

function isAhead(day: RosterDay, now: number): boolean {
  return (day.kind === 'leave' ? day.to : day.date) >= dateOf(dayOf(now) - 1)
}

/** What is past decides nothing any more; a swap nobody has agreed to decides nothing yet. */
function standingOf(roster: Roster, now: number): Standing {
  const { liaison, deputy, shifts, throughHolidays, days, validFrom, validTo } = roster
  const ahead = days.filter((day) => isAhead(day, now) && (day.kind !== 'swap' || day.agreed))
  return { liaison, deputy, shifts, throughHolidays, days: ahead, validFrom, validTo }
}

function contactsOf(standing: Standing, { staff }: BoardParts): BoardLiaison['contacts'] {
  return namedIn(standing).flatMap((id) => {
    const known = staff.find((one) => one.id === id)
    return known ? [{ staff: id, name: known.name, card: known.card, phone: known.workPhone }] : []
  })
}

function lineOf(roster: Roster, unit: Unit, parts: BoardParts): BoardLiaison {
  const standing = standingOf(roster, parts.now)
  const { compound, pack } = parts
  return {
    post: roster._id,
    unit: roster.unit,
    unitName: unitName(roster.unit, parts),
    mark: unit.mark,
    unitKind: unit.kind,
    roleLabel: pack.roleLabels[roster.role],
    service: roster.scope === compound.id ? compound.name : compound.communityName,
    duty: unit.duties
      .slice(0, DUTIES_SHOWN)
      .map(({ text }) => text)
      .join(' · '),
    ...(roster.phone24 === null ? {} : { phone24: roster.phone24 }),
    standing,
    contacts: contactsOf(standing, parts),
  }
}

function linesOf(parts: BoardParts): readonly BoardLiaison[] {
  return LISTED.flatMap((role) =>
    parts.rosters
      .filter((roster) => roster.role === role && servesHere(roster, parts))
      .flatMap((roster) => {
        const unit = unitById(roster.unit, parts)
        return unit === undefined ? [] : [lineOf(roster, unit, parts)]
      }),
  )
}

const lacksContact = ({ standing, contacts }: BoardLiaison): boolean => {
  const liaison = contacts.find(({ staff }) => staff === standing.liaison)
  return liaison === undefined || liaison.name === '' || liaison.phone === ''
}

function propertyOf(parts: BoardParts, lines: readonly BoardLiaison[]): BoardDocument['property'] {
  const { property } = parts.compound
  const unit = property === null ? undefined : unitById(property, parts)
  if (property === null || unit === undefined) return null
  const rung = lines.find((line) => line.unit === property)?.phone24
  return { name: unitName(property, parts), phone24: rung ?? unit.phone ?? '' }
}

function daysOffOf({ now, calendar }: BoardParts): DaysOff {
  const [from, to] = [dateOf(dayOf(now) - 1), dateOf(dayOf(now) + DAYS_KNOWN)]
  const near = (dates: readonly string[]) => dates.filter((date) => date >= from && date <= to)
  return { holidays: near(calendar.holidays), makeUpDays: near(calendar.makeUpDays) }
}

function placeOf({ id, name, communityName, at }: CompoundFacts): BoardDocument['compound'] {
  return { id, name, community: communityName, ...(at === undefined ? {} : { at }) }
}

/** What pack, compound, rosters and staff make of a board; done again when one of them changes. */
export function boardBody(parts: BoardParts): BoardBody {
  const { pack, compound } = parts
  const people = linesOf(parts)
  return {
    ...{ title: pack.title, county: pack.name, slogan: pack.slogan },
    compound: placeOf(compound),
    community: compound.community,
    daysOff: daysOffOf(parts),
    missing: people.filter(lacksContact).map(({ post }) => post),
    people,
    property: propertyOf(parts, people),
    supervisionPhone: pack.board.supervisionPhone ?? '',
    fields: pack.board.fields,
    powers: pack.board.powers,
    remedies: pack.board.remedies,
  }
}

/** A new board, ready to serve. */
export function buildBoard(setup: BoardSetup, parts: BoardParts): BoardDocument {
  const { code, number, gate, version, checkedOn } = setup
  return {
    ...{ _id: code, v: 1, status: 'active', replacedBy: null, region: parts.pack.code, built: 1 },
    ...{ number, gate, version, checkedOn },
    ...boardBody(parts),
    ...{ solved: [], solvedIn30Days: 0 },
  }
}
