import type { Publicity } from '../lifecycle'
import type { Place } from '../case'
import type { Matcher } from './match'
import { comparePlaces, placeIn, type NamedPlace } from './place'
import { likeness, traceOf, type Trace } from './similar'

/** An open case of the same compound or shared place, as one bounded request brings it. */
export interface OpenCase {
  readonly id: string
  readonly matter: string
  readonly publicity: Publicity
  readonly place: Place
  readonly filedAt: number
  /** The reporter's words: compared on the server, never handed on. */
  readonly words: string
  /** What staff wrote for others to read. */
  readonly summary: string | null
}

export interface NewReport {
  readonly words: string
  readonly matter: string
  readonly place: Place
  readonly at: number
}

/** What somebody else may see of a case: never the words, the unit or the floor. */
export interface LookAlike {
  readonly id: string
  readonly matter: string
  readonly score: number
  readonly days: number
  readonly building?: string
  readonly summary?: string
}

export interface LookAlikes {
  readonly cases: readonly LookAlike[]
  /** Cases of which only the number may be told. */
  readonly unnamed: number
}

const DAY = 86_400_000
const SHOWN_AT = 0.5
const SHOWN = 3
/** A case half as old as this has lost half of what time can take. */
const FADES_IN_DAYS = 60
const OTHER_MATTER = 0.6

const given = (place: Place, words: string): NamedPlace => ({
  ...placeIn(words),
  ...placeIn([place.building, place.unit, place.floor, place.detail].filter(Boolean).join(' ')),
})

const freshness = (days: number): number => 1 - 0.5 * Math.min(1, Math.max(0, days) / FADES_IN_DAYS)

interface Rated {
  readonly open: OpenCase
  readonly score: number
  readonly days: number
}

const rateCase = (open: OpenCase, report: NewReport, trace: Trace, matcher: Matcher): Rated => {
  const days = Math.floor((report.at - open.filedAt) / DAY)
  const there = given(open.place, open.words)
  const other = { ...traceOf(open.words, matcher), place: there }
  const alike = likeness(trace, other, matcher.scorer.model.similar)
  const matter = open.matter === report.matter ? 1 : OTHER_MATTER
  const apart = comparePlaces(trace.place, there).differ > 0 ? 0.3 : 1
  return { open, score: alike * matter * freshness(days) * apart, days }
}

const seen = ({ open, score, days }: Rated): LookAlike => ({
  id: open.id,
  matter: open.matter,
  score,
  days,
  ...(open.place.building === undefined ? {} : { building: open.place.building }),
  ...(open.summary === null ? {} : { summary: open.summary }),
})

/** Open cases that are probably the incident just reported, best first. A matter without publicity leaves no trace. */
export const lookAlikes = (report: NewReport, open: readonly OpenCase[], matcher: Matcher): LookAlikes => {
  const trace = { ...traceOf(report.words, matcher), place: given(report.place, report.words) }
  const rated = open
    .filter(({ publicity }) => publicity !== 'none')
    .map((one) => rateCase(one, report, trace, matcher))
    .filter(({ score }) => score >= SHOWN_AT)
    .sort((a, b) => b.score - a.score || (a.open.id < b.open.id ? -1 : 1))
  return {
    cases: rated
      .filter((one) => one.open.publicity === 'summary')
      .slice(0, SHOWN)
      .map(seen),
    unnamed: rated.filter((one) => one.open.publicity === 'count').length,
  }
}
