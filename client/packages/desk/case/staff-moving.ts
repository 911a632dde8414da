import type { Moving } from '../../../api/use-move'
import { phrasesFor } from '../../../copy/desk-words'
import { open } from '../../../platform/navigation'
import { noteOwnWords } from '../words/own-words'

/** A move in a staff member's hands: what is written is at hand the next time, and a task is lent on a page of its own. */
export function staffMoving(id: string, moving: Moving): Moving {
  const { offer, draft, pick, send } = moving
  return {
    ...moving,
    pick: (chosen) => {
      // Its answer is a link that is shown once; the case as it stands after it would not hold it.
      if (chosen.action === 'lend') void open('lend', { id })
      else pick(chosen)
    },
    send: async () => {
      if (offer !== null) {
        noteOwnWords(offer.action, draft.fields, (field) => phrasesFor(offer.action, field))
      }
      await send()
    },
  }
}
