import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import './cell.scss'
import './switch.scss'

interface SwitchProps {
  readonly title: string
  readonly line?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** A line that is on or off; the whole line is the target. */
export function Switch({ title, line, on, onChange }: SwitchProps) {
  return (
    <Pressable className="cell switch" role="switch" checked={on} label={title} onPress={() => onChange(!on)}>
      <View className="cell__words">
        <Text className="cell__title cell__title--strong">{title}</Text>
        {line !== undefined && <Text className="cell__line">{line}</Text>}
      </View>
      <View className={classNames('switch__track', on && 'switch__track--on')} aria-hidden>
        <View className="switch__knob" />
      </View>
    </Pressable>
  )
}
