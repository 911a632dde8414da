import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { role } from './role'

interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly className?: string
  readonly children: ReactNode
}

/** A heading that is one to a screen reader too. */
export function Heading({ level, className = '', children }: HeadingProps) {
  return (
    <View className={className} {...role('heading')} aria-level={level}>
      {children}
    </View>
  )
}
