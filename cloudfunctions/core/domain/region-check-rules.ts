import { ABOUTS } from '#types/lifecycle'
import type { UnitKind } from '#types/people'
import type { PostRule, RegionPack } from '#types/region'
import { isProperty, KIND_OF, kindsOf, postRules, type PlacedRule } from './region-check-post-rules'
import { knownMatters, knownUnit, type Check, type Problem } from './region-check-row'
import { first } from './shape'

function ruleUnit({ path, rule }: PlacedRule, pack: RegionPack): Problem {
  if (rule.by !== 'unit') return undefined
  return rule.unit === undefined
    ? `${path}.unit: by unit needs one`
    : knownUnit(rule.unit, `${path}.unit`, pack)
}

/** A lead enforces, so that it cannot be the other unit which verifies what a department settled. */
const VERIFIER_KIND: typeof KIND_OF = { ...KIND_OF, lead: 'department', enforcer: 'department' }

function verifiesItself(verifier: PostRule, kind: UnitKind, { units }: RegionPack): boolean {
  if (verifier.by === 'own') return true
  if (verifier.by !== 'unit') return VERIFIER_KIND[verifier.by] === kind
  return units.filter((unit) => unit.kind === kind).every((unit) => unit.id === verifier.unit)
}

function sameUnit(one: PostRule, other: PostRule): boolean {
  if (one.by === 'unit' && other.by === 'unit') return one.unit === other.unit
  return one.by === other.by || (KIND_OF[one.by] !== undefined && KIND_OF[one.by] === KIND_OF[other.by])
}

const unverified = (pack: RegionPack): Problem => {
  const handlers = postRules(pack).filter((placed) => placed.for === 'hold')
  const kinds = handlers.flatMap(({ rule }) => kindsOf(rule, pack))
  const open = kinds.find((kind) => !pack.verify.some((row) => row.handlerKind === kind))
  return open === undefined ? undefined : `verify: nobody verifies what a unit of kind "${open}" settles`
}

export const RULE_CHECKS: readonly Check[] = [
  {
    words: 'Every post rule by unit names a unit that exists.',
    problem: (pack) => first(postRules(pack).map((placed) => () => ruleUnit(placed, pack))),
  },
  {
    words: 'The unclassified have a matter and never go to the property.',
    problem: (pack) =>
      isProperty(pack.unclassified.holder, pack)
        ? 'unclassified.holder.by: never the property'
        : knownMatters([pack.unclassified.matter], 'unclassified.matter', pack)?.replace('[0]', ''),
  },
  {
    words: 'A case about the property goes around it.',
    problem: (pack) =>
      first(
        (['holder', 'verifier', 'next', 'beside'] as const).map((name) => () => {
          const rule = pack.around.property[name]
          return rule !== undefined && isProperty(rule, pack)
            ? `around.property.${name}.by: never the property`
            : undefined
        }),
      ),
  },
  {
    words: 'Nothing stands in for the property or the owners by itself.',
    problem: (pack) =>
      first(
        (['property', 'owners'] as const).map(
          (name) => () =>
            pack.standIn[name].post.by === name
              ? `standIn.${name}.post.by: the ${name} cannot stand in for itself`
              : undefined,
        ),
      ),
  },
  {
    words: 'Whoever receives a case around somebody does not verify it.',
    problem: ({ around }) => {
      const about = ABOUTS.find((one) => sameUnit(around[one].holder, around[one].verifier))
      return about === undefined
        ? undefined
        : `around.${about}.verifier: the holder cannot verify its own work`
    },
  },
  {
    words: 'Whoever first handles a matter does not verify it.',
    problem: ({ matters }) => {
      const place = matters.findIndex(
        ({ verifier, firstHandler }) => verifier !== undefined && sameUnit(firstHandler, verifier),
      )
      return place === -1
        ? undefined
        : `matters[${place}].verifier: the first handler cannot verify its own work`
    },
  },
  {
    words: 'No kind of unit verifies itself.',
    problem: (pack) => {
      const place = pack.verify.findIndex((row) => verifiesItself(row.verifier, row.handlerKind, pack))
      return place === -1 ? undefined : `verify[${place}].verifier: a unit cannot verify its own work`
    },
  },
  { words: 'Every kind of unit that receives cases has somebody to verify them.', problem: unverified },
  {
    words: 'Somebody may order a correction, and somebody may punish.',
    problem: ({ competence }) => {
      const tier = (['correct', 'enforce'] as const).find(
        (one) => !competence.some((row) => row.tier === one),
      )
      return tier === undefined ? undefined : `competence: nobody may "${tier}"`
    },
  },
  {
    words: 'A competence is for matters that exist.',
    problem: (pack) =>
      first(
        pack.competence.map(
          (row, place) => () => knownMatters(row.matters ?? [], `competence[${place}].matters`, pack),
        ),
      ),
  },
]
