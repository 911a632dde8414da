import { useCase } from '../../api/use-case'
import type { OpenCase } from '../../api/use-case'
import { useParameter } from '../../platform/page-life'

export function useMyCase(): { readonly opened: OpenCase; readonly justFiled: boolean } {
  const opened = useCase(useParameter('id'), 'resident')
  return { opened, justFiled: useParameter('filed') !== null }
}
