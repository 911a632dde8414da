import type { CaseDocument, CaseState } from '#types/case'
import type { CaseView } from '#types/case-view'
import type { FileView } from '#types/file-view'
import type { Actor, Relation } from '#types/people'
import { answeredQuestions } from './answered-questions'
import { placeLine } from './append'
import { callViews } from './call-view'
import { happened } from './happened'
import { filesOfEvent } from './heard'
import { loanViews } from './loan-views'
import { offersFor } from './offers'
import { roleOf, unitById, unitName, unitOf } from './posts'
import { publicSummary } from './public-summary'
import { relationOf } from './relation'
import { readsReport } from './rights'
import { matterOf, route } from './route'
import { timelineOf } from './timeline'
import { titleOf } from './title'
import type { World } from './world'

type Files = (id: string) => FileView

export function holderView({ holder }: CaseState, world: World): CaseView['holder'] {
  const unit = unitOf(holder)
  return {
    unitName: unitName(unit, world),
    roleLabel: world.pack.roleLabels[roleOf(holder)],
    phone: unitById(unit, world)?.phone ?? null,
  }
}

/** First received, answerable until the next has accepted: no hand-over leaves a case with nobody. */
function answerableFor(
  { accountable, accepted, holder }: CaseState,
  world: World,
): Pick<CaseView, 'answerable'> {
  if (accountable === null || accepted || accountable === holder) return {}
  const roleLabel = world.pack.roleLabels[roleOf(accountable)]
  return { answerable: { unitName: unitName(unitOf(accountable), world), roleLabel } }
}

function wordsOf(document: CaseDocument, hash: string | undefined): string | null {
  return hash === undefined ? null : (document.texts[hash]?.words ?? null)
}

type Reported = Pick<CaseView, 'words' | 'files' | 'happenedAt' | 'answers'>

function answered(document: CaseDocument, world: World): Pick<CaseView, 'answers'> {
  const answers = answeredQuestions(document, world)
  return answers.length === 0 ? {} : { answers }
}

function reported(document: CaseDocument, actor: Actor, world: World, files: Files): Reported {
  const filed = document.events[0]
  if (!readsReport(actor, relationOf(actor, document.state), world)) return { words: '', files: [] }
  return {
    words: wordsOf(document, filed?.textHash) ?? '',
    files: filed === undefined ? [] : filesOfEvent(filed, document.state, { actor, world, files }),
    ...happened(document),
    ...answered(document, world),
  }
}

/** The script is for the one who dissuades now. */
function scriptFor({ state }: CaseDocument, relation: Relation, world: World) {
  const dissuades = relation === 'holder' && state.stage === 'persuading'
  return dissuades ? { script: matterOf(state.matter, world.pack).script } : {}
}

/** An order to correct names the clause; whoever may give one reads it. */
function basisFor({ state }: CaseDocument, relation: Relation, world: World): Pick<CaseView, 'basis'> {
  const { basis } = matterOf(state.matter, world.pack)
  const mayOrder = relation === 'holder' || relation === 'unit'
  return mayOrder && basis !== null ? { basis } : {}
}

/** 行政处罚法 50: the file is opened by the unit that handles it, and by its supervisor. */
function docketFor({ docket }: CaseState, actor: Actor, relation: Relation): string | null {
  const handles = relation === 'holder' || relation === 'unit'
  const supervises = actor.kind === 'staff' && actor.post.role === 'supervisor'
  return docket !== null && (handles || supervises) ? docket.id : null
}

function waiting(
  state: CaseState,
  relation: Relation,
  world: World,
): Pick<CaseView, 'asking' | 'plan' | 'calls'> {
  const { asking, plan } = state
  return {
    asking,
    plan: plan === null ? null : { reason: plan.reason, targetAt: plan.targetAt, approved: plan.approved },
    calls: callViews(state, relation, world),
  }
}

/** Passed, there is nothing more to say of it. */
function checkOf({ summary }: CaseState, relation: Relation): Pick<CaseView, 'summaryCheck'> {
  if (relation !== 'holder' && relation !== 'unit') return {}
  return summary === 'waiting' || summary === 'held' ? { summaryCheck: summary } : {}
}

/** A case as one reader may see it; the caller has asked `mayRead` first. The reporter's identity is in no view. */
export function caseView(document: CaseDocument, actor: Actor, world: World, files: Files): CaseView {
  const { state } = document
  const relation = relationOf(actor, state)
  const { kind, matter, about, hazard, stage, tier, tried, outcome } = state
  return {
    ...{ id: document._id, rev: document.rev, number: document.number, now: world.now },
    ...{ kind, matter, about, hazard, stage, tier, tried, outcome },
    clocks: state.clocks.filter(({ code }) => code !== 'recurrence'),
    title: titleOf(matter, document.events[0], world.pack),
    place: placeLine(document.place),
    compound: world.compound.name,
    ...reported(document, actor, world, files),
    reader: relation === 'reporter' ? 'reporter' : 'staff',
    holder: holderView(state, world),
    ...answerableFor(state, world),
    why: route(state, world).why,
    ...scriptFor(document, relation, world),
    ...basisFor(document, relation, world),
    ...waiting(state, relation, world),
    lent: loanViews(document, relation, world),
    docket: docketFor(state, actor, relation),
    summary: publicSummary(document),
    ...checkOf(state, relation),
    timeline: timelineOf(document, { actor, relation, world, files }),
    offers: offersFor(state, actor, world),
  }
}
