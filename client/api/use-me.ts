import { useEffect, useSyncExternalStore } from 'react'
import type { MeView } from '#types/me-view'
import { onH5 } from '../platform/target'
import { inChosenPost } from './acting-post'
import { call } from './call'
import { renewGuest } from './renew-guest'
import { currentSession } from './session'

/** Fresh enough for a badge; every page of the bottom bar asks. */
const FRESH = 15_000

let me: MeView | null = null
let askedAt = 0
const listeners = new Set<() => void>()

function tell(next: MeView | null): void {
  me = next
  for (const listener of listeners) listener()
}

/** Asks again who this is and what is unread. A browser without a session is nobody yet and asks nothing. */
export async function refreshMe(): Promise<void> {
  askedAt = Date.now()
  if (onH5 && currentSession() === null) {
    tell(null)
    return
  }
  const answer = await call('resident', 'me.open', {})
  if (answer.ok) tell(inChosenPost(answer.value))
  if (onH5) await renewGuest(Date.now())
}

export function noteUnread(unread: number): void {
  if (me !== null) tell({ ...me, unread })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Who works here stays so without a network: the kept session knows. */
export const isStaff = (known: MeView | null): boolean =>
  known === null ? currentSession()?.kind === 'staff' : known.kind === 'staff'

export function useMe(): MeView | null {
  useEffect(() => {
    if (Date.now() - askedAt > FRESH) void refreshMe()
  }, [])
  return useSyncExternalStore(
    subscribe,
    () => me,
    () => me,
  )
}
