import type { CaseDocument } from '#types/case'
import type { Actor, Relation } from '#types/people'
import type { CaseView } from '#types/case-view'
import type { FileView } from '#types/file-view'
import { placeLine } from './append'
import { offersFor } from './offers'
import { roleOf, unitById, unitOf } from './posts'
import { relationOf } from './relation'
import { matterOf, route } from './route'
import { timelineOf } from './timeline'
import type { World } from './world'

function holderView(document: CaseDocument, world: World): CaseView['holder'] {
  const { holder } = document.state
  const unit = unitById(unitOf(holder), world)
  return {
    unitName: unit?.name ?? '',
    roleLabel: world.pack.roleLabels[roleOf(holder)],
    phone: unit?.phone ?? null,
  }
}

function filedWith(document: CaseDocument, files: (id: string) => FileView) {
  const filed = document.events[0]
  const words = filed?.textHash === undefined ? null : document.texts[filed.textHash]?.words
  return { words: words ?? '', files: (filed?.media ?? []).map(files) }
}

/** The script is for the one who dissuades now. */
function scriptFor(document: CaseDocument, relation: Relation, world: World) {
  const { state } = document
  const dissuades = relation === 'holder' && state.stage === 'persuading'
  return dissuades ? { script: matterOf(state.matter, world.pack).script } : {}
}

/** A case as one reader may see it; the caller has asked `mayRead` first. The reporter's identity is in no view. */
export function caseView(
  document: CaseDocument,
  actor: Actor,
  world: World,
  files: (id: string) => FileView,
): CaseView {
  const { state } = document
  const relation = relationOf(actor, state)
  const { kind, matter, about, hazard, stage, tier, tried, outcome, clocks } = state
  return {
    id: document._id,
    rev: document.rev,
    number: document.number,
    now: world.now,
    ...{ kind, matter, about, hazard, stage, tier, tried, outcome, clocks },
    title: matterOf(matter, world.pack).label,
    place: placeLine(document.place),
    compound: world.compound.name,
    ...filedWith(document, files),
    reader: relation === 'reporter' ? 'reporter' : 'staff',
    holder: holderView(document, world),
    why: route(state, world).why,
    ...scriptFor(document, relation, world),
    timeline: timelineOf(document, { actor, relation, world, files }),
    offers: offersFor(state, actor, world),
  }
}
