import type { MatterRule, PostRule, RegionPack, Unit } from '#types/region'
import { isProperty, KIND_OF } from './region-check-post-rules'
import { backwards, knownUnit, repeated, type Check, type Problem } from './region-check-row'
import { first } from './shape'

type MatterProblem = (matter: MatterRule, path: string, pack: RegionPack) => Problem

const everyMatter =
  (problem: MatterProblem): Check['problem'] =>
  (pack) =>
    first(pack.matters.map((matter, place) => () => problem(matter, `matters[${place}]`, pack)))

type NamedUnit = readonly [name: string, unit: string | null | undefined]

const questionLeads = ({ questions = [] }: MatterRule): readonly NamedUnit[] =>
  questions.flatMap(({ options }, place) =>
    options.map(({ lead }, at): NamedUnit => [`questions[${place}].options[${at}].lead`, lead]),
  )

/** Every unit with a role in the matter; its parts are about these and no others. */
const withRole = (matter: MatterRule): readonly NamedUnit[] => [
  ['lead', matter.lead],
  ['enforcer', matter.enforcer],
  ['assignedBy', matter.assignedBy],
  ['determiner', matter.determiner],
  ['handOver.to', matter.handOver?.to],
  ...matter.helpers.map((helper, place): NamedUnit => [`helpers[${place}]`, helper]),
  ...questionLeads(matter),
]

const unitsExist: MatterProblem = (matter, path, pack) => {
  const parts = matter.parts.map((part, place): NamedUnit => [`parts[${place}].unit`, part.unit])
  return first(
    [...withRole(matter), ...parts].map(
      ([name, unit]) =>
        () =>
          knownUnit(unit, `${path}.${name}`, pack),
    ),
  )
}

function receives(unit: Unit | undefined, { firstHandler }: MatterRule): boolean {
  if (firstHandler.by === 'unit') return firstHandler.unit === unit?.id
  return unit !== undefined && KIND_OF[firstHandler.by] === unit.kind
}

const partsHaveRole: MatterProblem = (matter, path, pack) => {
  const roles = withRole(matter).flatMap(([, unit]) => unit ?? [])
  const hasRole = (id: string): boolean => {
    const unit = pack.units.find((one) => one.id === id)
    return [id, unit?.partOf ?? id].some((one) => roles.includes(one)) || receives(unit, matter)
  }
  const place = matter.parts.findIndex((part) => !hasRole(part.unit))
  return place === -1
    ? undefined
    : `${path}.parts[${place}].unit: "${matter.parts[place]?.unit ?? ''}" has no role in the matter`
}

/** A question with a lead behind every answer finds one; until it is answered the coordinator holds the case. */
const asksForLead = ({ questions = [] }: MatterRule): boolean =>
  questions.some(({ options }) => options.every(({ lead }) => lead !== undefined))

const hasLead = (matter: MatterRule): boolean =>
  matter.lead !== null || matter.assignedBy !== undefined || asksForLead(matter)

const owned: MatterProblem = (matter, path) =>
  ['violation', 'crime'].includes(matter.kind) && !hasLead(matter)
    ? `${path}.lead: a ${matter.kind} without a lead needs assignedBy`
    : undefined

const FOUND_FIRST: Readonly<Partial<Record<PostRule['by'], (matter: MatterRule) => boolean>>> = {
  lead: hasLead,
  enforcer: (matter) => matter.enforcer !== null || hasLead(matter),
  assigner: (matter) => matter.assignedBy !== undefined,
  own: () => false,
}

const startsSomewhere: MatterProblem = (matter, path) => {
  const { by } = matter.firstHandler
  const found = FOUND_FIRST[by]?.(matter) ?? true
  return found ? undefined : `${path}.firstHandler.by: the matter has no "${by}"`
}

const aroundProperty: MatterProblem = ({ about, firstHandler, verifier }, path, pack) => {
  if (about !== 'property') return undefined
  if (isProperty(firstHandler, pack)) return `${path}.firstHandler.by: never the property`
  const verified = verifier !== undefined && isProperty(verifier, pack)
  return verified ? `${path}.verifier.by: never the property` : undefined
}

const listed: MatterProblem = ({ list }, path, pack) =>
  list === undefined || pack.lists.some((one) => one.code === list)
    ? undefined
    : `${path}.list: no list "${list}"`

const forward: MatterProblem = ({ exceptions = [] }, path) =>
  first(exceptions.map((one, place) => () => backwards(one, `${path}.exceptions[${place}]`)))

export const MATTER_CHECKS: readonly Check[] = [
  {
    words: 'A matter is listed once.',
    problem: ({ matters }) =>
      repeated(
        matters.map((matter) => matter.code),
        'matters',
        'code',
      ),
  },
  { words: 'Every unit that a matter names exists.', problem: everyMatter(unitsExist) },
  {
    words: 'Every violation has somebody to lead it or somebody who assigns it.',
    problem: everyMatter(owned),
  },
  { words: 'Every matter starts with somebody it names.', problem: everyMatter(startsSomewhere) },
  {
    words: 'A unit with a part in a matter has a role in it.',
    problem: everyMatter(partsHaveRole),
  },
  {
    words: 'A matter about the property neither starts at it nor is verified by it.',
    problem: everyMatter(aroundProperty),
  },
  { words: 'A matter stands in a list that exists.', problem: everyMatter(listed) },
  { words: 'The days on which a matter is allowed run forward.', problem: everyMatter(forward) },
]
