import type { CaseState } from '#types/case'
import type { By, CaseEvent, CaseFact, Filed } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import type { ClockCode } from '#types/lifecycle'
import type { PostId } from '#types/people'
import { begin } from './begin'
import { CHANGES, type Change, type Later } from './changes'

/** Which clocks a fact ends. The resident's `persuade` and `service` outlive an escalation: no transfer stops them. */
const ENDS: Readonly<Record<Later['type'], readonly ClockCode[] | 'all'>> = {
  accepted: ['accept', 'arbitrate'],
  declined: 'all',
  answered: 'all',
  reclassified: [],
  transferred: ['accept', 'arbitrate'],
  arbitrated: ['accept', 'arbitrate'],
  dissuaded: [],
  serviceArranged: [],
  mediated: [],
  escalated: ['accept'],
  correctionOrdered: ['persuade', 'service', 'correction', 'inspect'],
  inspected: ['correction', 'inspect'],
  docketOpened: ['persuade', 'service', 'correction', 'inspect', 'docket'],
  docketEnded: 'all',
  planProposed: [],
  planReviewed: [],
  settled: 'all',
  whistled: [],
  callAcknowledged: [],
  callContacted: [],
  mustered: [],
  attended: [],
  callConcluded: [],
  lent: [],
  takenBack: [],
  helped: [],
  asked: [],
  noted: [],
  published: [],
  summaryChecked: [],
  verified: 'all',
  sentBack: 'all',
  added: [],
  urged: [],
  withdrawn: 'all',
  rated: 'all',
  reopened: 'all',
  objected: 'all',
  pressed: [],
  merged: 'all',
  absorbed: [],
  split: [],
  revealed: [],
  succeeded: [],
  warned: [],
  ranOut: [],
  recomputed: [],
}

/** What moves a case to another stage by itself, or puts it off, starts afresh. */
function endedBy(state: CaseState, fact: Later): readonly ClockCode[] | 'all' {
  if (fact.type === 'ranOut' && fact.stage !== state.stage) return 'all'
  if (fact.type === 'planReviewed' && fact.review !== 'refuse') return 'all'
  return ENDS[fact.type]
}

/** A clock that ran out and is not started anew has done its work, save those that still show as overdue. */
const GONE_WHEN_OUT: readonly ClockCode[] = ['recurrence']

/** A deadline that was only counted more exactly has had its warning, unless that now lies ahead again. */
function keepsWarning(fact: Later, started: readonly RunningClock[], at: number) {
  const recounted = fact.type === 'recomputed' ? started.filter(({ warnAt }) => warnAt <= at) : []
  return (code: ClockCode) => recounted.some((clock) => clock.code === code)
}

function clocksAfter(
  state: CaseState,
  fact: Later,
  at: number,
): Pick<CaseState, 'clocks' | 'warned' | 'ranOut'> {
  const ends = endedBy(state, fact)
  const over = fact.type === 'ranOut' && GONE_WHEN_OUT.includes(fact.clock) ? fact.clock : null
  const started: readonly RunningClock[] = 'clocks' in fact ? fact.clocks : []
  const stays = (code: ClockCode) =>
    ends !== 'all' && code !== over && !ends.includes(code) && !started.some((clock) => clock.code === code)
  return {
    clocks: [...state.clocks.filter((clock) => stays(clock.code)), ...started],
    warned: state.warned.filter((code) => stays(code) || keepsWarning(fact, started, at)(code)),
    ranOut: state.ranOut.filter(stays),
  }
}

function postsAfter(posts: readonly PostId[], holder: PostId, by: By): readonly PostId[] {
  return [...new Set([...posts, holder, ...(by.kind === 'staff' ? [by.post] : [])])]
}

/** The row of a fact's own type, seen as taking any later fact: the key is the proof the compiler cannot follow. */
function changeOf(fact: Later): Change<Later> {
  return CHANGES[fact.type] as Change<Later>
}

function filedState(fact: Filed, at: number, by: By): CaseState {
  return { ...begin(fact, at, by), posts: postsAfter([], fact.holder, by) }
}

export function evolve(state: CaseState | null, fact: CaseFact, at: number, by: By): CaseState {
  if (fact.type === 'filed') {
    if (state !== null) throw new Error('a case is filed once')
    return filedState(fact, at, by)
  }
  if (state === null) throw new Error(`a case begins with "filed", not with "${fact.type}"`)
  const changed = { ...state, ...changeOf(fact)(state, fact, at, by) }
  const before = { ...state, warned: changed.warned, ranOut: changed.ranOut }
  return { ...changed, ...clocksAfter(before, fact, at), posts: postsAfter(state.posts, changed.holder, by) }
}

export function fold(events: readonly CaseEvent[]): CaseState {
  let state: CaseState | null = null
  for (const event of events) state = evolve(state, event.fact, event.at, event.by)
  if (state === null) throw new Error('a case without events has no state')
  return state
}
