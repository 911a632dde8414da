import type { MatterView } from '#types/matter-view'
import { call } from './call'
import { useLoaded } from './use-loaded'
import type { Loaded } from './use-loaded'

/** Who takes what in this compound. Null asks nothing yet. */
export function useMatters(compound: string | null): Loaded<readonly MatterView[]> {
  const { loaded } = useLoaded(compound, async (key) => {
    const answer = await call('resident', 'matter.list', { compound: key })
    return answer.ok ? { ok: true as const, value: answer.value.items } : answer
  })
  return loaded
}
