import { isShared, mayFollow, publicityToOthers } from '#core/domain/follow-rules'
import { comparedCases } from '#core/domain/look-alike-cases'
import type { CaseState } from '#types/case'
import { PUBLICITIES, type Publicity } from '#types/lifecycle'
import { markdownTable } from '../lifecycle-doc/markdown-table'
import { sampleCase } from './sample-case'

type Shyness = Pick<CaseState, 'about' | 'hideFromProperty'>

const SHY: readonly (readonly [string, Shyness])[] = [
  ['concerns nobody', { about: null, hideFromProperty: false }],
  ['about somebody', { about: 'officer', hideFromProperty: false }],
  ['hidden from the property', { about: null, hideFromProperty: true }],
]

const SHOWS: Readonly<Record<Publicity, string>> = { none: 'nothing', count: 'a number', summary: 'named' }

function alike(person: string, state: CaseState): string {
  const compared = comparedCases([{ ...sampleCase, state }], person)
  return SHOWS[compared[0]?.publicity ?? 'none']
}

function line(publicity: Publicity, [name, shy]: (typeof SHY)[number]): readonly string[] {
  const state = { ...sampleCase.state, ...shy, publicity }
  return [
    publicity,
    name,
    alike('v1.reporter', state),
    alike('v1.neighbour', state),
    isShared(state) ? 'may join' : 'no',
    mayFollow(state, { merged: false }) ? 'goes on' : 'ends',
    mayFollow(state, { merged: true }) ? 'goes on' : 'ends',
    SHOWS[publicityToOthers(state)],
  ]
}

/** What those learn of a case who have nothing to do with it. */
export function publicPart(): readonly string[] {
  const head = [
    ...['publicity', 'the case', 'own report among look-alikes', "others' among look-alikes", 'to join'],
    ...['having joined', 'having one merged into it', "the board's list of what was solved"],
  ]
  return [
    '## What others learn',
    '',
    'By the publicity of the matter. `named`: matter, building (never unit, floor or door), age, outcome and the summary',
    'that staff wrote for all; `a number`: it is counted and nothing else; what somebody sees who has joined is the last',
    'column of the tables above.',
    '',
    ...markdownTable(
      head,
      PUBLICITIES.flatMap((publicity) => SHY.map((shy) => line(publicity, shy))),
    ),
    '',
  ]
}
