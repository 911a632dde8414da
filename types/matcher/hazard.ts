import type { CueLists } from './model'

const APART = 8
const NEAR_BEFORE = 5
const NEAR_AFTER = 7

const clauses = (text: string): string[] => text.split(/[，。！？!?,.;；\s]+/)

/** Where a cue stands in a clause: start and end, or null. `a…b` allows some characters between. */
const findCue = (clause: string, cue: string): readonly [number, number] | null => {
  const [first = '', second] = cue.split('…')
  const start = clause.indexOf(first)
  if (start < 0) return null
  const end = start + first.length
  if (second === undefined) return [start, end]
  const next = clause.indexOf(second, end)
  return next < 0 || next - end > APART ? null : [start, next + second.length]
}

/** Somebody fears it, remembers it or asks about it: nobody is in danger. */
const isSupposed = (clause: string, [start, end]: readonly [number, number], cues: CueLists): boolean => {
  const ahead = clause.slice(Math.max(0, start - NEAR_BEFORE), start)
  const behind = clause.slice(end, end + NEAR_AFTER)
  return cues.before.some((word) => ahead.includes(word)) || cues.after.some((word) => behind.includes(word))
}

/** The cues of a danger that is there now. */
export const dangerWords = (text: string, cues: CueLists): string[] => {
  const telling = cues.innocent.reduce((out, word) => out.split(word).join('□'), text)
  return clauses(telling).flatMap((clause) =>
    cues.danger.filter((cue) => {
      const place = findCue(clause, cue)
      return place !== null && !isSupposed(clause, place, cues)
    }),
  )
}

/** Cues outweigh doubt: the phone only asks whether somebody is in danger. */
export const isHazard = (text: string, chance: number, cues: CueLists, at: number): boolean =>
  chance >= at || dangerWords(text, cues).length > 0
