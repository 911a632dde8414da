import { useEffect } from 'react'
import type { Action } from '#types/lifecycle'
import type { MoveFields, Offer } from '#types/offer'
import type { CaseView } from '#types/case-view'
import { keep } from '../platform/storage'
import { askToNotify, preparePushes } from './ask-to-notify'
import { call } from './call'
import { freshDraft, useActing } from './use-acting'
import type { Acting } from './use-acting'

/** Residents and staff ask the same operation of their own function. */
export type Audience = 'resident' | 'staff'

export type Moving = Acting<Offer, MoveFields>

/** Nothing to fill in and nothing that cannot be taken back: one tap is enough. */
const needsSheet = ({ fields, action }: Offer) => fields.length > 0 || action === 'withdraw'

const keyOf = (id: string, action: Action) => `yimixian.move.${id}.${action}`

/** Puts words in front of a person who has not opened the offer yet. */
export function prepareMove(id: string, action: Action, fields: MoveFields): void {
  keep(keyOf(id, action), { ...freshDraft(), fields })
}

/** A move on a case, from its button to the case as it stands after it. */
export function useMove(id: string, audience: Audience, onDone: (view: CaseView) => void): Moving {
  useEffect(() => void preparePushes(audience), [audience])
  return useActing<Offer, MoveFields, CaseView>({
    keyOf: ({ action }) => keyOf(id, action),
    asks: needsSheet,
    transmit: ({ action }, { commandId, fields }) => {
      // Still inside the tap, where alone WeChat lets it be asked; the move does not wait for the answer.
      void askToNotify(audience, Date.now())
      return call(audience, 'case.move', { id, action, fields }, { commandId })
    },
    onDone,
  })
}
