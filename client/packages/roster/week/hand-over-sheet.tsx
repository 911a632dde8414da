import { useState } from 'react'
import type { HandOverView } from '#types/roster-view'
import { call } from '../../../api/call'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { RefusalNotice } from '../../../components/notice'
import { Sheet } from '../../../components/sheet'
import { TypedText } from '../../../components/typed-text'
import { rosterCopy } from '../../../copy/roster'
import type { SheetProps } from './sheet-props'

/** Words to whoever stands next; the cases stay with the post. */
export function HandOverSheet({ rosters, onClose }: SheetProps) {
  const [words, setWords] = useState('')
  const { act, nameOf, sending, refusal } = rosters
  const told = ({ to, open }: HandOverView) => {
    const name = nameOf(to)
    return name === null ? rosterCopy.handedToNobody(open.length) : rosterCopy.handedTo(name, open.length)
  }
  const send = async () => {
    if (await act(call('staff', 'roster.handOver', { words: words.trim() }), told)) onClose()
  }
  return (
    <Sheet
      title={rosterCopy.handOver}
      onClose={onClose}
      foot={
        <Button kind="filled" words={rosterCopy.handOverSend} busy={sending} onPress={() => void send()} />
      }
    >
      <Field label={rosterCopy.handOverAsk}>
        <TypedText
          kind="area"
          most={500}
          label={rosterCopy.handOverAsk}
          hint={rosterCopy.handOverHint}
          value={words}
          onChange={setWords}
        />
      </Field>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Sheet>
  )
}
