import { Text } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon'
import { Pressable } from './pressable'
import './button.scss'

interface ButtonProps {
  readonly words: string
  readonly onPress: () => void
  /** One filled button a screen. */
  readonly kind?: 'filled' | 'plain' | 'quiet' | 'alarm'
  readonly size?: 'full' | 'compact'
  readonly icon?: IconName
  readonly label?: string
  readonly busy?: boolean
}

export function Button({
  words,
  onPress,
  kind = 'plain',
  size = 'full',
  icon,
  label,
  busy = false,
}: ButtonProps) {
  return (
    <Pressable
      className={classNames(
        'button',
        `button--${kind}`,
        size === 'compact' && 'button--compact',
        busy && 'button--busy',
      )}
      onPress={onPress}
      busy={busy}
      {...(label === undefined ? {} : { label })}
    >
      {icon !== undefined && <Icon name={icon} />}
      <Text>{words}</Text>
    </Pressable>
  )
}
