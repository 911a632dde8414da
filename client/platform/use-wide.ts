import { useSyncExternalStore } from 'react'
import { onH5 } from './target'

/** A screen with room for a list and a case side by side; a phone never is one. */
const WIDE = '(min-width: 1200px)'

function subscribe(listener: () => void): () => void {
  if (!onH5) return () => undefined
  const media = window.matchMedia(WIDE)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => onH5 && window.matchMedia(WIDE).matches,
    () => false,
  )
}
