import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from '#types/matter-view'
import { boardCopy } from '../copy/board'
import { when } from '../copy/time'
import { hazards } from '../copy/words'
import { Cell } from './cell'
import { Chip } from './chip'
import { foundIn } from './found-in'
import { Card } from './section'
import { TypedText } from './typed-text'
import './matter-search.scss'

interface MatterSearchProps {
  readonly matters: readonly MatterView[]
  readonly now: number
  readonly chosen?: string | null
  readonly onChoose: (matter: MatterView) => void
  readonly hint: string
}

function matches({ label, category, unitName, why }: MatterView, wanted: string): boolean {
  const words = `${label}${category}${unitName}`
  return `${words}${why}`.includes(wanted) || foundIn(words, wanted)
}

function groups(matters: readonly MatterView[]): readonly (readonly [string, readonly MatterView[]])[] {
  const found = new Map<string, MatterView[]>()
  for (const matter of matters) found.set(matter.category, [...(found.get(matter.category) ?? []), matter])
  return [...found]
}

function Hazard({ matter }: { readonly matter: MatterView }) {
  return matter.hazard === 'none' ? null : (
    <Chip words={hazards[matter.hazard]} tone={matter.hazard === 'danger' ? 'tier-3' : 'tier-2'} />
  )
}

/** Who takes what and by when; searched by typing. */
export function MatterSearch({ matters, now, chosen = null, onChoose, hint }: MatterSearchProps) {
  const [wanted, setWanted] = useState('')
  const found = matters.filter((matter) => matches(matter, wanted.trim()))
  return (
    <View className="matter-search">
      <View className="matter-search__field">
        <TypedText kind="search" label={boardCopy.who} hint={hint} value={wanted} onChange={setWanted} />
      </View>
      {found.length === 0 && <Text className="matter-search__none">{boardCopy.whoNone}</Text>}
      {groups(found).map(([category, inside]) => (
        <View key={category}>
          <View className="matter-search__category">{category}</View>
          <Card>
            {inside.map((matter) => (
              <Cell
                key={matter.code}
                title={matter.label}
                line={boardCopy.takes(matter.unitName, when(matter.acceptBy, now))}
                chosen={matter.code === chosen}
                strong={matter.code === chosen}
                after={<Hazard matter={matter} />}
                onPress={() => onChoose(matter)}
              />
            ))}
          </Card>
        </View>
      ))}
    </View>
  )
}
