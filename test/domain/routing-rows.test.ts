import type { PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import { competentFor } from '#core/domain/competence'
import { findPost, supervisorRule, unitById, unitOf } from '#core/domain/posts'
import { matterOf, route, type Routed } from '#core/domain/route'
import type { World } from '#core/domain/world'
import { answersTo, REAL, regionWorld, report } from './support/region-world'
import seedRows from './regions/seed-rows.json'

/** One line of a programme: which unit does what about which matters, in its words. */
interface SeedRow {
  readonly region: string
  readonly unit: string | null
  readonly type: string
  readonly text: string
  readonly clause: string
  readonly matters: readonly string[]
  readonly assignedBy?: string
}

const rows: readonly SeedRow[] = seedRows

/** Units that a programme also calls otherwise. */
const ALSO_CALLED: Readonly<Record<string, string>> = { 居委会: '社区居委会' }

function packUnit(name: string, { pack }: World): string | undefined {
  return pack.units.find((unit) => unit.name === name || unit.name === ALSO_CALLED[name])?.id
}

/** The unit of the pack behind a post, and the whole it acts for where it is a part of one. */
function behind(post: PostId | null | undefined, world: World): readonly string[] {
  const unit = post === null || post === undefined ? undefined : unitById(unitOf(post), world)
  if (unit === undefined) return []
  const id = unit.id.split('@')[0] ?? ''
  return unit.partOf === undefined ? [id] : [id, unit.partOf]
}

const ofAll = (matter: MatterRule, world: World, of: (routed: Routed) => readonly (PostId | null)[]) =>
  answersTo(matter)
    .flatMap((answers) => of(route(report(matter, answers), world)))
    .flatMap((post) => behind(post, world))

function assigner(matter: MatterRule, world: World): readonly string[] {
  if (matter.lead !== null || matter.questions !== undefined) return []
  return behind(findPost({ by: 'assigner', role: 'officer' }, matter, world), world)
}

/** Who punishes: the lead, whoever enforces for it or receives its files, or whoever finds one where none is named. */
const enforcing = (matter: MatterRule, world: World) => [
  ...ofAll(matter, world, ({ lead, enforcer }) => [lead, enforcer]),
  ...(matter.handOver === undefined ? [] : [matter.handOver.to]),
  ...assigner(matter, world),
]

const taking = (matter: MatterRule, world: World) => [
  ...enforcing(matter, world),
  ...ofAll(matter, world, ({ holder }) => [holder]),
  ...matter.helpers,
  ...[matter.determiner, matter.assignedBy].filter((unit) => unit !== undefined),
  ...[supervisorRule(world.pack)?.unit].filter((unit) => unit !== undefined),
]

function mayOrder(unit: string, matter: MatterRule, world: World): boolean {
  const post = findPost({ by: 'unit', unit, role: 'officer' }, matter, world)
  return post !== undefined && competentFor('correct', post, matter, world)
}

/** What a row of each type asks of the routes; a row of two types is kept by the stronger. */
function keeps(type: string, unit: string, matter: MatterRule, world: World): boolean {
  if (type === 'O') return mayOrder(unit, matter, world)
  return (type.includes('E') ? enforcing : taking)(matter, world).includes(unit)
}

/** A row without a unit leaves it to whoever assigns, or to whoever receives it by default. */
function unitsOfRow(row: SeedRow, world: World): readonly (string | undefined)[] {
  const named = row.unit ?? row.assignedBy
  return named === undefined ? [] : [packUnit(named, world)]
}

function exceptionsOf(row: SeedRow, world: World): readonly string[] {
  const where = `${row.region} ${row.clause} ${row.unit ?? row.assignedBy ?? '–'} ${row.type}`
  return row.matters.flatMap((code) => {
    const matter = matterOf(code, world.pack)
    if (matter.code !== code) return [`${where} ${code}: the pack has no such matter`]
    const quoted = matter.parts.some(({ text, clause }) => text === row.text && clause === row.clause)
    if (!quoted) return [`${where} ${code}: the pack does not quote it`]
    return unitsOfRow(row, world)
      .filter((unit) => unit === undefined || !keeps(row.unit === null ? 'G' : row.type, unit, matter, world))
      .map((unit) => `${where} ${code}: ${unit ?? 'no such unit'} is not reached`)
  })
}

describe('what a programme says a unit does', () => {
  const found = REAL.map((region) => {
    const own = rows.filter((row) => row.region === region)
    return {
      region,
      rows: own.length,
      exceptions: own.flatMap((row) => exceptionsOf(row, regionWorld(region))),
    }
  })

  afterAll(() => {
    const table = found.map((one) => `${one.region} ${one.rows} rows, ${one.exceptions.length} exceptions`)
    process.stdout.write(`${table.join('\n')}\n`)
  })

  it.each(found)('is what its routes do in $region', ({ rows: count, exceptions }) => {
    expect(exceptions).toEqual([])
    expect(count).toBeGreaterThan(0)
  })

  it('is known line by line', () => {
    expect(rows).toHaveLength(232)
  })
})
