import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import { lastBoard } from '../../../api/last-board'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Empty, Failed } from '../../../components/empty'
import { Field } from '../../../components/field'
import { RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { boardCopy, correctionCopy } from '../../../copy/board'
import { replace, switchTo } from '../../../platform/navigation'
import { useCorrection } from './use-correction'
import './index.scss'

const KINDS = correctionCopy.kinds.map((kind) => ({ value: kind, label: kind }))

/** A board with a mistake: said in three taps, it goes on as any suggestion does. */
function Correction({ view }: { readonly view: BoardView }) {
  const [kind, setKind] = useState<string | null>(null)
  const [details, setDetails] = useState('')
  const { sending, refusal, filed, send } = useCorrection(view)
  if (filed !== null) {
    return (
      <Shell title={correctionCopy.title}>
        <Empty
          title={correctionCopy.sent}
          body={correctionCopy.sentLine}
          act={{ words: correctionCopy.follow, onPress: () => void replace('case', { id: filed }) }}
        />
      </Shell>
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
    <Shell title={correctionCopy.title} foot={foot}>
      <View className="correction">{correctionCopy.body}</View>
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
    </Shell>
  )
}

export default function WrongPage() {
  const [view] = useState(() => lastBoard()?.view ?? null)
  if (view !== null) return <Correction view={view} />
  return (
    <Shell title={correctionCopy.title}>
      <Failed
        refusal={{ ok: false, code: 'board_unknown' }}
        act={{ words: boardCopy.toBoard, onPress: () => void switchTo('board') }}
      />
    </Shell>
  )
}
