import { useCase } from '../../../api/use-case'
import type { OpenCase } from '../../../api/use-case'
import { staffMoving } from './staff-moving'

/** A case in a staff member's hands: what was written once is a tap away the next time. */
export function useStaffCase(id: string | null): OpenCase {
  const opened = useCase(id, 'staff')
  return { ...opened, moving: staffMoving(id ?? '', opened.moving) }
}
