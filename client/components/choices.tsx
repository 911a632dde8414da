import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { role } from './role'
import './choices.scss'

export interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

interface ChoicesProps<Value> {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
  /** Short answers side by side, in columns, or one a line. */
  readonly shape?: 'row' | 'grid' | 'list'
}

/** One of a closed list; all of them in sight, because a list that hides its answers is skipped. */
export function Choices<Value>({ label, choices, value, onChoose, shape = 'row' }: ChoicesProps<Value>) {
  return (
    <View className={`choices choices--${shape}`} {...role('radiogroup')} aria-label={label}>
      {choices.map((choice) => (
        <Pressable
          key={choice.label}
          role="radio"
          checked={choice.value === value}
          className={classNames('choices__one', choice.value === value && 'choices__one--chosen')}
          onPress={() => onChoose(choice.value)}
        >
          <Text className="choices__words">{choice.label}</Text>
          {choice.value === value && <Icon name="check" className="choices__check" />}
        </Pressable>
      ))}
    </View>
  )
}
