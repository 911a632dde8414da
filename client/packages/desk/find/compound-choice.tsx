import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CompoundLine } from '#types/compound-line'
import { useFoundCompounds } from '../../../api/use-found-compounds'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { TypedText } from '../../../components/typed-text'
import { findCopy } from '../../../copy/desk'

interface CompoundChoiceProps {
  readonly chosen: CompoundLine | null
  readonly onChoose: (compound: CompoundLine) => void
}

/** A compound by the beginning of its name: nobody has to know its id. */
export function CompoundChoice({ chosen, onChoose }: CompoundChoiceProps) {
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const found = useFoundCompounds(typed)
  const items = found.state === 'ready' ? found.items : []
  return (
    <Field label={findCopy.compound}>
      <TypedText
        kind="search"
        label={findCopy.compound}
        hint={findCopy.compoundHint}
        value={typed}
        onChange={setTyped}
      />
      {items.length > 0 && (
        <View className="find-page__compounds">
          <Choices
            label={findCopy.compound}
            choices={items.map((value) => ({ value, label: `${value.name} · ${value.community}` }))}
            value={items.find(({ id }) => id === chosen?.id) ?? null}
            onChoose={onChoose}
            shape="list"
          />
        </View>
      )}
    </Field>
  )
}
