import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import { placeOf } from '../../api/last-board'
import { isStaff, useMe } from '../../api/use-me'
import { Button } from '../../components/button'
import { Cell } from '../../components/cell'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'
import { passOn } from '../../platform/share'
import { onH5 } from '../../platform/target'

/** In WeChat one forwards by its own menu, which this page fills; a browser needs a button. */
function PassOn({ view }: { readonly view: BoardView }) {
  const [copied, setCopied] = useState(false)
  const press = async () => {
    setCopied(await passOn({ title: boardCopy.shareTitle(view.compound.name), place: placeOf(view) }))
  }
  return (
    <>
      <Button words={boardCopy.share} onPress={() => void press()} />
      {copied && (
        <View className="board-copied" aria-live="polite">
          {boardCopy.shared}
        </View>
      )}
    </>
  )
}

/** Which board this is and how old; how to mend it and how to pass it on. */
export function AboutBoard({ view }: { readonly view: BoardView }) {
  const { code, number, gate, checkedOn, version } = view
  // Whoever works here mends a board, and files nothing about it.
  const staff = isStaff(useMe())
  return (
    <Section title={boardCopy.about}>
      {code !== '' && (
        <Card>
          <Cell
            title={boardCopy.hangs(boardCopy.number(number), gate)}
            line={boardCopy.checked(checkedOn, version)}
          />
        </Card>
      )}
      <View className="board-acts">
        {code !== '' && !staff && <Button words={boardCopy.wrong} onPress={() => void open('wrong')} />}
        {onH5 && <PassOn view={view} />}
      </View>
    </Section>
  )
}
