import type { RegionPack, Unit } from '#types/region'
import { knownUnit, repeated, type Check, type Problem } from './region-check-row'
import { first } from './shape'

type UnitProblem = (unit: Unit, path: string, pack: RegionPack) => Problem

const everyUnit =
  (problem: UnitProblem): Check['problem'] =>
  (pack) =>
    first(pack.units.map((unit, place) => () => problem(unit, `units[${place}]`, pack)))

const postable: UnitProblem = ({ id }, path) =>
  /[:@]/u.test(id) ? `${path}.id: a colon and an @ separate the parts of a post` : undefined

const called: UnitProblem = ({ each, called: name }, path) => {
  if (each === undefined) return undefined
  if (name === undefined) return `${path}.called: each ${each} needs a name of its own`
  return name.includes(`{${each}}`) ? undefined : `${path}.called: {${each}} is missing`
}

const inArea: UnitProblem = ({ partOf, area }, path, pack) => {
  if (partOf === undefined) return undefined
  const whole = pack.units.find((unit) => unit.id === partOf)
  if (whole?.partOf !== undefined) return `${path}.partOf: "${partOf}" is a part itself`
  return area === undefined ? `${path}.area: a part serves an area` : undefined
}

export const UNIT_CHECKS: readonly Check[] = [
  {
    words: 'A unit id can stand in a post id.',
    problem: everyUnit(postable),
  },
  {
    words: 'A unit is listed once.',
    problem: ({ units }) =>
      repeated(
        units.map((unit) => unit.id),
        'units',
        'id',
      ),
  },
  {
    words: 'A unit of every street, community or company is called by its place.',
    problem: everyUnit(called),
  },
  {
    words: 'A part belongs to a unit that exists.',
    problem: everyUnit((unit, path, pack) => knownUnit(unit.partOf, `${path}.partOf`, pack)),
  },
  {
    words: 'A part has an area, and its whole is no part.',
    problem: everyUnit(inArea),
  },
  {
    words: 'Somebody coordinates.',
    problem: ({ units }) =>
      units.some((unit) => unit.kind === 'coordinator') ? undefined : 'units: no unit of kind "coordinator"',
  },
]
