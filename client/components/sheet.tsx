import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { kitCopy } from '../copy/me'
import { Heading } from './heading'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { useDialogFocus } from './use-dialog-focus'
import { role } from './role'
import './sheet.scss'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly foot?: ReactNode
  /** As high as the screen, for a list that is searched. */
  readonly tall?: boolean
  /** Its own name, for a sheet above another. */
  readonly id?: string
}

/** One question above the page; the page behind waits. */
export function Sheet({ title, onClose, children, foot, tall = false, id = 'open-sheet' }: SheetProps) {
  useDialogFocus(id, onClose)
  return (
    <View className="sheet">
      <View className="sheet__scrim" onClick={onClose} aria-hidden />
      <View
        id={id}
        className={`sheet__paper ${tall ? 'sheet__paper--tall' : ''}`}
        {...role('dialog')}

        aria-modal
        aria-label={title}
      >
        <View className="sheet__head">
          <Heading level={2} className="sheet__title">
            {title}
          </Heading>
          <Pressable className="sheet__close" label={kitCopy.close} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        <ScrollView className="sheet__body" scrollY>
          {children}
        </ScrollView>
        {foot !== undefined && <View className="sheet__foot">{foot}</View>}
      </View>
    </View>
  )
}
