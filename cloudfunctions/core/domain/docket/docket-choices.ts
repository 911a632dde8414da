import type { DocketState } from '#types/docket'
import type { PostId, UnitKind } from '#types/people'
import type { MatterRule } from '#types/region'
import type { Choice } from '../choices'
import { findPost, unitById, unitName, unitOf } from '../posts'
import type { World } from '../world'

/** Whom a docket may be sent to or ask: bodies of the state, never a company, a committee or the owners. */
const ASKED_KINDS: Readonly<Partial<Record<UnitKind, 'officer' | 'desk'>>> = {
  department: 'officer',
  street: 'desk',
}

type Asking = { readonly matter: MatterRule; readonly world: World }

/** The post of a unit in which a hand-over, a question or a call for help arrives. */
export function askedPost(unit: string, { matter, world }: Asking): PostId | undefined {
  const role = ASKED_KINDS[unitById(unit, world)?.kind ?? 'partner']
  return role === undefined ? undefined : findPost({ by: 'unit', unit, role }, matter, world)
}

/** The other units, each once: of bodies that share a task by area, the one that serves here. */
export function otherUnits(state: DocketState, asking: Asking): readonly Choice[] {
  const wholes = asking.world.pack.units.filter(({ partOf }) => partOf === undefined)
  return wholes.flatMap(({ id }) => {
    const post = askedPost(id, asking)
    const other = post !== undefined && unitOf(post) !== unitOf(state.holder)
    return other ? [{ code: id, label: unitName(unitOf(post), asking.world) }] : []
  })
}

/** 000 二、4: who deals with obstruction; otherwise whoever leads a matter that the police decide. */
const OBSTRUCTION = 'obstruct-enforcement'

export function policePost(state: DocketState, world: World): PostId | undefined {
  const { matters } = world.pack
  const matter =
    matters.find(({ code, lead }) => code === OBSTRUCTION && lead !== null) ??
    matters.find(({ procedure, lead }) => procedure === 'police' && lead !== null)
  const post = matter === undefined ? undefined : findPost({ by: 'lead', role: 'officer' }, matter, world)
  return post === undefined || unitOf(post) === unitOf(state.holder) ? undefined : post
}
