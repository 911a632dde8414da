import { useParameter } from '../../../platform/page-life'
import { useStaffCase } from './use-staff-case'

export function useTask() {
  return useStaffCase(useParameter('id'))
}
