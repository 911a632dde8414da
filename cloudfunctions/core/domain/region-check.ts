import { CLOCKS, type ClockCode } from '#types/lifecycle'
import { ok, refuse, type Answer } from '#types/refusal'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import { packShape } from './pack-shape'
import { first } from './shape'
import { minutesOf } from './shanghai'

/** Clocks that the moves of the table start; the others have no move yet. */
const NEEDED_CLOCKS: readonly ClockCode[] = CLOCKS.filter(
  (code) => !['docket', 'planReview', 'arbitrate', 'recurrence'].includes(code),
)

type Problem = string | undefined
interface Check {
  readonly words: string
  readonly problem: (pack: RegionPack) => Problem
}

function knownUnit(id: string | null | undefined, path: string, pack: RegionPack): Problem {
  const known = id === null || id === undefined || pack.units.some((unit) => unit.id === id)
  return known ? undefined : `${path}: no unit "${id}"`
}

function repeated(codes: readonly string[], path: string, name: string): Problem {
  const place = codes.findIndex((code, index) => codes.indexOf(code) !== index)
  return place === -1 ? undefined : `${path}[${place}].${name}: "${codes[place] ?? ''}" is given twice`
}

function matterUnits(matter: MatterRule, path: string, pack: RegionPack): Problem {
  return first([
    () => knownUnit(matter.lead, `${path}.lead`, pack),
    () => knownUnit(matter.enforcer, `${path}.enforcer`, pack),
    () => knownUnit(matter.assignedBy, `${path}.assignedBy`, pack),
    ...matter.helpers.map((helper, place) => () => knownUnit(helper, `${path}.helpers[${place}]`, pack)),
  ])
}

function assigned(matter: MatterRule, path: string): Problem {
  const open = matter.kind === 'violation' && matter.lead === null && matter.assignedBy === undefined
  return open ? `${path}.lead: a violation without a lead needs assignedBy` : undefined
}

/** Every post rule of a pack with the path where it stands. */
function postRules(pack: RegionPack): readonly (readonly [string, PostRule])[] {
  return [
    ...pack.matters.flatMap((matter, place) => [
      [`matters[${place}].firstHandler`, matter.firstHandler] as const,
      ...(matter.verifier === undefined ? [] : [[`matters[${place}].verifier`, matter.verifier] as const]),
    ]),
    ...Object.entries(pack.around).flatMap(([about, rule]) =>
      (['holder', 'verifier', 'next'] as const).map(
        (name) => [`around.${about}.${name}`, rule[name]] as const,
      ),
    ),
    ...pack.verify.map((row, place) => [`verify[${place}].verifier`, row.verifier] as const),
    ['unclassified.holder', pack.unclassified.holder],
    ['standIn.property', pack.standIn.property],
  ]
}

function ruleUnit([path, rule]: readonly [string, PostRule], pack: RegionPack): Problem {
  if (rule.by !== 'unit') return undefined
  return rule.unit === undefined
    ? `${path}.unit: by unit needs one`
    : knownUnit(rule.unit, `${path}.unit`, pack)
}

function ordered({ from, noonFrom, noonTo, to }: RegionPack['office']): boolean {
  const times = [from, noonFrom, noonTo, to].map(minutesOf)
  return times.every((minute, place) => place === 0 || minute >= (times[place - 1] ?? 0)) && from < to
}

/** Checks that need the whole pack; each names the path and the reason. */
const PACK_CHECKS: readonly Check[] = [
  {
    words: 'A unit id is unique and can stand in a post id.',
    problem: ({ units }) => {
      const broken = units.findIndex((unit) => unit.id.includes(':'))
      const colon = broken === -1 ? undefined : `units[${broken}].id: a colon separates the parts of a post`
      return (
        colon ??
        repeated(
          units.map((unit) => unit.id),
          'units',
          'id',
        )
      )
    },
  },
  {
    words: 'A matter is listed once.',
    problem: ({ matters }) =>
      repeated(
        matters.map((matter) => matter.code),
        'matters',
        'code',
      ),
  },
  {
    words: 'Every unit that a matter names exists.',
    problem: (pack) =>
      first(pack.matters.map((matter, place) => () => matterUnits(matter, `matters[${place}]`, pack))),
  },
  {
    words: 'Every violation has somebody to lead it or somebody who assigns it.',
    problem: ({ matters }) =>
      first(matters.map((matter, place) => () => assigned(matter, `matters[${place}]`))),
  },
  {
    words: 'Every post rule by unit names a unit that exists.',
    problem: (pack) => first(postRules(pack).map((entry) => () => ruleUnit(entry, pack))),
  },
  {
    words: 'The unclassified have a matter and never go to the property.',
    problem: ({ unclassified, matters }) => {
      if (unclassified.holder.by === 'property') return 'unclassified.holder.by: never the property'
      const known = matters.some((matter) => matter.code === unclassified.matter)
      return known ? undefined : `unclassified.matter: no matter "${unclassified.matter}"`
    },
  },
  {
    words: 'A case about the property goes around it, and nothing stands in for the property by itself.',
    problem: ({ around, standIn }) => {
      if (standIn.property.by === 'property')
        return 'standIn.property.by: the property cannot stand in for itself'
      const kept = (['holder', 'verifier', 'next'] as const).find(
        (name) => around.property[name].by === 'property',
      )
      return kept === undefined ? undefined : `around.property.${kept}.by: never the property`
    },
  },
  {
    words: 'Somebody coordinates.',
    problem: ({ units }) =>
      units.some((unit) => unit.kind === 'coordinator') ? undefined : 'units: no unit of kind "coordinator"',
  },
  {
    words: 'Every clock that a move starts has a length.',
    problem: ({ clocks }) =>
      first(NEEDED_CLOCKS.map((code) => () => (clocks[code] ? undefined : `clocks.${code}: missing`))),
  },
  {
    words: 'Office hours run forward.',
    problem: ({ office }) =>
      ordered(office) ? undefined : 'office: from, noonFrom, noonTo, to must follow each other',
  },
]

/** A bad pack is refused with path and reason; the running version stays. */
export function checkRegion(pack: unknown): Answer<RegionPack> {
  const shapeless = packShape(pack, '')
  if (shapeless !== undefined) return refuse('region_invalid', shapeless)
  const whole = pack as RegionPack // packShape has just seen every field of it
  const problem = first(PACK_CHECKS.map((check) => () => check.problem(whole)))
  return problem === undefined ? ok(whole) : refuse('region_invalid', problem)
}
