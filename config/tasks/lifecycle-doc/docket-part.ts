import { DOCKET_GUARDS } from '#core/domain/docket/docket-guards'
import type { DocketNeed, DocketRow } from '#core/domain/docket/docket-context'
import { DOCKET_MOVES } from '#core/domain/docket/docket-moves'
import { DOCKET_NOTICES } from '#core/domain/docket/docket-notices'
import { LEGAL_CLOCKS } from '#core/domain/docket/legal-clocks'
import { diagram, markdownTable } from './markdown-table'

const rows: readonly (readonly [string, DocketRow])[] = Object.entries(DOCKET_MOVES).flatMap(([move, list]) =>
  list.map((row) => [move, row] as const),
)

function needText({ field, required, choices }: DocketNeed): string {
  const name = required ? `**${field}**` : field
  if (choices === undefined) return name
  return `${name} (${typeof choices === 'string' ? `from the ${choices} of the region` : choices.join(' / ')})`
}

const moveLine = ([move, row]: readonly [string, DocketRow]): readonly string[] => [
  move,
  row.procedures.join(', '),
  row.from.join(', '),
  [row.who.join(', '), `as ${row.roles.join(', ')}`].join('; '),
  row.needs.map(needText).join(', '),
  row.guards.join(', '),
  row.to.join(', '),
  row.starts.join(', '),
]

const guardLines = Object.entries(DOCKET_GUARDS).map(([name, guard]) => [
  name,
  guard.words,
  guard.article ?? '',
  [guard.refusal.code, guard.refusal.detail].filter(Boolean).join(': '),
])

const clockLines = Object.entries(LEGAL_CLOCKS).map(([code, { amount, unit, time, source, pauses }]) => [
  code,
  `${amount} ${unit}`,
  time,
  source.clause,
  pauses === true ? 'yes' : 'no',
])

const noticeLines = Object.entries(DOCKET_NOTICES).flatMap(([fact, list]) =>
  list.map(({ to, notice, when }) => [fact, to, notice, when === undefined ? '' : 'as the file stands then']),
)

const edges = rows.flatMap(([by, row]) =>
  row.from.flatMap((from) =>
    row.to.flatMap((to) => (to === 'same' || to === from ? [] : [{ from, to, by }])),
  ),
)

/** The enforcement file, which a case opens and which ends on the case. */
export function docketPart(): readonly string[] {
  const head = ['act', 'procedures', 'from', 'who', 'needs', 'guards', 'to', 'starts']
  return [
    '## The docket',
    '',
    'An enforcement file (案卷) is a document of its own, opened by the move `openDocket` and read by its unit and the',
    'supervisor only. Closing it ends on the case.',
    '',
    ...diagram('investigating: openDocket', edges),
    '',
    ...markdownTable(head, rows.map(moveLine)),
    '',
    '### Guards of the docket',
    '',
    ...markdownTable(['guard', 'in words', 'article', 'refusal'], guardLines),
    '',
    '### Legal clocks',
    '',
    ...markdownTable(['clock', 'length', 'counted', 'source', 'stands still while suspended'], clockLines),
    '',
    '### Notices of the docket',
    '',
    'Nobody outside the file is told anything of it.',
    '',
    ...markdownTable(['fact', 'to', 'notice', 'when'], noticeLines),
    '',
  ]
}
