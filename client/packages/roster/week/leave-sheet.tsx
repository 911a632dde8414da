import { useState } from 'react'
import type { HandOverView } from '#types/roster-view'
import { call } from '../../../api/call'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Field } from '../../../components/field'
import { RefusalNotice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { Sheet } from '../../../components/sheet'
import { dayLabel, rosterCopy } from '../../../copy/roster'
import { DateField } from './date-field'
import type { SheetProps } from './sheet-props'

/** Own leave in the post one acts in: from one day to another, and back again while it has not passed. */
export function LeaveSheet({ page, roster, rosters, onClose }: SheetProps) {
  const today = roster.week[0]?.date ?? ''
  const [from, setFrom] = useState(roster.week[1]?.date ?? today)
  const [to, setTo] = useState(from)
  const { act, nameOf, sending, refusal } = rosters
  const mine = roster.days.filter((day) => day.kind === 'leave' && day.staff === page.me && day.to >= today)

  const told = ({ to: cover, open }: HandOverView) => {
    const name = nameOf(cover)
    return name === null ? rosterCopy.leaveTakenNobody : rosterCopy.leaveTaken(name, open.length)
  }
  const send = async (input: { from: string; to: string; taken: boolean }) => {
    const tell = (value: HandOverView) => (input.taken ? told(value) : rosterCopy.takeBack)
    if (await act(call('staff', 'roster.leave', input), tell)) onClose()
  }
  const later = to < from ? from : to
  return (
    <Sheet
      title={rosterCopy.leave}
      onClose={onClose}
      foot={
        <Button
          kind="filled"
          words={rosterCopy.leaveSend}
          busy={sending}
          onPress={() => void send({ from, to: later, taken: true })}
        />
      }
    >
      <Field label={rosterCopy.leaveFrom}>
        <DateField label={rosterCopy.leaveFrom} value={from} first={today} onChange={setFrom} />
      </Field>
      <Field label={rosterCopy.leaveTo}>
        <DateField label={rosterCopy.leaveTo} value={later} first={from} onChange={setTo} />
      </Field>
      {mine.length > 0 && (
        <Field label={rosterCopy.myLeaves}>
          <Card>
            {mine.map((day) =>
              day.kind === 'leave' ? (
                <Cell
                  key={day.from}
                  title={`${dayLabel(day.from)} – ${dayLabel(day.to)}`}
                  after={
                    <Button
                      size="compact"
                      words={rosterCopy.takeBack}
                      onPress={() => void send({ from: day.from, to: day.to, taken: false })}
                    />
                  }
                />
              ) : null,
            )}
          </Card>
        </Field>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Sheet>
  )
}
