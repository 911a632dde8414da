import type { Stage } from '#types/lifecycle'
import { GUARDS } from '#core/domain/guards'
import { MOVES } from '#core/domain/lifecycle'
import type { MoveRow, Need } from '#core/domain/move-context'
import { NOTICE_TABLE, RAN_OUT_INSTEAD } from '#core/domain/notice-rows'
import { RUN_OUT } from '#core/domain/sweep'
import { TIMELINE } from '#core/domain/timeline-rows'
import { diagram, markdownTable } from './markdown-table'

interface Edge {
  readonly from: Stage
  readonly to: Stage
  readonly by: string
}

const rows: readonly (readonly [string, MoveRow])[] = Object.entries(MOVES).flatMap(([move, list]) =>
  list.map((row) => [move, row] as const),
)

/** What a row's own stage becomes; a move that leaves it as it is draws no arrow. */
function edgesOf([by, row]: readonly [string, MoveRow]): readonly Edge[] {
  return row.from.flatMap((from) =>
    row.to.flatMap((to) => (to === 'same' || to === from ? [] : [{ from, to, by }])),
  )
}

const clockEdges: readonly Edge[] = Object.entries(RUN_OUT).map(([clock, { from, to }]) => ({
  ...{ from, to },
  by: `${clock} ran out`,
}))

/** What the docket of a case leads to when it is closed. */
const docketEdges: readonly Edge[] = (['verifying', 'rating'] as const).map((to) => ({
  ...{ from: 'enforcing', to },
  by: 'the docket ends',
}))

function needText({ field, required, choices }: Need): string {
  const name = required ? `**${field}**` : field
  if (choices === undefined) return name
  return `${name} (${typeof choices === 'string' ? `from the ${choices} of the region` : choices.join(' / ')})`
}

function moveLine([move, row]: readonly [string, MoveRow]): readonly string[] {
  return [
    move,
    row.from.join(', '),
    [row.who.join(', '), ...(row.roles === undefined ? [] : [`as ${row.roles.join(', ')}`])].join('; '),
    row.needs.map(needText).join(', '),
    row.guards.join(', '),
    row.to.join(', '),
    row.starts.join(', '),
  ]
}

const guardLines = Object.entries(GUARDS).map(([name, guard]) => [
  name,
  guard.words,
  guard.field ?? '',
  [guard.refusal.code, guard.refusal.detail].filter(Boolean).join(': '),
])

const runOutLines = Object.entries(RUN_OUT).map(([clock, row]) => [
  clock,
  row.from,
  row.to,
  row.starts.join(', '),
])

const noticeLines = [
  ...Object.entries(NOTICE_TABLE),
  ...Object.entries(RAN_OUT_INSTEAD).map(([clock, list]) => [`ranOut: ${clock}`, list] as const),
].flatMap(([fact, list]) => list.map(({ to, notice }) => [fact, to, notice]))

const factLines = Object.entries(TIMELINE).map(([fact, { action, seenBy, readBy }]) => [
  fact,
  action,
  seenBy.join(', '),
  readBy.join(', '),
])

export function casePart(): readonly string[] {
  return [
    '## Stages',
    '',
    ...diagram('submitted: file', [...rows.flatMap(edgesOf), ...docketEdges, ...clockEdges]),
    '',
    '## Moves',
    '',
    'Fields in bold are required. `same` leaves the stage as it is.',
    '',
    ...markdownTable(['move', 'from', 'who', 'needs', 'guards', 'to', 'starts'], rows.map(moveLine)),
    '',
    '## Guards',
    '',
    'A guard that judges a field is asked after the fields are complete, all others before.',
    '',
    ...markdownTable(['guard', 'in words', 'field', 'refusal'], guardLines),
    '',
    '## Clocks that move a case',
    '',
    'Every other clock that runs out is recorded, told to its holder and the coordinator, and goes on showing as overdue;',
    "where the region's pack says so, the case rises to the next in the chain.",
    '',
    ...markdownTable(['clock', 'in', 'leads to', 'starts'], runOutLines),
    '',
    '## Facts and their readers',
    '',
    'Who sees that something happened, and who reads the words and photos beside it. Whom an order names is read by the',
    'handling unit and its supervisor only; a note by the unit that wrote it.',
    '',
    ...markdownTable(['fact', 'shown as', 'seen by', 'words read by'], factLines),
    '',
    '## Notices',
    '',
    ...markdownTable(['fact', 'to', 'notice'], noticeLines),
    '',
  ]
}
