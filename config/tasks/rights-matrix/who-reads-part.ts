import { keptFromKind, mayRead } from '#core/domain/rights'
import type { CaseState } from '#types/case'
import { ABOUTS, STAGES } from '#types/lifecycle'
import { type Actor, RELATIONS, UNIT_KINDS } from '#types/people'
import { markdownTable } from '../lifecycle-doc/markdown-table'
import { CALLED_UPON, READERS, STAFF, standing, world } from './readers'
import { sampleCase } from './sample-case'

const { region, street, compound } = sampleCase

function reads(actor: Actor, state: CaseState): boolean {
  return mayRead(actor, { region, street, compound, state }, world)
}

/** One word for all stages, or the stages in which it is so. */
function throughStages(cell: (stage: CaseState['stage']) => string): string {
  const words = STAGES.map((stage) => [cell(stage), stage] as const)
  const kinds = [...new Set(words.map(([word]) => word))]
  if (kinds.length === 1) return kinds[0] ?? ''
  return kinds
    .map((kind) => `${kind} (${words.flatMap(([word, stage]) => (word === kind ? stage : [])).join(', ')})`)
    .join('; ')
}

function readsAs(actor: Actor, relation: (typeof RELATIONS)[number]): string {
  return throughStages((stage) => {
    const stands = standing(actor, relation, { ...sampleCase.state, stage })
    if (stands === undefined) return ''
    if (reads(actor, stands)) return 'reads'
    return reads(actor, { ...stands, ...CALLED_UPON }) ? 'once called upon' : 'no'
  })
}

const readerLines = READERS.map(({ name, actor }) => [
  name,
  ...RELATIONS.map((relation) => readsAs(actor, relation)),
])

const CONCERNS: readonly (readonly [string, Pick<CaseState, 'about' | 'hideFromProperty'>])[] = [
  ...ABOUTS.map((about) => [`about: ${about}`, { about, hideFromProperty: false }] as const),
  ['hidden from the property', { about: null, hideFromProperty: true }],
]

const kindLines = UNIT_KINDS.map((kind) => [
  kind,
  ...CONCERNS.map(([, concern]) => {
    if (keptFromKind(kind, concern)) return 'kept from'
    return keptFromKind(kind, concern, 'officer') ? 'kept from its officers' : ''
  }),
])

/** Even as its holder, so that no relation lets anybody past. */
const keptLines = STAFF.map(({ name, actor }) => [
  name,
  ...CONCERNS.map(([, concern]) => {
    const stands = standing(actor, 'holder', sampleCase.state)
    return stands !== undefined && reads(actor, { ...stands, ...concern }) ? 'reads' : 'no'
  }),
])

/** Who reads a case at all, and whom one about somebody is kept from. */
export function whoReadsPart(): readonly string[] {
  return [
    '## Who reads a case',
    '',
    'By role and by how one stands to the case; the same in all twelve stages unless a cell names some. A dash: nobody of',
    'this role can stand so. Whoever does not read it is answered as for an id that does not exist. Another region reads',
    'nothing, whatever the post is called; a supervisor whose unit has an area reads that area only; an overseer who is',
    'neither coordinator nor supervisor was named to approve a plan.',
    '',
    ...markdownTable(['role', ...RELATIONS], readerLines),
    '',
    '## Whom a case about somebody is kept from',
    '',
    'By kind of unit: such units neither hold it nor verify it nor hear of it.',
    '',
    ...markdownTable(['kind of unit', ...CONCERNS.map(([name]) => name)], kindLines),
    '',
    'By role, for one who stands as near as can be, as its holder: a conflict that is found later ends the access that was',
    'there. Those who look into conduct, coordinator and supervisor, are the exception by their office.',
    '',
    ...markdownTable(['role', ...CONCERNS.map(([name]) => name)], keptLines),
    '',
  ]
}
