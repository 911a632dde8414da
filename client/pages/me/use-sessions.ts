import { useCallback } from 'react'
import type { SessionLine } from '#types/session'
import { call } from '../../api/call'
import { useLoaded } from '../../api/use-loaded'

export interface Sessions {
  readonly lines: readonly SessionLine[]
  readonly revoke: (id: string) => Promise<void>
}

/** Where this person is signed in; each of them can be ended from here. */
export function useSessions(): Sessions {
  const { loaded, reload } = useLoaded('sessions', async () => {
    const answer = await call('staff', 'session.list', {})
    return answer.ok ? { ok: true as const, value: answer.value.items } : answer
  })
  const revoke = useCallback(
    async (id: string) => {
      await call('staff', 'session.revoke', { id })
      await reload()
    },
    [reload],
  )
  return { lines: loaded.state === 'ready' ? loaded.value : [], revoke }
}
