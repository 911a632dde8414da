import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { seenBoards } from '../../api/seen-boards'
import { Button } from '../../components/button'
import { Cell } from '../../components/cell'
import { Field } from '../../components/field'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { TypedText } from '../../components/typed-text'
import { boardCopy } from '../../copy/board'
import { age } from '../../copy/time'
import { troubleOf } from '../../copy/trouble'
import { codeIn, compoundPlace } from '../../platform/entry'
import { canScan } from '../../platform/scan'
import { FoundPlaces } from './found-places'
import { Mistyped } from './mistyped'
import { OtherWays } from './other-ways'
import type { Board } from './use-board'
import './finder.scss'

/** The head already says what happened; here is what it may mean and what to do. */
function Why({ board }: { readonly board: Board }) {
  const { refusal, place, openPlace } = board
  if (refusal === null) return null
  const mistyped = refusal.code === 'board_mistyped' && place !== null
  return (
    <View className="finder__why">
      {troubleOf(refusal).lines.map((line) => (
        <Text key={line} className="finder__line">
          {line}
        </Text>
      ))}
      {mistyped && <Mistyped code={place.toUpperCase()} onChoose={openPlace} />}
    </View>
  )
}

/** Where a board that is gone leads to; nowhere when it does not say. */
function Onward({ refusal, openPlace }: Pick<Board, 'refusal' | 'openPlace'>) {
  const detail = refusal?.detail ?? ''
  const replaced = refusal?.code === 'board_replaced'
  const place = replaced ? detail : compoundPlace(detail)
  const words = replaced ? boardCopy.openNew : boardCopy.openCompound
  return <Button kind="filled" words={words} onPress={() => openPlace(place)} />
}

const GONE: readonly (string | undefined)[] = ['board_replaced', 'board_revoked']

/** The one thing to do about a refused board comes first and is the filled button. */
function FirstAct({ board }: { readonly board: Board }) {
  const { refusal } = board
  if (GONE.includes(refusal?.code) && refusal?.detail !== undefined) return <Onward {...board} />
  if (refusal?.code === 'unreachable') {
    return <Button kind="filled" icon="refresh" words={boardCopy.retry} onPress={() => void board.reload()} />
  }
  return canScan ? (
    <Button kind="filled" icon="scan" words={boardCopy.scan} onPress={() => void board.scanCode()} />
  ) : null
}

function Seen({ onChoose }: { readonly onChoose: (place: string) => void }) {
  const [seen] = useState(seenBoards)
  const [openedAt] = useState(() => Date.now())
  if (seen.length === 0) return null
  return (
    <Section title={boardCopy.history}>
      <Card>
        {seen.map(({ place, name, where, seenAt }) => (
          <Cell
            key={place}
            title={name}
            line={`${where} · ${boardCopy.seen(age(seenAt, openedAt))}`}
            before={<Icon name="board" />}
            onPress={() => onChoose(place)}
          />
        ))}
      </Card>
    </Section>
  )
}

/** No board yet, or not this one: scan it, type its code or the compound's name, or go back to one seen before. */
export function Finder({ board }: { readonly board: Board }) {
  const { refusal, place, openPlace } = board
  // A mistyped code is mended, not typed again.
  const [typed, setTyped] = useState(() => (refusal?.code === 'board_mistyped' ? (place ?? '') : ''))
  const code = codeIn(typed)
  return (
    <View className="finder">
      <Why board={board} />
      <View className="finder__acts">
        <FirstAct board={board} />
        <Field label={boardCopy.findLabel} help={boardCopy.findHelp}>
          <TypedText
            kind="search"
            most={40}
            label={boardCopy.findLabel}
            hint={boardCopy.findHint}
            value={typed}
            onChange={setTyped}
            onDone={() => {
              if (code !== null) openPlace(code.toUpperCase())
            }}
          />
        </Field>
      </View>
      <FoundPlaces typed={typed} code={code?.toUpperCase() ?? null} refused={place} onChoose={openPlace} />
      {typed.trim() === '' && <Seen onChoose={openPlace} />}
      <OtherWays />
    </View>
  )
}
