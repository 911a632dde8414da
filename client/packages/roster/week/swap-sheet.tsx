import { useState } from 'react'
import { call } from '../../../api/call'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Sheet } from '../../../components/sheet'
import { dayLabel, rosterCopy } from '../../../copy/roster'
import type { SheetProps } from './sheet-props'

/** Offers one's own turns of a day to a colleague; nothing counts until they agree. */
export function SwapSheet({ page, roster, rosters, onClose }: SheetProps) {
  const [date, setDate] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const { act, sending, refusal } = rosters
  const mine = roster.week.filter(({ turns }) => turns.some(({ staff }) => staff === page.me))
  const colleagues = Object.entries(page.staff).filter(([id]) => id !== page.me)
  const send = async () => {
    if (date === null || other === null) return
    if (await act(call('staff', 'roster.swap', { date, with: other }), () => rosterCopy.swapAsked)) onClose()
  }
  return (
    <Sheet
      title={rosterCopy.swap}
      onClose={onClose}
      foot={<Button kind="filled" words={rosterCopy.swapSend} busy={sending} onPress={() => void send()} />}
    >
      {mine.length === 0 && <Notice title={rosterCopy.swapNone} />}
      {mine.length > 0 && (
        <>
          <Field label={rosterCopy.swapDate}>
            <Choices
              label={rosterCopy.swapDate}
              choices={mine.map((day) => ({ value: day.date, label: dayLabel(day.date) }))}
              value={date}
              onChoose={setDate}
              shape="list"
            />
          </Field>
          <Field label={rosterCopy.swapWith}>
            <Choices
              label={rosterCopy.swapWith}
              choices={colleagues.map(([value, label]) => ({ value, label }))}
              value={other}
              onChoose={setOther}
              shape="grid"
            />
          </Field>
        </>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Sheet>
  )
}
