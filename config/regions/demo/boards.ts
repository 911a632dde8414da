import type { BoardSetup } from '#types/board'

export const boards: readonly BoardSetup[] = [
  { code: 'XYE7MH', number: 'YX-001', gate: '东门', compound: 'xiyuan', checkedOn: '2026-10-12', version: 1 },
  { code: 'XYB4NZ', number: 'YX-002', gate: '北门', compound: 'xiyuan', checkedOn: '2026-10-12', version: 1 },
  {
    code: 'HGN9M3',
    number: 'YX-003',
    gate: '南门',
    compound: 'hualong',
    checkedOn: '2026-10-13',
    version: 1,
  },
  {
    code: 'JCM6Y5',
    number: 'YX-004',
    gate: '大院门口',
    compound: 'jiuchang',
    checkedOn: '2026-10-14',
    version: 1,
  },
]
