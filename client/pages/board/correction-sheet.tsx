import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import { Button } from '../../components/button'
import { Choices } from '../../components/choices'
import { Field } from '../../components/field'
import { Notice, RefusalNotice } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { TypedText } from '../../components/typed-text'
import { correctionCopy } from '../../copy/board'
import { open } from '../../platform/navigation'
import { useCorrection } from './use-correction'

const KINDS = correctionCopy.kinds.map((kind) => ({ value: kind, label: kind }))

/** A board with a mistake: said in three taps, it goes to the community as any suggestion does. */
export function CorrectionSheet({
  view,
  onClose,
}: {
  readonly view: BoardView
  readonly onClose: () => void
}) {
  const [kind, setKind] = useState<string | null>(null)
  const [details, setDetails] = useState('')
  const { sending, refusal, filed, send } = useCorrection(view)
  if (filed !== null) {
    const follow = () => {
      onClose()
      void open('case', { id: filed })
    }
    return (
      <Sheet title={correctionCopy.title} onClose={onClose}>
        <View className="board-correction-done">
          <Notice tone="good" title={correctionCopy.sent} line={correctionCopy.sentLine} />
          <Button words={correctionCopy.follow} onPress={follow} />
        </View>
      </Sheet>
    )
  }
  const foot = (
    <Button
      kind="filled"
      words={sending ? correctionCopy.sending : correctionCopy.send}
      busy={sending}
      onPress={() => void send(kind ?? correctionCopy.kinds[4], details)}
    />
  )
  return (
    <Sheet title={correctionCopy.title} onClose={onClose} foot={foot}>
      <View className="board-correction">{correctionCopy.body}</View>
      <Field label={correctionCopy.what}>
        <Choices label={correctionCopy.what} choices={KINDS} value={kind} onChoose={setKind} shape="list" />
      </Field>
      <Field label={correctionCopy.details}>
        <TypedText
          kind="area"
          most={300}
          label={correctionCopy.details}
          hint={correctionCopy.detailsHint}
          value={details}
          onChange={setDetails}
        />
      </Field>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Sheet>
  )
}
