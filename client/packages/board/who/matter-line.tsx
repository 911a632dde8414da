import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from '#types/matter-view'
import { Button } from '../../../components/button'
import { Chip } from '../../../components/chip'
import { Pressable } from '../../../components/pressable'
import { boardCopy } from '../../../copy/board'
import { when } from '../../../copy/time'
import { hazards } from '../../../copy/words'

interface MatterLineProps {
  readonly matter: MatterView
  readonly now: number
  readonly onReport: (code: string) => void
}

/** One matter: whose it is; opened, why, by what, and from when on it would be taken. */
export function MatterLine({ matter, now, onReport }: MatterLineProps) {
  const [open, setOpen] = useState(false)
  const { code, label, unitName, why, basis, hazard, acceptBy } = matter
  return (
    <View className="who-line">
      <Pressable className="who-line__head" expanded={open} onPress={() => setOpen(!open)}>
        <View className="who-line__words">
          <Text className="who-line__label">{label}</Text>
          <Text className="who-line__unit">{unitName}</Text>
        </View>
        {hazard !== 'none' && (
          <Chip words={hazards[hazard]} tone={hazard === 'danger' ? 'tier-3' : 'tier-2'} />
        )}
      </Pressable>
      {open && (
        <View className="who-line__more">
          <Text className="who-line__why">{why}</Text>
          {basis !== '' && <Text className="who-line__basis">{boardCopy.basis(basis)}</Text>}
          <Text className="who-line__basis">{boardCopy.before(when(acceptBy, now))}</Text>
          <Button words={boardCopy.reportThis} onPress={() => onReport(code)} />
        </View>
      )}
    </View>
  )
}
