import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import type { Choice } from '../../../components/choices'
import { foundIn } from '../../../components/found-in'
import { Sheet } from '../../../components/sheet'
import { TypedText } from '../../../components/typed-text'
import { formCopy } from '../../../copy/form'
import { Checks } from './checks'
import './find-sheet.scss'

interface FindSheetProps {
  readonly name: string
  readonly choices: readonly Choice<string>[]
  readonly chosen: readonly string[]
  readonly onChoose: (code: string) => void
  readonly onClose: () => void
  /** More than one may be chosen: it closes when the person says so. */
  readonly several?: boolean
}

const ID = 'find-sheet'

/** A list too long to look through: typed for, as high as the screen. */
export function FindSheet({ name, choices, chosen, onChoose, onClose, several = false }: FindSheetProps) {
  const [wanted, setWanted] = useState('')
  const found = choices.filter(({ label }) => foundIn(label, wanted.trim()))
  const done = <Button kind="filled" words={formCopy.chosen(chosen.length)} onPress={onClose} />
  return (
    <Sheet id={ID} title={name} onClose={onClose} tall {...(several ? { foot: done } : {})}>
      <View className="find-sheet__field">
        <TypedText
          kind="search"
          label={formCopy.search}
          hint={formCopy.search}
          value={wanted}
          onChange={setWanted}
        />
      </View>
      {found.length === 0 && <Text className="find-sheet__none">{formCopy.none}</Text>}
      {several ? (
        <Checks label={name} choices={found} chosen={chosen} onToggle={onChoose} />
      ) : (
        <Choices label={name} choices={found} value={chosen[0] ?? null} onChoose={onChoose} shape="list" />
      )}
    </Sheet>
  )
}
