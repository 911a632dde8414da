import type { MatterRule } from '#types/region'
import type { MatterView } from '#types/matter-view'
import { unitName, unitOf } from './posts'
import { route } from './route'
import { unitServing } from './units-here'
import type { World } from './world'

const listOf = ({ list, kind }: MatterRule): MatterView['list'] =>
  list ?? (kind === 'service' ? 'service' : 'enforcement')

const nameHere = (unit: string, world: World): string => unitName(unitServing(unit, world) ?? unit, world)

function questionsOf({ questions = [] }: MatterRule, world: World): MatterView['questions'] {
  return questions.map(({ code, text, options }) => ({
    code,
    text,
    options: options.map(({ code: option, label, lead }) => ({
      code: option,
      label,
      unitName: lead === undefined ? null : nameHere(lead, world),
    })),
  }))
}

function matterView(matter: MatterRule, world: World): MatterView {
  const hazard = matter.hazard === 'none' ? 'none' : 'safety'
  const routed = route({ kind: 'report', matter: matter.code, about: null, hazard }, world)
  const accept = routed.clocks.find((clock) => clock.code === 'accept')
  return {
    code: matter.code,
    label: matter.label,
    category: matter.category,
    list: listOf(matter),
    unitName: unitName(unitOf(routed.lead ?? routed.holder), world),
    why: routed.why,
    basis: matter.basis ?? matter.clause,
    hazard: matter.hazard,
    acceptBy: accept?.dueAt ?? world.now,
    questions: questionsOf(matter, world),
  }
}

/** Who takes what, as this compound would see it now. */
export function matterViews(world: World): readonly MatterView[] {
  return world.pack.matters.map((matter) => matterView(matter, world))
}
