import type { PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import type { MatterView } from '#types/matter-view'
import { unitById, unitOf } from './posts'
import { route } from './route'
import type { World } from './world'

const listOf = ({ list, kind }: MatterRule): MatterView['list'] =>
  list ?? (kind === 'service' ? 'service' : 'enforcement')

function responsible(matter: MatterRule, holder: PostId, world: World): string {
  return unitById(matter.lead ?? unitOf(holder), world)?.name ?? ''
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
    unitName: responsible(matter, routed.holder, world),
    why: routed.why,
    basis: matter.basis ?? matter.clause,
    hazard: matter.hazard,
    acceptBy: accept?.dueAt ?? world.now,
  }
}

/** Who takes what, as this compound would see it now. */
export function matterViews(world: World): readonly MatterView[] {
  return world.pack.matters.map((matter) => matterView(matter, world))
}
