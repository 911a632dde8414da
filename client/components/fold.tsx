import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Cell } from './cell'
import './fold.scss'

interface FoldProps {
  readonly title: string
  /** What has been said under it, or what it is for. */
  readonly line: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A line that opens in its place: who is in a hurry passes it by. */
export function Fold({ title, line, open, onToggle, children }: FoldProps) {
  return (
    <View className="fold">
      <Cell title={title} {...(open ? {} : { line })} expanded={open} onPress={onToggle} />
      {open && <View className="fold__inside">{children}</View>}
    </View>
  )
}
