import type { CaseState } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import type { ClockCode, Stage, Tier } from '#types/lifecycle'
import type { PostId } from '#types/people'

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
type Filed = FactOf<'filed'>
type Later = Exclude<CaseFact, Filed>
type Change<Fact> = (state: CaseState, fact: Fact, at: number, by: By) => Partial<CaseState>

const stageTier: Partial<Record<Stage, Tier>> = { persuading: 'persuade' }

function tried(state: CaseState, tier: Tier): readonly Tier[] {
  return state.tried.includes(tier) ? state.tried : [...state.tried, tier]
}

/** Work begins anew with the one who settled: what was recorded before must not prove the next settlement. */
const again = (fact: FactOf<'sentBack'> | FactOf<'reopened'>): Partial<CaseState> => ({
  stage: fact.stage,
  holder: fact.holder,
  accepted: true,
  outcome: null,
  verifier: null,
  dissuasion: null,
  inspection: null,
})

/** One row a fact; a fact without a row does not compile. */
const CHANGES: { readonly [Type in Later['type']]: Change<FactOf<Type>> } = {
  accepted: (state, fact) => ({
    stage: fact.stage,
    tier: stageTier[fact.stage] ?? state.tier,
    accepted: true,
  }),
  dissuaded: (state, fact) => ({
    dissuasion: fact.result,
    tier: 'persuade',
    tried: tried(state, 'persuade'),
  }),
  escalated: (_state, fact) => ({ holder: fact.to, accepted: false, dissuasion: null }),
  correctionOrdered: (state) => ({
    stage: 'correcting',
    tier: 'correct',
    tried: tried(state, 'correct'),
    inspection: null,
  }),
  inspected: (_state, fact) => ({ inspection: fact.result }),
  settled: (state, fact, _at, by) => ({
    stage: 'verifying',
    outcome: fact.outcome,
    verifier: fact.verifier,
    settledBy: state.holder,
    settledByStaff: by.kind === 'staff' ? by.staffId : null,
    settledIn: state.stage,
  }),
  verified: (state, fact) => ({ stage: fact.restored ? 'rating' : state.stage }),
  sentBack: (_state, fact) => again(fact),
  added: () => ({}),
  urged: (state, _fact, at) => ({ urges: state.urges + 1, urgedAt: at }),
  noted: () => ({}),
  withdrawn: (_state, _fact, at) => ({ stage: 'withdrawn', closedAt: at }),
  rated: (_state, fact, at) => ({
    stage: 'closed',
    closedAt: at,
    rating: { solved: fact.solved, score: fact.score },
  }),
  reopened: (state, fact) => ({ ...again(fact), closedAt: null, rating: null, reopens: state.reopens + 1 }),
  warned: (state, fact) => ({ warned: [...state.warned, fact.clock] }),
  ranOut: (state, fact, at) => ({
    stage: fact.stage,
    ranOut: [...state.ranOut, fact.clock],
    closedAt: fact.stage === 'closed' ? at : state.closedAt,
  }),
}

/** Which clocks a fact ends. The resident's `persuade` and `service` outlive an escalation: no transfer stops them. */
const ENDS: Readonly<Record<Later['type'], readonly ClockCode[] | 'all'>> = {
  accepted: ['accept'],
  dissuaded: [],
  escalated: ['accept'],
  correctionOrdered: ['persuade', 'service', 'correction', 'inspect'],
  inspected: ['correction', 'inspect'],
  settled: 'all',
  verified: 'all',
  sentBack: 'all',
  added: [],
  urged: [],
  noted: [],
  withdrawn: 'all',
  rated: 'all',
  reopened: 'all',
  warned: [],
  ranOut: [],
}

function clocksAfter(state: CaseState, fact: Later): Pick<CaseState, 'clocks' | 'warned' | 'ranOut'> {
  const moves = fact.type === 'ranOut' && fact.stage !== state.stage
  const ends = moves ? 'all' : ENDS[fact.type]
  const started: readonly RunningClock[] = 'clocks' in fact ? fact.clocks : []
  const stays = (code: ClockCode) =>
    ends !== 'all' && !ends.includes(code) && !started.some((clock) => clock.code === code)
  return {
    clocks: [...state.clocks.filter((clock) => stays(clock.code)), ...started],
    warned: state.warned.filter(stays),
    ranOut: state.ranOut.filter(stays),
  }
}

function postsAfter(posts: readonly PostId[], holder: PostId, by: By): readonly PostId[] {
  return [...new Set([...posts, holder, ...(by.kind === 'staff' ? [by.post] : [])])]
}

function begin(fact: Filed, at: number, by: By): CaseState {
  const { kind, matter, about, hideFromProperty, hazard, publicity, holder, clocks } = fact
  return {
    ...{ kind, matter, about, hideFromProperty, hazard, publicity, holder, clocks },
    reporter: by.kind === 'resident' ? by.personKey : null,
    stage: 'submitted',
    tier: null,
    tried: [],
    accepted: false,
    outcome: null,
    dissuasion: null,
    inspection: null,
    settledBy: null,
    settledByStaff: null,
    settledIn: null,
    verifier: null,
    posts: postsAfter([], holder, by),
    warned: [],
    ranOut: [],
    filedAt: at,
    closedAt: null,
    urges: 0,
    urgedAt: null,
    reopens: 0,
    rating: null,
  }
}

/** The row of a fact's own type, seen as taking any later fact: the key is the proof the compiler cannot follow. */
function changeOf(fact: Later): Change<Later> {
  return CHANGES[fact.type] as Change<Later>
}

export function evolve(state: CaseState | null, fact: CaseFact, at: number, by: By): CaseState {
  if (fact.type === 'filed') {
    if (state !== null) throw new Error('a case is filed once')
    return begin(fact, at, by)
  }
  if (state === null) throw new Error(`a case begins with "filed", not with "${fact.type}"`)
  const changed = { ...state, ...changeOf(fact)(state, fact, at, by) }
  const clocks = clocksAfter({ ...state, warned: changed.warned, ranOut: changed.ranOut }, fact)
  return { ...changed, ...clocks, posts: postsAfter(state.posts, changed.holder, by) }
}

export function fold(events: readonly CaseEvent[]): CaseState {
  let state: CaseState | null = null
  for (const event of events) state = evolve(state, event.fact, event.at, event.by)
  if (state === null) throw new Error('a case without events has no state')
  return state
}
