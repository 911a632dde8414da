import type { BoardPerson, BoardView } from '#types/board-view'

const now = Date.UTC(2026, 10, 21, 6, 32)
/** Somebody of this unit, with a phone and off duty. */
const person = (unit: string, more: Partial<BoardPerson> = {}): BoardPerson => ({
  ...{
    unit,
    unitName: unit,
    mark: unit[0] ?? '',
    unitKind: 'department',
    name: `${unit}的人`,
    phone: '000-1',
  },
  ...{ roleLabel: '联系人', service: '本小区', duty: '违建', card: 'A-1', onDuty: false, deputy: false },
  ...more,
})
/** A board with three people, one of them on duty and one without a phone. */
export const board: BoardView = {
  ...{ code: 'XYE7MH', number: 'YX-9', gate: '东门', version: 3, checkedOn: '2026-10-12', now },
  ...{ region: 'demo', title: '综合执法进小区', county: '某县', slogan: '', supervisionPhone: '000-9' },
  compound: { id: 'lahy', name: '柳岸花园', community: '东门社区' },
  people: [person('城管局', { onDuty: true }), person('消防局'), person('公安局', { phone: '' })],
  property: null,
  fields: ['name', 'card', 'phone', 'duties', 'area', 'serviceItems', 'dutyList', 'supervision'],
  ...{ powers: ['检查'], remedies: ['申辩'], solved: [], solvedIn30Days: 0 },
}
