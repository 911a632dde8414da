import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Stage } from '#types/lifecycle'
import { GUARDS } from '#core/domain/guards'
import { MOVES } from '#core/domain/lifecycle'
import type { MoveRow, Need } from '#core/domain/move-context'
import { NOTICE_TABLE } from '#core/domain/notices'
import { RUN_OUT } from '#core/domain/sweep'

/** Where the document lies, from the root of the repository. */
export const LIFECYCLE_DOC = 'docs/case-lifecycle.md'

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

function diagram(): readonly string[] {
  const edges = [...rows.flatMap(edgesOf), ...clockEdges]
  const arrows = new Map<string, Set<string>>()
  for (const { from, to, by } of edges) {
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(by))
  }
  const lines = [...arrows].map(([arrow, moves]) => `  ${arrow}: ${[...moves].join(', ')}`)
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> submitted: file', ...lines, '```']
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...lines.map(line)]
}

function needText({ field, required, choices }: Need): string {
  const name = required ? `**${field}**` : field
  return choices === undefined ? name : `${name} (${choices.join(' / ')})`
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

const noticeLines = Object.entries(NOTICE_TABLE).flatMap(([fact, list]) =>
  list.map(({ to, notice }) => [fact, to, notice]),
)

/** The document as the tables give it; a test fails when the file differs. */
export function lifecycleDoc(): string {
  const lines = [
    '# The life of a case',
    '',
    'Drawn from the tables in `cloudfunctions/core/domain` by `npx tsx config/tasks/lifecycle-doc.ts`: change a table,',
    'not this page. Stages, moves and clocks are explained in `types/lifecycle.ts`.',
    '',
    '## Stages',
    '',
    ...diagram(),
    '',
    '## Moves',
    '',
    'Fields in bold are required. `same` leaves the stage as it is.',
    '',
    ...table(['move', 'from', 'who', 'needs', 'guards', 'to', 'starts'], rows.map(moveLine)),
    '',
    '## Guards',
    '',
    'A guard that judges a field is asked after the fields are complete, all others before.',
    '',
    ...table(['guard', 'in words', 'field', 'refusal'], guardLines),
    '',
    '## Clocks that move a case',
    '',
    'Every other clock that runs out is recorded, told to its holder and the coordinator, and goes on showing as overdue.',
    '',
    ...table(['clock', 'in', 'leads to', 'starts'], runOutLines),
    '',
    '## Notices',
    '',
    ...table(['fact', 'to', 'notice'], noticeLines),
    '',
  ]
  return lines.join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(LIFECYCLE_DOC, lifecycleDoc())
