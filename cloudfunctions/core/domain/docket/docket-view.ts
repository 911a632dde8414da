import type { DocketDocument } from '#types/docket'
import type { DocketCardView, DocketView, LegalClockView } from '#types/docket-view'
import type { FileView } from '#types/file-view'
import type { Actor } from '#types/people'
import { unitName } from '../posts'
import { matterOf } from '../route'
import type { World } from '../world'
import { docketOffers } from './docket-offers'
import { readsParty, relationsTo } from './docket-rights'
import { docketTimeline } from './docket-timeline'
import { legalRule } from './legal-clocks'

function clocksOf({ state }: DocketDocument, world: World): readonly LegalClockView[] {
  return state.clocks.map((clock) => ({ ...clock, article: legalRule(clock.code, world).source.clause }))
}

function decisionOf({ state }: DocketDocument): DocketView['decision'] {
  if (state.decision === null) return null
  const { decision, leniency, amount, form } = state.decision
  return { decision, leniency, amount, form }
}

/** A docket as one reader may see it; the caller has asked `mayReadDocket` first. */
export function docketView(
  document: DocketDocument,
  actor: Actor,
  world: World,
  files: (id: string) => FileView,
): DocketView {
  const { state } = document
  const relations = relationsTo(actor, document, world)
  const whole = readsParty(relations)
  return {
    ...{ id: document._id, rev: document.rev, number: document.number, now: world.now },
    case: { id: document.case, number: document.caseNumber },
    title: matterOf(state.matter, world.pack).label,
    compound: world.compound.name,
    unitName: unitName(document.unit, world),
    ...{ procedure: state.procedure, stage: state.stage, outcome: state.outcome },
    suspended: state.suspended?.reason ?? null,
    excluded: state.excluded,
    officers: state.officers.length,
    decision: whole ? decisionOf(document) : null,
    clocks: whole ? clocksOf(document, world) : [],
    timeline: docketTimeline(document, { actor, relations, world, files }),
    offers: docketOffers(document, actor, world),
  }
}

/** What a list projects. */
export type DocketCarded = Pick<DocketDocument, '_id' | 'number' | 'case' | 'card' | 'updatedAt'>

export function docketCardView({ _id, card, ...document }: DocketCarded): DocketCardView {
  return { id: _id, number: document.number, case: document.case, updatedAt: document.updatedAt, ...card }
}
