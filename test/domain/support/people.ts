import { postId, type ResidentActor, type Role, type StaffActor } from '#types/people'

export const residentUpstairs: ResidentActor = { kind: 'resident', personKey: 'v1.upstairs' }
export const residentNextDoor: ResidentActor = { kind: 'resident', personKey: 'v1.next-door' }

/** Officers hold a valid enforcement card, and so do the desks and heads of their departments. */
const CARRIES_CARD: readonly Role[] = ['officer', 'desk', 'unitHead', 'legalReviewer']

export function staff(
  unit: string,
  role: Role,
  scope: string,
  staffId = `${unit}-${role}`,
  region = 'demo',
): StaffActor {
  const post = { id: postId(unit, role, scope), unit, role, scope }
  const qualified = CARRIES_CARD.includes(role)
  return { kind: 'staff', staffId, name: `name of ${staffId}`, region, post, qualified }
}

export const withoutCard = (actor: StaffActor): StaffActor => ({ ...actor, qualified: false })

export const propertyManager = staff('yibai-property', 'propertyManager', 'xiyuan')
export const gridLeader = staff('liuyin-committee', 'gridLeader', 'liuyin')
export const fireOfficer = staff('fire-rescue', 'officer', 'liuyin')
export const policeOfficer = staff('police', 'officer', 'liuyin')
export const streetDesk = staff('yunxi-street', 'desk', 'yunxi-street')
export const fireDesk = staff('fire-rescue', 'desk', 'demo')
export const cityOfficer = staff('urban-management', 'officer', 'liuyin')
export const coordinator = staff('coordination', 'coordinator', 'demo')
export const supervisor = staff('supervision', 'supervisor', 'demo')
export const administrator = staff('coordination', 'admin', 'demo')
