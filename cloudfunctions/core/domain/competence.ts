import type { Tier } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule, Unit } from '#types/region'
import { type Answers, leadOf, roleOf, unitOf } from './posts'
import { baseOf, unitById } from './units-here'
import type { World } from './world'

/** Tier `enforce` of a programme's row also allows the milder means; `order` allows an order alone. */
const FOOTINGS: Readonly<Record<Tier, readonly MatterRule['parts'][number]['footing'][]>> = {
  persuade: ['enforce', 'order', 'supervise'],
  correct: ['enforce', 'order'],
  enforce: ['enforce'],
}

function ownersOf(matter: MatterRule, answers: Answers | undefined): readonly (string | null | undefined)[] {
  const options = (matter.questions ?? []).flatMap((question) => question.options.map(({ lead }) => lead))
  return [leadOf(matter, answers), matter.lead, matter.enforcer, matter.handOver?.to, ...options]
}

/** Where another unit punishes, the milder means are left to the lead. */
function punishedByAnother(tier: Tier, { enforcer }: MatterRule, lead: string, unit: string): boolean {
  return tier === 'enforce' && enforcer !== null && enforcer !== lead && unit === lead
}

/** A department acts on what its programme gives it; where it names no lead, on what it was assigned. */
function isItsMatter(tier: Tier, unit: Unit, matter: MatterRule, answers: Answers | undefined): boolean {
  const lead = leadOf(matter, answers)
  if (lead === null) return true
  const id = baseOf(unit.id)
  if (punishedByAnother(tier, matter, lead, id)) return false
  const owners = ownersOf(matter, answers)
  if (owners.includes(id) || (unit.partOf !== undefined && owners.includes(unit.partOf))) return true
  return matter.parts.some((part) => part.unit === id && FOOTINGS[tier].includes(part.footing))
}

/** Whether a post may use these means on this matter; whether the officer in it is qualified is another question. */
export function competentFor(
  tier: Tier,
  post: PostId,
  matter: MatterRule,
  world: World,
  answers?: Answers,
): boolean {
  const unit = unitById(unitOf(post), world)
  if (unit === undefined) return false
  const row = world.pack.competence.some(
    ({ tier: means, unitKind, role, matters }) =>
      means === tier &&
      unitKind === unit.kind &&
      role === roleOf(post) &&
      (matters?.includes(matter.code) ?? true),
  )
  return row && (unit.kind !== 'department' || isItsMatter(tier, unit, matter, answers))
}
