import type { CaseState, Place } from '#types/case'
import type { About } from '#types/lifecycle'
import { isHeard } from '#types/media'
import type { UnitKind } from '#types/people'
import type { PreviewWarning } from '#types/preview-contract'
import type { MatterRule } from '#types/region'

/** A report before it is sent, as far as it can tell who sends it. */
export interface Telling {
  readonly state: Pick<CaseState, 'about' | 'hideFromProperty' | 'hazard'>
  readonly matter: Pick<MatterRule, 'kind'>
  readonly place: Place
  readonly words: string
  readonly files: readonly string[]
  /** What kind of unit it goes to. */
  readonly handler: UnitKind | undefined
}

type Row = readonly [code: PreviewWarning, is: (telling: Telling) => boolean]

/** Nobody has done these to anybody: there is no one who would wonder who told. */
const AGAINST_NOBODY: readonly MatterRule['kind'][] = ['service', 'review']
const MEETS_PEOPLE: readonly About[] = ['community', 'officer', 'department']
const NEXT_DOOR = /楼上|楼下|隔壁|对门|邻居|同层|我家/u
/** As long as the shortest telephone number. */
const LONG_NUMBER = /\d{7,}/u

function isNarrow({ place, words }: Telling): boolean {
  return [place.unit, place.floor, place.detail].some(Boolean) || NEXT_DOOR.test(words)
}

function mayGuess(telling: Telling): boolean {
  return !AGAINST_NOBODY.includes(telling.matter.kind) && isNarrow(telling)
}

const speaks = ({ files }: Telling): boolean => files.some(isHeard)
const handledByProperty = ({ handler }: Telling): boolean => handler === 'property'

/** In the order they are read: what presses first. */
const ROWS: readonly Row[] = [
  ['danger', ({ state }) => state.hazard === 'danger'],
  ['mayGuess', mayGuess],
  ['metMayGuess', ({ state }) => state.about !== null && MEETS_PEOPLE.includes(state.about)],
  ['voiceToProperty', (telling) => speaks(telling) && handledByProperty(telling)],
  ['voiceToHandler', (telling) => speaks(telling) && !handledByProperty(telling)],
  ['propertyHandles', handledByProperty],
  ['propertyKept', ({ state }) => state.hideFromProperty || state.about === 'property'],
  ['photoMayTell', (telling) => mayGuess(telling) && telling.files.some((file) => !isHeard(file))],
  ['numberInWords', ({ words }) => LONG_NUMBER.test(words)],
]

export function previewWarnings(telling: Telling): readonly PreviewWarning[] {
  return ROWS.filter(([, is]) => is(telling)).map(([code]) => code)
}
