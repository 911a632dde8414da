import { docketRow } from '#core/domain/docket/docket-decide'
import { evolveDocket } from '#core/domain/docket/docket-evolve'
import { DOCKET_MOVES } from '#core/domain/docket/docket-moves'
import { mayReadDocket, readsParty, relationsTo } from '#core/domain/docket/docket-rights'
import { DOCKET_TIMELINE } from '#core/domain/docket/docket-timeline'
import { openDocketFact } from '#core/domain/docket/open-docket-fact'
import { answeredMatter } from '#core/domain/answered-matter'
import type { DocketState } from '#types/docket'
import { DOCKET_MOVE_CODES, DOCKET_RELATIONS, DOCKET_STAGES, type DocketRelation } from '#types/docket-codes'
import type { StaffActor } from '#types/people'
import { markdownTable } from '../lifecycle-doc/markdown-table'
import { STAFF, world } from './readers'
import { sampleCase } from './sample-case'

const opened = openDocketFact(
  'case',
  { ...sampleCase.state, holder: 'nobody:officer:nowhere' },
  { type: 'docketOpened', docket: 'docket', procedure: 'general', reason: 'lawDemands', clocks: [] },
  world,
)
const STATE: DocketState = evolveDocket(null, opened, world.now, { kind: 'system' })

const PLACED: Readonly<Record<DocketRelation, (post: StaffActor['post']) => Partial<DocketState>>> = {
  own: ({ id }) => ({ holder: id }),
  receiver: ({ id }) => ({ handOver: { post: id, receipt: null } }),
  determiner: ({ id }) => ({ determination: { post: id, answer: null } }),
  helper: ({ id }) => ({ asks: [{ kind: 'help', post: id, answeredAt: null }] }),
  supervisor: () => ({}),
  none: () => ({}),
}

function docketAs({ post }: StaffActor, relation: DocketRelation, more: Partial<DocketState> = {}) {
  const { region, street } = sampleCase
  return { region, street, state: { ...STATE, ...more, ...PLACED[relation](post) } }
}

function cell(actor: StaffActor, relation: DocketRelation): string {
  const docket = docketAs(actor, relation)
  if (!mayReadDocket(actor, docket, world)) return 'no'
  return readsParty(relationsTo(actor, docket, world)) ? 'all, with names' : 'own part'
}

function actsOf(stage: DocketState['stage'], relation: DocketRelation): string {
  const able = DOCKET_MOVE_CODES.filter((act) =>
    STAFF.some(({ actor }) => {
      const docket = docketAs(actor, relation, { stage })
      const relations = relationsTo(actor, docket, world)
      if (relations.length === 0) return false
      const matter = answeredMatter(docket.state, world.pack)
      const procedures = ['general', 'onTheSpot', 'police', 'criminal'] as const
      return procedures.some((procedure) => {
        const state = { ...docket.state, procedure }
        return docketRow(DOCKET_MOVES[act], { state, fields: {}, actor, relations, matter, world }).ok
      })
    }),
  )
  return able.join(', ')
}

const actLines = DOCKET_STAGES.flatMap((stage) =>
  DOCKET_RELATIONS.map((relation) => [stage, relation, actsOf(stage, relation)] as const).filter(
    ([, , acts]) => acts !== '',
  ),
)

const partLines = DOCKET_RELATIONS.filter((relation) => relation !== 'none').map((relation) => {
  const inside = readsParty([relation])
  const facts = Object.entries(DOCKET_TIMELINE).filter(([, { alsoFor }]) => alsoFor.includes(relation))
  return [relation, inside ? 'all' : facts.map(([fact]) => fact).join(', '), inside ? 'yes' : '']
})

/** Who reads an enforcement file, and what of it. */
export function docketPart(): readonly string[] {
  return [
    '## The docket',
    '',
    'The reported party is named in the file alone, for its own unit and the supervisor (行政处罚法 50). `own part`: what',
    'one was asked, answered, or is to take over.',
    '',
    ...markdownTable(
      ['role', ...DOCKET_RELATIONS],
      STAFF.map(({ name, actor }) => [name, ...DOCKET_RELATIONS.map((relation) => cell(actor, relation))]),
    ),
    '',
    ...markdownTable(['relation', 'sees of the file', 'names, decision and clocks'], partLines),
    '',
    'Residents read no file: what came of it stands on the case as its outcome.',
    '',
    ...markdownTable(['stage', 'relation', 'acts, in some procedure, of some role'], actLines),
    '',
  ]
}
