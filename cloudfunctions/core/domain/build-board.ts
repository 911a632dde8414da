import type { BoardContact, BoardDocument, BoardLiaison, BoardSetup } from '#types/board'
import type { CompoundFacts } from '#types/compound'
import type { Post, Role } from '#types/people'
import type { RegionPack, Unit } from '#types/region'
import type { StaffRecord } from '#types/staff'

/** The roles a board names, in the order it lists them when nobody is on duty. */
const LISTED: readonly Role[] = ['propertyManager', 'gridLeader', 'officer']

/** A board has room for so many duties of a unit; the whole list stands under its matters. */
const DUTIES_SHOWN = 2

function servesHere(post: Post, compound: CompoundFacts): boolean {
  return LISTED.includes(post.role) && [compound.id, compound.community].includes(post.scope)
}

const contactOf = (staff: StaffRecord): BoardContact => ({
  name: staff.name,
  card: staff.card,
  phone: staff.workPhone,
})

/** A standing deputy holds the same post and is shown only in the place of the one on leave. */
function standsInFor(staff: StaffRecord, post: Post, all: readonly StaffRecord[]): boolean {
  return all.some((one) => one.deputy === staff.id && one.posts.some((other) => other.id === post.id))
}

/** A leave without a named deputy falls to the standing one. */
function exceptionsOf(staff: StaffRecord, all: readonly StaffRecord[]): BoardLiaison['exceptions'] {
  const standIn = all.find((one) => one.id === staff.deputy)
  return staff.exceptions.map((one) =>
    one.kind === 'leave' && standIn !== undefined ? { deputy: contactOf(standIn), ...one } : one,
  )
}

function liaison(
  staff: StaffRecord,
  post: Post,
  unit: Unit,
  all: readonly StaffRecord[],
  world: Setting,
): BoardLiaison {
  return {
    post: post.id,
    unit: unit.id,
    unitName: unit.name,
    mark: unit.mark,
    unitKind: unit.kind,
    roleLabel: world.pack.roleLabels[post.role],
    service: post.scope === world.compound.id ? world.compound.name : world.compound.communityName,
    duty: unit.duties.slice(0, DUTIES_SHOWN).join(' · '),
    ...(unit.roundTheClock === true && unit.phone !== undefined ? { phone24: unit.phone } : {}),
    ...contactOf(staff),
    patterns: staff.patterns,
    exceptions: exceptionsOf(staff, all),
  }
}

interface Setting {
  readonly pack: RegionPack
  readonly compound: CompoundFacts
}

function liaisons(all: readonly StaffRecord[], world: Setting): readonly BoardLiaison[] {
  const here = all.flatMap((staff) =>
    staff.posts
      .filter((post) => servesHere(post, world.compound) && !standsInFor(staff, post, all))
      .flatMap((post) => {
        const unit = world.pack.units.find((one) => one.id === post.unit)
        return unit === undefined ? [] : [{ role: post.role, line: liaison(staff, post, unit, all, world) }]
      }),
  )
  return LISTED.flatMap((role) => here.filter((one) => one.role === role).map((one) => one.line))
}

function propertyOf({ pack, compound }: Setting): BoardDocument['property'] {
  const unit = pack.units.find((one) => one.id === compound.property)
  return unit === undefined ? null : { name: unit.name, phone24: unit.phone ?? '' }
}

/** Puts a board together, ready to serve; done again when pack, roster or compound change. */
export function buildBoard(
  setup: BoardSetup,
  staff: readonly StaffRecord[],
  pack: RegionPack,
  compound: CompoundFacts,
): BoardDocument {
  const world = { pack, compound }
  return {
    _id: setup.code,
    v: 1,
    status: 'active',
    replacedBy: null,
    region: pack.code,
    number: setup.number,
    gate: setup.gate,
    version: setup.version,
    checkedOn: setup.checkedOn,
    title: pack.title,
    county: pack.name,
    slogan: pack.slogan,
    compound: { id: compound.id, name: compound.name, community: compound.communityName },
    people: liaisons(staff, world),
    property: propertyOf(world),
    ...pack.board,
    solved: [],
    solvedIn30Days: 0,
  }
}
