import type { CaseDocument } from '#types/case'
import type { CaseView } from '#types/case-view'
import { holderView } from './case-view'
import { followState, type Joined } from './follow-rules'
import { publicBuilding } from './public-building'
import { sharedSummary } from './public-summary'
import { route } from './route'
import { titleOf } from './title'
import type { World } from './world'

/**
 * A case as those see it who have joined it: what, in which building, how far it has come and what came of it. Nobody's
 * words, photos or door are in it, nor who did what when: a timeline tells a neighbour whom to blame.
 */
export function publicView(document: CaseDocument, joined: Joined, world: World): CaseView {
  const { state } = document
  const { kind, matter, hazard, stage, tier, tried, outcome } = state
  return {
    id: document._id,
    rev: document.rev,
    number: document.number,
    now: world.now,
    ...{ kind, matter, hazard, stage, tier, tried, outcome },
    clocks: state.clocks.filter(({ code }) => code !== 'recurrence'),
    about: null,
    title: titleOf(matter, document.events[0], world.pack),
    place: publicBuilding(document.place),
    compound: world.compound.name,
    words: '',
    files: [],
    reader: 'follower',
    holder: holderView(state, world),
    why: route(state, world).why,
    ...{ asking: false, plan: null, calls: [], lent: [], docket: null },
    summary: sharedSummary(document),
    follow: followState(joined, state, world.now),
    timeline: [],
    offers: [],
  }
}
