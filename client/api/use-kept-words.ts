import { useCallback, useState } from 'react'
import { forget, keep, kept } from '../platform/storage'
import { newCommandId } from './command-id'

interface Kept {
  readonly commandId: string
  readonly words: string
}

export interface KeptWords extends Kept {
  readonly type: (words: string) => void
  /** They have arrived: the next words have a name of their own. */
  readonly done: () => void
}

const keyOf = (place: string) => `yimixian.words.${place}`

function restore(place: string): Kept {
  const value = kept(keyOf(place)) as Partial<Kept> | null
  const { commandId, words } = value ?? {}
  return typeof commandId === 'string' && typeof words === 'string'
    ? { commandId, words }
    : { commandId: newCommandId(), words: '' }
}

/** Words for one place that survive leaving the page, with the name under which they are sent once. */
export function useKeptWords(place: string): KeptWords {
  const [held, setHeld] = useState(() => restore(place))
  const type = useCallback(
    (words: string) => {
      const next = { commandId: held.commandId, words }
      keep(keyOf(place), next)
      setHeld(next)
    },
    [held.commandId, place],
  )
  const done = useCallback(() => forget(keyOf(place)), [place])
  return { ...held, type, done }
}
