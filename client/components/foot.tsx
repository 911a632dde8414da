import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import './foot.scss'

interface FootProps {
  readonly children: ReactNode
  /** Several beside the filled one: they stand smaller, in a line of their own above it. */
  readonly crowded?: boolean
}

/** Buttons at the bottom of a page, the filled one last and widest. */
export function Foot({ children, crowded = false }: FootProps) {
  return <View className={classNames('foot', crowded && 'foot--crowded')}>{children}</View>
}
