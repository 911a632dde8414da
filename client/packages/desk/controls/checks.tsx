import { Text, View } from '@tarojs/components'
import type { Choice } from '../../../components/choices'
import { classNames } from '../../../components/class-names'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { role } from '../../../components/role'
// It wears the clothes of its sibling, of which one answer is chosen.
import '../../../components/choices.scss'

interface ChecksProps {
  readonly label: string
  readonly choices: readonly Choice<string>[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

/** Any number of a closed list. */
export function Checks({ label, choices, chosen, onToggle }: ChecksProps) {
  return (
    <View className="choices choices--list" {...role('group')} aria-label={label}>
      {choices.map(({ value, label: words }) => {
        const checked = chosen.includes(value)
        return (
          <Pressable
            key={value}
            role="checkbox"
            checked={checked}
            className={classNames('choices__one', checked && 'choices__one--chosen')}
            onPress={() => onToggle(value)}
          >
            <Text className="choices__words">{words}</Text>
            {checked && <Icon name="check" className="choices__check" />}
          </Pressable>
        )
      })}
    </View>
  )
}
