import { Text } from '@tarojs/components'
import './chip.scss'

export type Tone = 'quiet' | 'tier-1' | 'tier-2' | 'tier-3' | 'plain'

/** A state in a word; the colour only repeats it. */
export function Chip({ words, tone = 'quiet' }: { readonly words: string; readonly tone?: Tone }) {
  return <Text className={`chip chip--${tone}`}>{words}</Text>
}

/** How many wait; nothing at zero. */
export function Badge({ count }: { readonly count: number }) {
  return count === 0 ? null : <Text className="badge">{count > 99 ? '99+' : String(count)}</Text>
}
