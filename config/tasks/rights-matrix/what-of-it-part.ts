import { caseView } from '#core/domain/case-view'
import { publicView } from '#core/domain/public-view'
import { TIMELINE } from '#core/domain/timeline-rows'
import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { CaseView } from '#types/case-view'
import type { Actor, Relation } from '#types/people'
import { markdownTable } from '../lifecycle-doc/markdown-table'
import { CALLED_UPON, REPORTER, STAFF, standing, world } from './readers'
import { sampleCase } from './sample-case'

const JOINED = { at: world.now, urges: 0, urgedAt: null, rating: null, merged: false }

/** What every view is drawn from: a stage with a script, and a docket, a plan and a call to show. */
const shown: CaseState = {
  ...{ ...sampleCase.state, matter: 'poultry', stage: 'persuading' },
  docket: { id: 'docket', procedure: 'general', outcome: null },
}

function viewOf(actor: Actor, relation: Relation): CaseView {
  const stands = standing(actor, relation, shown)
  if (stands === undefined) throw new Error(`nobody of this role stands as ${relation}`)
  const document = { ...sampleCase, state: { ...stands, ...CALLED_UPON } }
  return caseView(document, actor, world, (id) => ({ id, state: 'checking' }))
}

function named(role: string): Actor {
  const found = STAFF.find(({ name }) => name === role)
  if (found === undefined) throw new Error(`no reader ${role}`)
  return found.actor
}

const HANDLING: readonly Relation[] = ['holder', 'unit', 'watcher', 'verifier', 'handled', 'called']
const AROUND: readonly Relation[] = ['watcher', 'verifier', 'handled', 'called']
const joined = publicView({ ...sampleCase, state: shown }, JOINED, world)

const VIEWS: readonly (readonly [string, CaseView])[] = [
  ['reporter', viewOf(REPORTER, 'reporter')],
  ...HANDLING.map((relation) => [relation, viewOf(named('officer (department)'), relation)] as const),
  ['supervisor', viewOf(named('supervisor'), 'overseer')],
  ['coordinator', viewOf(named('coordinator'), 'overseer')],
  ['property: holder', viewOf(named('propertyManager'), 'holder')],
  ...AROUND.map((relation) => [`property: ${relation}`, viewOf(named('propertyManager'), relation)] as const),
  ['joined', joined],
]

const given = (value: unknown): string => {
  const empty = value === undefined || value === null || value === '' || value === false
  return empty || (Array.isArray(value) && value.length === 0) ? '' : 'yes'
}

const PARTS: readonly (readonly [string, (view: CaseView) => string])[] = [
  ['words of the report', ({ words }) => given(words)],
  ['photos of the report', ({ files }) => given(files)],
  ['when it happened', ({ happenedAt }) => given(happenedAt)],
  ['place', ({ place }) => (place.includes('door') ? 'to the door' : place === '' ? '' : 'building')],
  ['summary written for all', ({ summary }) => given(summary)],
  ['who has it, why, since when', ({ holder, why }) => given(holder !== null && why)],
  ['script for dissuading', ({ script }) => given(script)],
  ['docket', ({ docket }) => given(docket)],
  ['a steps list', ({ timeline }) => given(timeline)],
]

/** `s` for seen, `w` for the words, `p` for the photos, `n` for the name of the party. */
function entryOf(view: CaseView, seq: number): string {
  const entry = view.timeline.find((one) => one.seq === seq)
  if (entry === undefined) return ''
  const { words, files, party } = entry
  return [
    's',
    words === undefined ? '' : 'w',
    files === undefined ? '' : 'p',
    party === undefined ? '' : 'n',
  ].join('')
}

const seqOf = (type: CaseFact['type']): number =>
  sampleCase.events.find(({ fact }) => fact.type === type)?.seq ?? 0

const factLines = Object.keys(TIMELINE).map((type) => [
  type,
  // The keys of the table are the types of the facts.
  ...VIEWS.map(([, view]) => entryOf(view, seqOf(type as CaseFact['type']))),
])

/** What of a case each reader gets. */
export function whatOfItPart(): readonly string[] {
  const head = VIEWS.map(([name]) => name)
  return [
    '## What of it',
    '',
    'No view names the reporter, to nobody. `joined` is a resident who has joined the case of somebody else (我也遇到).',
    '',
    ...markdownTable(
      ['part', ...head],
      PARTS.map(([name, cell]) => [name, ...VIEWS.map(([, view]) => cell(view))]),
    ),
    '',
    '### Step by step',
    '',
    '`s` the step is seen, `w` with its words, `p` with its photos, `n` with the name it was served on. The sample note is',
    "of the reader's own unit, but for the property, the coordinator and the supervisor: a note stays in the unit that",
    'wrote it.',
    '',
    ...markdownTable(['fact', ...head], factLines),
    '',
  ]
}
