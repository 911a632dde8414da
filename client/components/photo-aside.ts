import { createContext } from 'react'
import type { ReactNode } from 'react'

export interface ShownPhoto {
  readonly url: string
  /** When it reached the case; null where that is not told. */
  readonly at: number | null
}

/** What stands below a photo on the whole screen, for those who keep it as evidence; nothing for everybody else. */
export const PhotoAside = createContext<((photo: ShownPhoto) => ReactNode) | null>(null)
