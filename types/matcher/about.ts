import type { About } from '../lifecycle'
import type { CueLists } from './model'

export interface AboutClues {
  /** The best matter is about the property company by nature. */
  readonly propertyMatter: boolean
  /** A complaint about the conduct of those who should help stands among the first matters. */
  readonly conduct: boolean
  /** Officers are named because somebody stands in their way. */
  readonly obstructed: boolean
}

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** Two neighbouring clauses: who is named in one is often blamed in the next. */
const stretches = (text: string): string[] => {
  const clauses = text.split(/[，。！？!?,.;；\s]+/).filter((clause) => clause !== '')
  return clauses.map((clause, index) => clause + (clauses[index + 1] ?? ''))
}

const blames = (text: string, who: readonly string[], cues: CueLists): boolean =>
  !holds(text, cues.neutral) && stretches(text).some((part) => holds(part, who) && holds(part, cues.blame))

/** Of a complaint about conduct: whose. One that names nobody means those who came. */
const conductOf = (text: string, cues: CueLists): About => {
  if (holds(text, cues.officer)) return 'officer'
  if (holds(text, cues.community)) return 'community'
  return holds(text, cues.property) ? 'property' : 'officer'
}

const staffBlamed = (text: string, cues: CueLists): About | null => {
  if (blames(text, cues.officer, cues)) return 'officer'
  return blames(text, cues.community, cues) ? 'community' : null
}

/** Whom the report concerns, so that it does not pass through them. */
export const aboutOf = (text: string, clues: AboutClues, cues: CueLists): About | null => {
  if (clues.conduct) return conductOf(text, cues)
  const staff = clues.obstructed ? null : staffBlamed(text, cues)
  if (staff && !(clues.propertyMatter && holds(text, cues.property))) return staff
  return clues.propertyMatter || blames(text, cues.property, cues) ? 'property' : null
}
