import { useState } from 'react'
import type { RosterShift } from '#types/roster'
import { call } from '../../../api/call'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { RefusalNotice } from '../../../components/notice'
import { Sheet } from '../../../components/sheet'
import { TypedText } from '../../../components/typed-text'
import { rosterCopy } from '../../../copy/roster'
import { ShiftFields } from './shift-fields'
import type { SheetProps } from './sheet-props'

const OFFICE_WEEK: RosterShift = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }

/** Who stands for a post and when, as the unit's own office sets it. */
export function ChangeSheet({ page, roster, rosters, onClose }: SheetProps) {
  const [liaison, setLiaison] = useState(roster.liaison)
  const [deputy, setDeputy] = useState(roster.deputy)
  const [phone24, setPhone24] = useState(roster.phone24 ?? '')
  const [shifts, setShifts] = useState(roster.shifts)
  const { act, sending, refusal } = rosters
  const people = [
    ...Object.entries(page.staff).map(([value, label]) => ({ value, label })),
    { value: null, label: rosterCopy.noOne },
  ]
  const put = (place: number, shift: RosterShift | null) =>
    setShifts((all) => all.flatMap((one, at) => (at === place ? (shift ?? []) : one)))
  const send = async () => {
    const { post, rev } = roster
    const change = {
      post,
      rev,
      liaison,
      deputy,
      shifts,
      phone24: phone24.trim() === '' ? null : phone24.trim(),
    }
    if (await act(call('staff', 'roster.change', change), () => rosterCopy.saved)) onClose()
  }
  return (
    <Sheet
      title={rosterCopy.changeTitle}
      onClose={onClose}
      tall
      foot={<Button kind="filled" words={rosterCopy.save} busy={sending} onPress={() => void send()} />}
    >
      <Field label={rosterCopy.liaison}>
        <Choices
          label={rosterCopy.liaison}
          choices={people}
          value={liaison}
          onChoose={setLiaison}
          shape="grid"
        />
      </Field>
      <Field label={rosterCopy.deputyPerson}>
        <Choices
          label={rosterCopy.deputyPerson}
          choices={people}
          value={deputy}
          onChoose={setDeputy}
          shape="grid"
        />
      </Field>
      <Field label={rosterCopy.phone24}>
        <TypedText label={rosterCopy.phone24} most={30} value={phone24} onChange={setPhone24} />
      </Field>
      <Field label={rosterCopy.shifts}>
        {shifts.map((shift, place) => (
          <ShiftFields
            key={`${String(place)}-${String(shifts.length)}`}
            shift={shift}
            people={page.staff}
            onChange={(next) => put(place, next)}
          />
        ))}
        <Button
          size="compact"
          icon="plus"
          words={rosterCopy.addShift}
          onPress={() => setShifts((all) => [...all, OFFICE_WEEK])}
        />
      </Field>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Sheet>
  )
}
