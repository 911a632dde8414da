import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../../components/choices'
import type { Choice } from '../../../components/choices'
import type { ControlProps, FieldsOf } from '../../../components/control'
import { formCopy } from '../../../copy/form'
import { fieldName } from '../../../copy/moves'
import { dateWords, when } from '../../../copy/time'
import { eveningIn } from '../../../components/china-clock'
import { DateTime } from '../../../components/date-time'

const HOUR = 3_600_000

type MomentCode = FieldsOf<'moment'>
type Quick = (now: number) => readonly Choice<number>[]

const inDays =
  (...days: readonly number[]): Quick =>
  (now) =>
    days.map((count) => {
      const value = eveningIn(count, now)
      return { value, label: `${formCopy.days(count)} ${dateWords(value)}` }
    })

const hoursAgo =
  (...hours: readonly number[]): Quick =>
  (now) =>
    hours.map((count) => ({
      value: now - count * HOUR,
      label: count === 0 ? formCopy.now : formCopy.hoursAgo(count),
    }))

/** What is within a tap; the server's own suggestion stands before it. */
const QUICK: Record<MomentCode, Quick> = {
  dueAt: inDays(1, 3, 7, 15),
  targetAt: inDays(30, 60, 90, 180),
  visitedAt: hoursAgo(0, 1, 2),
}

/** -1 stands for "another time": no moment of ours is before 1970. */
const OTHER = -1

/** A few likely moments, and every other one by date and hour. */
export function Moment({ field, action, values, onChange, now }: ControlProps) {
  const code = field.code as MomentCode // the table of kinds has sent only these here
  const { suggested } = field
  const chosen = values[code]
  const first = typeof suggested === 'number' ? [{ value: suggested, label: when(suggested, now) }] : []
  const sameDay = (value: number) => first.some((one) => dateWords(one.value) === dateWords(value))
  const quick = [...first, ...QUICK[code](now).filter(({ value }) => !sameDay(value))]
  const [own, setOwn] = useState(chosen !== undefined && !quick.some(({ value }) => value === chosen))
  const choose = (value: number) => {
    setOwn(value === OTHER)
    onChange({ [code]: value === OTHER ? (chosen ?? quick[0]?.value ?? now) : value })
  }
  const name = fieldName(code, action)
  return (
    <View>
      <Choices
        label={name}
        choices={[...quick, { value: OTHER, label: formCopy.otherTime }]}
        value={own ? OTHER : (chosen ?? null)}
        onChoose={choose}
        shape="grid"
      />
      {own && <DateTime label={name} value={chosen ?? now} onChange={(at) => onChange({ [code]: at })} />}
    </View>
  )
}
