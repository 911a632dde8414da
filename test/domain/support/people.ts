import { postId, type ResidentActor, type Role, type StaffActor } from '#types/people'

export const residentUpstairs: ResidentActor = { kind: 'resident', personKey: 'v1.upstairs' }
export const residentNextDoor: ResidentActor = { kind: 'resident', personKey: 'v1.next-door' }

export function staff(unit: string, role: Role, scope: string, staffId = `${unit}-${role}`): StaffActor {
  const post = { id: postId(unit, role, scope), unit, role, scope }
  return { kind: 'staff', staffId, name: `name of ${staffId}`, region: 'demo', post }
}

export const propertyManager = staff('yibai-property', 'propertyManager', 'xiyuan')
export const gridLeader = staff('liuyin-committee', 'gridLeader', 'liuyin')
export const fireOfficer = staff('fire-rescue', 'officer', 'liuyin')
export const policeOfficer = staff('police', 'officer', 'liuyin')
export const streetDesk = staff('yunxi-street', 'desk', 'demo')
export const coordinator = staff('coordination', 'coordinator', 'demo')
export const supervisor = staff('supervision', 'supervisor', 'demo')
export const administrator = staff('coordination', 'admin', 'demo')
