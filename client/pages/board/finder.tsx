import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { Notice, RefusalNotice } from '../../components/notice'
import { TypedText } from '../../components/typed-text'
import { boardCopy } from '../../copy/board'
import { refusals } from '../../copy/refusals'
import { canScan } from '../../platform/scan'
import type { Board } from './use-board'

function Why({ board }: { readonly board: Board }) {
  const { refusal } = board
  if (refusal === null) return null
  if (refusal.code !== 'board_replaced' || refusal.detail === undefined)
    return <RefusalNotice refusal={refusal} />
  return <Notice title={refusals.board_replaced.what} line={refusals.board_replaced.next} />
}

/** The one thing to do about a refused board comes first and is the filled button. */
function FirstAct({ board }: { readonly board: Board }) {
  const { refusal } = board
  const detail = refusal?.detail
  if (refusal?.code === 'board_replaced' && detail !== undefined) {
    return <Button kind="filled" words={boardCopy.openNew} onPress={() => board.openCode(detail)} />
  }
  if (refusal?.code === 'unreachable') {
    return <Button kind="filled" icon="refresh" words={boardCopy.retry} onPress={() => void board.reload()} />
  }
  return canScan ? (
    <Button kind="filled" icon="scan" words={boardCopy.scan} onPress={() => void board.scanCode()} />
  ) : null
}

/** No board yet, or not this one: scan it or type its code. */
export function Finder({ board }: { readonly board: Board }) {
  const [typed, setTyped] = useState('')
  const openTyped = () => {
    if (typed.trim() !== '') board.openCode(typed)
  }
  return (
    <View className="finder">
      <Heading level={2} className="finder__title">
        {boardCopy.otherTitle}
      </Heading>
      <Text className="finder__body">{boardCopy.otherBody}</Text>
      <Why board={board} />
      <View className="finder__acts">
        <FirstAct board={board} />
        <Field label={boardCopy.codeLabel}>
          <TypedText
            kind="code"
            label={boardCopy.codeLabel}
            hint={boardCopy.codeHint}
            value={typed}
            onChange={setTyped}
            onDone={openTyped}
          />
        </Field>
        <Button words={boardCopy.openCode} onPress={openTyped} />
      </View>
    </View>
  )
}
