import { useCase } from '../../../api/use-case'
import type { OpenCase } from '../../../api/use-case'
import { useParameter } from '../../../platform/page-life'

export function useTask(): OpenCase {
  return useCase(useParameter('id'), 'staff')
}
