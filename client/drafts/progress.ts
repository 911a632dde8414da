import { useSyncExternalStore } from 'react'

/** How much of each upload has left the phone. It changes too often to be kept with the draft. */
let fractions: ReadonlyMap<string, number> = new Map()
const listeners = new Set<() => void>()

export function progressed(localId: string, fraction: number | null): void {
  const next = new Map(fractions)
  if (fraction === null) next.delete(localId)
  else next.set(localId, fraction)
  fractions = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useProgress(): ReadonlyMap<string, number> {
  return useSyncExternalStore(subscribe, () => fractions)
}
