import { demoBoards } from '#config/demo/people'
import { DESK_LISTS, FIND_SCOPES } from '#types/desk-view'

/** Where a person may look: at a case, at a file, or at whatever their phone shows. */
type Look = readonly [op: string, input: object]

const anybody = (id: string): readonly Look[] => [
  ...(['case.open', 'case.open'] as const).map((op) => [op, { id }] as const),
  ...[['inbox.list', {}] as const, ['inbox.list', {}] as const, ['me.open', {}] as const],
  ['case.move', { id, action: 'note', fields: { words: '看看' } }],
]

export const staffLooks = (id: string, docket: string): readonly Look[] => [
  ...anybody(id),
  ...DESK_LISTS.map((list) => ['desk.list', { list }] as const),
  ['desk.find', { text: '3栋', by: 'place', compound: 'xiyuan' }],
  ...FIND_SCOPES.map((scope) => ['desk.find', { text: '溪源', scope, compound: 'xiyuan' }] as const),
  ...(['mine', 'asked', 'unit'] as const).map((list) => ['docket.list', { list }] as const),
  ...[['desk.counts', {}] as const, ['health.open', {}] as const, ['roster.open', {}] as const],
  ['docket.open', { id: docket }],
  ...(['evidence', 'siteAccess'] as const).map(
    (reason) => ['case.reveal', { id, reason, words: '取证' }] as const,
  ),
]

export const residentLooks = (id: string): readonly Look[] => [
  ...anybody(id),
  ...(['follow.add', 'follow.urge'] as const).map((op) => [op, { id }] as const),
  ...(['case.mine', 'follow.list'] as const).map((op) => [op, {}] as const),
  ['follow.rate', { id, solved: false, score: 1 }],
  ['case.nearby', { compound: 'xiyuan', matter: null, words: '发现养鸡堆物', place: { building: '3栋' } }],
  ...demoBoards.map(({ code }) => ['board.open', { code }] as const),
]
