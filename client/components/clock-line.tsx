import { Text, View } from '@tarojs/components'
import type { RunningClock } from '#types/running-clock'
import { caseCopy } from '../copy/case'
import { left, when } from '../copy/time'
import { clocks } from '../copy/words'
import { classNames } from './class-names'
import './clock-line.scss'

const gone = ({ startedAt, dueAt }: RunningClock, now: number) =>
  Math.min(1, Math.max(0.02, (now - startedAt) / Math.max(1, dueAt - startedAt)))

/** A clock is the line running out. */
export function ClockLine({ clock, now }: { readonly clock: RunningClock; readonly now: number }) {
  const over = now > clock.dueAt
  return (
    <View className={classNames('clock-line', over && 'clock-line--over')}>
      <View className="clock-line__head">
        <Text className="clock-line__name">{clocks[clock.code]}</Text>
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
