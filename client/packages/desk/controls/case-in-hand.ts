import { createContext } from 'react'
import type { CaseView } from '#types/case-view'

/** The case that the open form is about, for controls that say more with it than the field alone tells. */
export const CaseInHand = createContext<CaseView | null>(null)
