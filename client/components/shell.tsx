import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { dockCopy } from '../copy/me'
import { back, canGoBack } from '../platform/navigation'
import { usePageTitle } from '../platform/page-life'
import { onH5 } from '../platform/target'
import { lookClasses, useLook, wearOnGround } from '../theme/look'
import { classNames } from './class-names'
import { Heading } from './heading'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { PrivacySheet } from './privacy-sheet'
import { SignatureLine } from './tier-line'
import { role } from './role'
import './shell.scss'

interface ShellProps {
  readonly title: string
  readonly children: ReactNode
  /** Under the bar and above the column, edge to edge. */
  readonly head?: ReactNode
  readonly tone?: 'ground' | 'brand'
  /** What stays at the bottom: one filled button, or the bar of pages. */
  readonly foot?: ReactNode
  /** A page of the bottom bar is where one starts: nothing to go back to. */
  readonly root?: boolean
  /** On a wide screen: room for two columns. */
  readonly wide?: boolean
}

/** A browser draws no navigation bar, so the page does; WeChat has its own. */
function Bar({ title, root }: { readonly title: string; readonly root: boolean }) {
  if (!onH5) return null
  return (
    <View className="shell__bar">
      {!root && (
        <Pressable
          className="shell__back"
          label={canGoBack() ? dockCopy.back : dockCopy.home}
          onPress={() => void back()}
        >
          <Icon name="back" />
        </Pressable>
      )}
      <Heading level={1} className="shell__title">
        {title}
      </Heading>
    </View>
  )
}

/** The sheet of paper every page is written on. */
export function Shell(props: ShellProps) {
  const { title, children, head, tone = 'ground', foot, root = false, wide = false } = props
  const look = useLook()
  usePageTitle(title)
  useEffect(() => wearOnGround(look), [look])
  return (
    <View className={classNames('shell', `shell--${tone}`, wide && 'shell--wide', lookClasses(look))}>
      <View className="shell__head" {...role('banner')}>
        <View className="shell__column">
          <Bar title={title} root={root} />
          {head}
        </View>
        {tone === 'brand' && <SignatureLine />}
      </View>
      <View className="shell__body shell__column" {...role('main')}>
        {children}
      </View>
      {foot !== undefined && <View className="shell__foot">{foot}</View>}
      <PrivacySheet />
    </View>
  )
}
