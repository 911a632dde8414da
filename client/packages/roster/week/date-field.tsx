import { Picker, Text, View } from '@tarojs/components'
import { dayLabel } from '../../../copy/roster'

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly first: string
  readonly onChange: (date: string) => void
}

function InBrowser({ label, value, first, onChange }: DateFieldProps) {
  return (
    <input
      className="typed"
      type="date"
      aria-label={label}
      min={first}
      value={value}
      onChange={({ target }) => {
        if (target.value !== '') onChange(target.value)
      }}
    />
  )
}

function InWeChat({ label, value, first, onChange }: DateFieldProps) {
  return (
    <Picker mode="date" start={first} value={value} onChange={({ detail }) => onChange(detail.value)}>
      <View className="typed" aria-label={label}>
        <Text>{dayLabel(value)}</Text>
      </View>
    </Picker>
  )
}

/** A day, by each platform's own picker. */
export function DateField(props: DateFieldProps) {
  // Said in full, so that each build leaves out the other's control.
  return process.env.TARO_ENV === 'h5' ? <InBrowser {...props} /> : <InWeChat {...props} />
}
