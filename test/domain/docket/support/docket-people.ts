import { staff } from '../../support/people'

/** The bureau's own: two officers, who reviews, who heads it, and who keeps its desk. */
export const officer = staff('urban-management', 'officer', 'liuyin', 'first-officer')
export const secondOfficer = staff('urban-management', 'officer', 'yuetan', 'second-officer')
const thirdOfficer = staff('urban-management', 'officer', 'yuetan', 'third-officer')
export const reviewer = staff('urban-management', 'legalReviewer', 'demo', 'reviewer')
export const head = staff('urban-management', 'unitHead', 'demo', 'head')
const deputyHead = staff('urban-management', 'unitHead', 'demo', 'deputy-head')
export const clerk = staff('urban-management', 'desk', 'demo', 'clerk')

export const constable = staff('police', 'officer', 'liuyin', 'constable')
const secondConstable = staff('police', 'officer', 'yuetan', 'second-constable')
export const policeHead = staff('police', 'unitHead', 'demo', 'police-head')
export const planner = staff('natural-resources', 'officer', 'liuyin', 'planner')
export const fireFighter = staff('fire-rescue', 'officer', 'liuyin', 'fire-fighter')
export const watchdog = staff('supervision', 'supervisor', 'demo', 'watchdog')

/** None of whom ever reads a file. */
export const outsiders = [
  staff('yibai-property', 'propertyManager', 'xiyuan', 'manager'),
  staff('liuyin-committee', 'gridLeader', 'liuyin', 'grid'),
  staff('coordination', 'coordinator', 'demo', 'coordinator'),
  staff('coordination', 'admin', 'demo', 'admin'),
  staff('urban-management', 'admin', 'demo', 'admin-of-the-bureau'),
  staff('housing', 'officer', 'liuyin', 'other-bureau'),
  staff('urban-management', 'officer', 'liuyin', 'same-name-elsewhere', 'elsewhere'),
  { kind: 'resident', personKey: 'v1.upstairs' } as const,
]

export const insiders = [
  ...[officer, secondOfficer, thirdOfficer, reviewer, head, deputyHead, clerk],
  ...[constable, secondConstable, policeHead, planner, fireFighter, watchdog],
]
