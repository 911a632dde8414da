import type { DocketAsk, DocketState, LegalClock } from '#types/docket'
import type { LegalClockCode } from '#types/docket-codes'
import type { DocketEvent, DocketFact, DocketOpened } from '#types/docket-event'
import type { By } from '#types/case-event'
import { CHANGES, type Later } from './docket-changes'
import { pauses } from './legal-clocks'

type Ends =
  readonly LegalClockCode[] | 'all' | ((state: DocketState, fact: Later) => readonly LegalClockCode[])

const DECISION: readonly LegalClockCode[] = ['decision', 'policeDecision', 'criminalHandOver', 'hearingAsked']

const calledForHelp = ({ asks }: DocketState): boolean =>
  asks.some(({ kind, answeredAt }) => kind === 'obstruction' && answeredAt === null)

/** Which clocks a fact ends; a fact without a row ends none. */
const ENDS: Readonly<Partial<Record<Later['type'], Ends>>> = {
  pleaRecorded: ['hearingAsked'],
  decided: DECISION,
  reportedIn: ['reportIn'],
  served: ['serve'],
  performed: (_state, fact) =>
    fact.type === 'performed' && (fact.performance === 'done' || fact.performance === 'compelled')
      ? ['pay', 'demand']
      : [],
  demanded: ['pay'],
  handedOver: ['criminalHandOver'],
  helped: (state) => (calledForHelp(state) ? [] : ['obstruction']),
  takenOver: 'all',
  closed: 'all',
}

function endedBy(state: DocketState, fact: Later): readonly LegalClockCode[] | 'all' {
  const ends = ENDS[fact.type] ?? []
  return typeof ends === 'function' ? ends(state, fact) : ends
}

/** The law's exclusions move what pauses by exactly their length, and nothing else ever moves it. */
function later(clock: LegalClock, by: number): LegalClock {
  return pauses(clock.code) ? { ...clock, dueAt: clock.dueAt + by, warnAt: clock.warnAt + by } : clock
}

function clocksAfter(
  state: DocketState,
  fact: Later,
  at: number,
): Pick<DocketState, 'clocks' | 'warned' | 'ranOut'> {
  const ends = endedBy(state, fact)
  const started: readonly LegalClock[] = 'clocks' in fact ? fact.clocks : []
  const stays = (code: LegalClockCode) =>
    ends !== 'all' && !ends.includes(code) && !started.some((clock) => clock.code === code)
  const excluded = fact.type === 'resumed' ? at - fact.since : 0
  return {
    clocks: [
      ...state.clocks.filter(({ code }) => stays(code)).map((clock) => later(clock, excluded)),
      ...started,
    ],
    warned: state.warned.filter(stays),
    ranOut: state.ranOut.filter(stays),
  }
}

const NO_ASKS: readonly DocketAsk[] = []

function begin({ type: _type, clocks, ...opened }: DocketOpened, at: number): DocketState {
  return {
    ...opened,
    clocks,
    stage: 'investigating',
    ...{
      receipt: null,
      officers: [],
      notice: null,
      reviewCause: 'none',
      plea: null,
      hearing: null,
      review: null,
    },
    ...{ decision: null, reportedIn: false, servedAt: null, performance: null, demandedAt: null },
    ...{ suspended: null, excluded: 0, extensions: 0, determination: null, handOver: null, asks: NO_ASKS },
    ...{ outcome: null, warned: [], ranOut: [], openedAt: at, closedAt: null },
  }
}

export function evolveDocket(state: DocketState | null, fact: DocketFact, at: number, by: By): DocketState {
  if (fact.type === 'opened') {
    if (state !== null) throw new Error('a docket is opened once')
    return begin(fact, at)
  }
  if (state === null) throw new Error(`a docket begins with "opened", not with "${fact.type}"`)
  const change = CHANGES[fact.type] as (
    state: DocketState,
    fact: Later,
    at: number,
    by: By,
  ) => Partial<DocketState> // keyed by the fact's own type
  const changed = { ...state, ...change(state, fact, at, by) }
  return { ...changed, ...clocksAfter(changed, fact, at) }
}

export function foldDocket(events: readonly DocketEvent[]): DocketState {
  let state: DocketState | null = null
  for (const event of events) state = evolveDocket(state, event.fact, event.at, event.by)
  if (state === null) throw new Error('a docket without events has no state')
  return state
}
