import { contextFor, rowFor } from '#core/domain/decide'
import { MOVES } from '#core/domain/lifecycle'
import type { CaseState } from '#types/case'
import { type Move, MOVES as MOVE_CODES, type Stage, STAGES } from '#types/lifecycle'
import { type Relation, RELATIONS } from '#types/people'
import { markdownTable } from '../lifecycle-doc/markdown-table'
import { CALLED_UPON, type Reader, READERS, standing, world } from './readers'
import { sampleCase } from './sample-case'

function has({ actor }: Reader, move: Move, state: CaseState): boolean {
  return rowFor(MOVES[move], contextFor(state, { id: '', fields: {}, actor }, world)).ok
}

function cell(relation: Relation, stage: Stage): string {
  const standers = READERS.flatMap((reader) => {
    const stands = standing(reader.actor, relation, { ...sampleCase.state, stage })
    return stands === undefined ? [] : [{ reader, stands: { ...stands, ...CALLED_UPON } }]
  })
  const words = MOVE_CODES.flatMap((move) => {
    const able = standers.filter(({ reader, stands }) => has(reader, move, stands))
    if (able.length === 0) return []
    const all = able.length === standers.length
    return [all ? move : `${move} (${able.map(({ reader }) => reader.name).join(', ')})`]
  })
  return words.join(', ')
}

const lines = STAGES.flatMap((stage) =>
  RELATIONS.map((relation) => [stage, relation, cell(relation, stage)] as const).filter(
    ([, , moves]) => moves !== '',
  ),
)

/** Who may ask for which move when. */
export function movesPart(): readonly string[] {
  return [
    '## Who may ask for which move',
    '',
    'By stage and relation; roles in brackets where not every role that stands so may. A relation without a line has no',
    'move in that stage. What is offered is what the guards of [the life of a case](case-lifecycle.md) leave of it; an',
    'offer never goes to somebody who may not read the case.',
    '',
    ...markdownTable(['stage', 'relation', 'moves'], lines),
    '',
  ]
}
