import type { UnitKind } from '#types/people'
import type { MatterRule, PostRule, RegionPack } from '#types/region'

/** What a post that a rule finds is for: only what holds or verifies a case has somebody beside it. */
export interface PlacedRule {
  readonly path: string
  readonly rule: PostRule
  readonly for: 'hold' | 'verify' | 'other'
}

const AROUND = { holder: 'hold', verifier: 'verify', next: 'hold', beside: 'other' } as const

/** One rule of a pack, or a place where one may stand and does not. */
type Placed = readonly [string, PostRule | undefined, PlacedRule['for']]

const ofMatters = ({ matters }: RegionPack): readonly Placed[] =>
  matters.flatMap((matter, place): Placed[] => [
    [`matters[${place}].firstHandler`, matter.firstHandler, 'hold'],
    [`matters[${place}].verifier`, matter.verifier, 'verify'],
  ])

const ofAround = ({ around }: RegionPack): readonly Placed[] =>
  Object.entries(around).flatMap(([about, row]) =>
    (['holder', 'verifier', 'next', 'beside'] as const).map((name): Placed => [
      `around.${about}.${name}`,
      row[name],
      AROUND[name],
    ]),
  )

const ofRise = (name: 'found' | 'rise', pack: RegionPack): readonly Placed[] =>
  pack[name].flatMap((row, place): Placed[] => [
    [`${name}[${place}].to`, row.to, 'hold'],
    ...(row.told ?? []).map((rule, at): Placed => [`${name}[${place}].told[${at}]`, rule, 'other']),
  ])

const ofWork = ({ verify, asked, standIn, unclassified, arbitration }: RegionPack): readonly Placed[] => [
  ...verify.map((row, place): Placed => [`verify[${place}].verifier`, row.verifier, 'verify']),
  ...Object.entries(asked).map(([kind, row]): Placed => [`asked.${kind}.holder`, row.holder, 'hold']),
  ['unclassified.holder', unclassified.holder, 'hold'],
  ['standIn.property.post', standIn.property.post, 'hold'],
  ['standIn.owners.post', standIn.owners.post, 'hold'],
  ['arbitration.arbiter', arbitration.arbiter, 'hold'],
]

const ofProgramme = ({ planApproval, cadences }: RegionPack): readonly Placed[] => [
  ...planApproval.by.map((rule, place): Placed => [`planApproval.by[${place}]`, rule, 'other']),
  ...cadences.flatMap((cadence, place) =>
    cadence.by.map((rule, at): Placed => [`cadences[${place}].by[${at}]`, rule, 'other']),
  ),
]

/** Every post rule of a pack with the path where it stands. */
export function postRules(pack: RegionPack): readonly PlacedRule[] {
  const placed = [
    ...ofMatters(pack),
    ...ofAround(pack),
    ...ofRise('found', pack),
    ...ofRise('rise', pack),
    ...ofWork(pack),
    ...ofProgramme(pack),
  ]
  return placed.flatMap(([path, rule, use]) => (rule === undefined ? [] : [{ path, rule, for: use }]))
}

const questionLeads = (matter: MatterRule): readonly (string | undefined)[] =>
  (matter.questions ?? []).flatMap(({ options }) => options.map(({ lead }) => lead))

/** Ids of the units that a rule about the matter at hand can mean, over all matters. */
const NAMED: Readonly<
  Partial<Record<PostRule['by'], (matter: MatterRule) => readonly (string | null | undefined)[]>>
> = {
  lead: (matter) => [matter.lead, matter.assignedBy, ...questionLeads(matter)],
  enforcer: (matter) => [matter.enforcer, matter.lead, matter.assignedBy, ...questionLeads(matter)],
  assigner: (matter) => [matter.assignedBy],
}

/** Kinds that a rule means wherever it is applied. */
export const KIND_OF: Readonly<Partial<Record<PostRule['by'], UnitKind>>> = {
  property: 'property',
  owners: 'owners',
  grid: 'committee',
  committee: 'committee',
  street: 'street',
  coordinator: 'coordinator',
}

/** Which kinds of unit a rule can find; `own` stays in a unit that another rule has found. */
export function kindsOf(rule: PostRule, pack: RegionPack): readonly UnitKind[] {
  const fixed = KIND_OF[rule.by]
  if (fixed !== undefined) return [fixed]
  const named = NAMED[rule.by]
  const ids = named === undefined ? [rule.unit] : pack.matters.flatMap(named)
  return pack.units.filter((unit) => ids.includes(unit.id)).map((unit) => unit.kind)
}

export function isProperty(rule: PostRule, pack: RegionPack): boolean {
  const ofUnit = rule.by === 'unit' && pack.units.find((unit) => unit.id === rule.unit)?.kind === 'property'
  return rule.by === 'property' || ofUnit
}
