import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { refusalWords } from '../copy/refusals'
import { Icon } from './icon'
import type { IconName } from './icon'
import { role } from './role'
import './notice.scss'

interface NoticeProps {
  readonly tone?: 'quiet' | 'alarm' | 'good'
  readonly title: string
  readonly line?: string
  readonly children?: ReactNode
}

const ICONS: Record<NonNullable<NoticeProps['tone']>, IconName> = {
  quiet: 'clock',
  alarm: 'alert',
  good: 'check',
}

/** Something to know before going on. It is read aloud when it appears. */
export function Notice({ tone = 'quiet', title, line, children }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} {...role('status')} aria-live="polite">
      <Icon name={ICONS[tone]} className="notice__icon" />
      <View className="notice__words">
        <Text className="notice__title">{title}</Text>
        {line !== undefined && <Text className="notice__line">{line}</Text>}
        {children}
      </View>
    </View>
  )
}

/** A "no" in the place where it happened: what, what is kept, the one thing to do. */
export function RefusalNotice({ refusal }: { readonly refusal: Refused<PhoneRefusal> }) {
  const { what, next } = refusalWords(refusal)
  return <Notice tone="alarm" title={what} line={next} />
}
