import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from './heading'
import './section.scss'

interface SectionProps {
  readonly title?: string
  readonly aside?: ReactNode
  readonly mark?: ReactNode
  readonly children: ReactNode
}

/** A heading of second rank and what stands under it. */
export function Section({ title, aside, mark, children }: SectionProps) {
  return (
    <View className="section">
      {title !== undefined && (
        <View className="section__head">
          {mark}
          <Heading level={2} className="section__title">
            {title}
          </Heading>
          {aside}
        </View>
      )}
      {children}
    </View>
  )
}

export function Card({
  children,
  className = '',
}: {
  readonly children: ReactNode
  readonly className?: string
}) {
  return <View className={`card ${className}`}>{children}</View>
}
