import { Text, View } from '@tarojs/components'
import type { RosterShift } from '#types/roster'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { classNames } from '../../../components/class-names'
import { Pressable } from '../../../components/pressable'
import { TypedText } from '../../../components/typed-text'
import { rosterCopy } from '../../../copy/roster'

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const

interface ShiftFieldsProps {
  readonly shift: RosterShift
  readonly people: Readonly<Record<string, string>>
  readonly onChange: (shift: RosterShift | null) => void
}

function Days({ shift, onChange }: Pick<ShiftFieldsProps, 'shift' | 'onChange'>) {
  const toggled = (day: number) =>
    shift.days.includes(day) ? shift.days.filter((one) => one !== day) : [...shift.days, day].sort()
  return (
    <View className="shift__days">
      {WEEK.map((day) => (
        <Pressable
          key={day}
          role="checkbox"
          checked={shift.days.includes(day)}
          label={`${rosterCopy.shiftDays}${rosterCopy.weekday(day)}`}
          className={classNames('shift__day', shift.days.includes(day) && 'shift__day--on')}
          onPress={() => onChange({ ...shift, days: toggled(day) })}
        >
          <Text>{rosterCopy.weekday(day)}</Text>
        </Pressable>
      ))}
    </View>
  )
}

/** One weekly shift: its days, its hours, and whose it is where it is not the liaison's. */
export function ShiftFields({ shift, people, onChange }: ShiftFieldsProps) {
  const { staff, ...rest } = shift
  const choices = [
    { value: null, label: rosterCopy.liaison },
    ...Object.entries(people).map(([value, label]) => ({ value, label })),
  ]
  return (
    <View className="shift">
      <Days shift={shift} onChange={onChange} />
      <View className="shift__hours">
        <TypedText
          label={rosterCopy.shiftFrom}
          hint={rosterCopy.shiftFrom}
          most={5}
          value={shift.from}
          onChange={(from) => onChange({ ...shift, from })}
        />
        <TypedText
          label={rosterCopy.shiftTo}
          hint={rosterCopy.shiftTo}
          most={5}
          value={shift.to}
          onChange={(to) => onChange({ ...shift, to })}
        />
      </View>
      <Choices
        label={rosterCopy.shiftWho}
        choices={choices}
        value={staff ?? null}
        onChoose={(who) => onChange(who === null ? rest : { ...rest, staff: who })}
      />
      <Button size="compact" icon="trash" words={rosterCopy.removeShift} onPress={() => onChange(null)} />
    </View>
  )
}
