import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { onH5 } from '../platform/target'
import { classNames } from './class-names'

export interface PressableProps {
  readonly onPress: () => void
  readonly children?: ReactNode
  readonly className?: string
  /** What a screen reader says; needed where the content is not words enough. */
  readonly label?: string
  readonly role?: 'button' | 'radio' | 'checkbox' | 'tab' | 'switch' | 'link' | 'option'
  readonly checked?: boolean
  readonly expanded?: boolean
  readonly busy?: boolean
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>

function state({ role, checked, expanded, label, busy }: PressableProps): Attributes {
  const chosen = role === 'tab' || role === 'option' ? 'aria-selected' : 'aria-checked'
  return {
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(checked === undefined ? {} : { [chosen]: checked }),
    ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
    ...(busy === true ? { 'aria-busy': true } : {}),
  }
}

/** Everything that can be pressed: a real button in a browser, a view with a role in WeChat. */
export function Pressable(props: PressableProps) {
  const { onPress, children, className, role = 'button' } = props
  const name = classNames('pressable', className)
  if (onH5) {
    return (
      <button
        type="button"
        className={name}
        role={role === 'button' ? undefined : role}
        {...state(props)}
        onClick={onPress}
      >
        {children}
      </button>
    )
  }
  return (
    <View className={name} hoverClass="pressed" aria-role={role} {...state(props)} onClick={onPress}>
      {children}
    </View>
  )
}
