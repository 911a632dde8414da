import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/me'
import { stars } from '../copy/moves'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { role } from './role'
import './stars.scss'

interface StarsProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** Five stars with their word beside them. */
export function Stars({ label, value, onChange }: StarsProps) {
  return (
    <View className="stars" {...role('radiogroup')} aria-label={label}>
      {stars.map((word, index) => (
        <Pressable
          key={word}
          role="radio"
          checked={value === index + 1}
          label={kitCopy.starsOf(index + 1, word)}
          className="stars__one"
          onPress={() => onChange(index + 1)}
        >
          <Icon
            name={index < value ? 'star-full' : 'star'}
            className={index < value ? 'stars__full' : 'stars__rest'}
          />
        </Pressable>
      ))}
      <Text className="stars__word">{stars[value - 1] ?? ''}</Text>
    </View>
  )
}
