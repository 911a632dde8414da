import type { CueLists } from './model'

/** Letters of a text that say a danger is there now; a supposed or remembered danger is none. */
export const dangerWords = (text: string, { danger, supposed }: CueLists): string[] =>
  text
    .split(/[，。！？!?,.;；\s]+/)
    .filter((clause) => !supposed.some((word) => clause.includes(word)))
    .flatMap((clause) => danger.filter((word) => clause.includes(word)))

/** Cues outweigh doubt: the phone only asks whether somebody is in danger. */
export const isHazard = (text: string, chance: number, cues: CueLists, at: number): boolean =>
  chance >= at || dangerWords(text, cues).length > 0
