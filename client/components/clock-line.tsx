import { Text, View } from '@tarojs/components'
import type { RunningClock } from '#types/running-clock'
import { caseCopy } from '../copy/case'
import { left, when } from '../copy/time'
import { clocks } from '../copy/words'
import { classNames } from './class-names'
import './clock-line.scss'

type Running = Pick<RunningClock, 'startedAt' | 'dueAt' | 'source' | 'provisional'>

const gone = ({ startedAt, dueAt }: Running, now: number) =>
  Math.min(1, Math.max(0.02, (now - startedAt) / Math.max(1, dueAt - startedAt)))

interface ClockBarProps {
  readonly name: string
  readonly clock: Running
  readonly now: number
}

/** A clock is the line running out. */
export function ClockBar({ name, clock, now }: ClockBarProps) {
  const over = now > clock.dueAt
  return (
    <View className={classNames('clock-line', over && 'clock-line--over')}>
      <View className="clock-line__head">
        <Text className="clock-line__name">{name}</Text>
        <Text className="clock-line__due">{when(clock.dueAt, now)}</Text>
      </View>
      <View className="clock-line__track" aria-hidden>
        <View className="clock-line__gone" style={{ width: `${Math.round(gone(clock, now) * 100)}%` }} />
      </View>
      <Text className="clock-line__left">
        {left(clock.dueAt, now)}
        {clock.source === 'law' && ` · ${caseCopy.lawful}`}
        {clock.provisional && ` · ${caseCopy.provisional}`}
      </Text>
    </View>
  )
}

/** A clock of a case, by the name of its code. */
export function ClockLine({ clock, now }: { readonly clock: RunningClock; readonly now: number }) {
  return <ClockBar name={clocks[clock.code]} clock={clock} now={now} />
}
