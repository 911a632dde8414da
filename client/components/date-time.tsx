import { Picker, Text, View } from '@tarojs/components'
import { formCopy } from '../copy/form'
import { momentOf, pickedOf } from './china-clock'
import type { Picked } from './china-clock'
import './date-time.scss'

interface DateTimeProps {
  readonly label: string
  readonly value: number
  readonly onChange: (at: number) => void
}

interface PartsProps {
  readonly label: string
  readonly picked: Picked
  readonly onPick: (part: Partial<Picked>) => void
}

function InBrowser({ label, picked, onPick }: PartsProps) {
  return (
    <View className="date-time">
      <input
        className="typed date-time__date"
        type="date"
        aria-label={`${label} ${formCopy.date}`}
        value={picked.date}
        onChange={({ target }) => onPick({ date: target.value })}
      />
      <input
        className="typed date-time__time"
        type="time"
        aria-label={`${label} ${formCopy.time}`}
        value={picked.time}
        onChange={({ target }) => onPick({ time: target.value })}
      />
    </View>
  )
}

function InWeChat({ picked, onPick }: PartsProps) {
  return (
    <View className="date-time">
      <Picker
        className="date-time__date"
        mode="date"
        value={picked.date}
        onChange={({ detail }) => onPick({ date: detail.value })}
      >
        <View className="typed">
          <Text>{picked.date}</Text>
        </View>
      </Picker>
      <Picker
        className="date-time__time"
        mode="time"
        value={picked.time}
        onChange={({ detail }) => onPick({ time: detail.value })}
      >
        <View className="typed">
          <Text>{picked.time}</Text>
        </View>
      </Picker>
    </View>
  )
}

/** A day and an hour, by each platform's own pickers. */
export function DateTime({ label, value, onChange }: DateTimeProps) {
  const picked = pickedOf(value)
  const onPick = (part: Partial<Picked>) => {
    const at = momentOf({ ...picked, ...part })
    if (at !== null) onChange(at)
  }
  const parts = { label, picked, onPick }
  // Said in full, so that each build leaves out the other's control.
  return process.env.TARO_ENV === 'h5' ? <InBrowser {...parts} /> : <InWeChat {...parts} />
}
