import type { CaseState } from '#types/case'
import type { By, Filed } from '#types/case-event'

type Unsaid = Omit<
  CaseState,
  | 'kind'
  | 'matter'
  | 'about'
  | 'hideFromProperty'
  | 'hazard'
  | 'publicity'
  | 'answers'
  | 'contact'
  | 'holder'
  | 'watchers'
  | 'clocks'
  | 'reporter'
  | 'filedAt'
>

/** Nothing has been tried, said or settled yet. */
const UNTOUCHED: Unsaid = {
  stage: 'submitted',
  tier: null,
  tried: [],
  accepted: false,
  outcome: null,
  dissuasion: null,
  inspection: null,
  mediation: null,
  plan: null,
  docket: null,
  calls: [],
  loans: [],
  settledBy: null,
  settledByStaff: null,
  settledIn: null,
  verifier: null,
  accountable: null,
  refusals: 0,
  disputed: false,
  bound: false,
  receiptOwed: false,
  asking: false,
  summary: null,
  objected: false,
  presses: 0,
  mergedInto: null,
  absorbed: [],
  posts: [],
  warned: [],
  ranOut: [],
  closedAt: null,
  urges: 0,
  urgedAt: null,
  reopens: 0,
  rating: null,
}

export function begin(fact: Filed, at: number, by: By): CaseState {
  const { kind, matter, about, hideFromProperty, hazard, publicity, answers, contact } = fact
  const { holder, watchers, clocks } = fact
  return {
    ...UNTOUCHED,
    ...{ kind, matter, about, hideFromProperty, hazard, publicity, answers, contact },
    ...{ holder, watchers, clocks },
    reporter: fact.reporter ?? (by.kind === 'resident' ? by.personKey : null),
    filedAt: at,
  }
}
