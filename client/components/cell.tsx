import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './cell.scss'

interface CellProps {
  readonly title: string
  readonly line?: string
  readonly before?: ReactNode
  readonly after?: ReactNode
  /** Absent: a line to read. Present: a line to press. */
  readonly onPress?: () => void
  readonly chosen?: boolean
  readonly strong?: boolean
  readonly label?: string
  /** Present: it opens what stands under it. */
  readonly expanded?: boolean
}

function Words({ title, line, strong }: Pick<CellProps, 'title' | 'line' | 'strong'>) {
  return (
    <View className="cell__words">
      <Text className={classNames('cell__title', strong !== false && 'cell__title--strong')}>{title}</Text>
      {line !== undefined && line !== '' && <Text className="cell__line">{line}</Text>}
    </View>
  )
}

/** One line of a card: the thing, then who and when. */
export function Cell(props: CellProps) {
  const { before, after, onPress, chosen = false, label, expanded } = props
  const inside = (
    <>
      {before}
      <Words {...props} />
      {after ?? (onPress === undefined ? null : <Icon name="forward" className="cell__arrow" />)}
    </>
  )
  const name = classNames('cell', chosen && 'cell--chosen')
  if (onPress === undefined) return <View className={name}>{inside}</View>
  return (
    <Pressable
      className={name}
      onPress={onPress}
      {...(label === undefined ? {} : { label })}
      {...(expanded === undefined ? {} : { expanded })}
    >
      {inside}
    </Pressable>
  )
}
