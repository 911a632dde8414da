import { Text, View } from '@tarojs/components'
import { useContext, useState } from 'react'
import { caseCopy } from '../copy/case'
import { Icon } from './icon'
import { PhotoAside } from './photo-aside'
import { Picture } from './picture'
import { Pressable } from './pressable'
import { useDialogFocus } from './use-dialog-focus'
import { role } from './role'
import './photo-viewer.scss'

interface PhotoViewerProps {
  readonly urls: readonly string[]
  readonly first: number
  readonly at?: number | null
  readonly onClose: () => void
}

const ID = 'photo-viewer'

/** One photo on the whole screen. */
export function PhotoViewer({ urls, first, at = null, onClose }: PhotoViewerProps) {
  const aside = useContext(PhotoAside)
  const [index, setIndex] = useState(first)
  useDialogFocus(ID, onClose)
  const turn = (step: number) => setIndex((index + step + urls.length) % urls.length)
  return (
    <View
      id={ID}
      className="photo-viewer"
      {...role('dialog')}

      aria-modal
      aria-label={caseCopy.viewer}
    >
      <View className="photo-viewer__bar">
        <Text>{`${index + 1} / ${urls.length}`}</Text>
        <Pressable className="photo-viewer__button" label={caseCopy.close} onPress={onClose}>
          <Icon name="close" />
        </Pressable>
      </View>
      <Picture
        whole
        className="photo-viewer__image"
        src={urls[index] ?? ''}
        label={caseCopy.photoNumber(index + 1, urls.length)}
      />
      {aside?.({ url: urls[index] ?? '', at })}
      {urls.length > 1 && (
        <View className="photo-viewer__bar">
          <Pressable className="photo-viewer__button" label={caseCopy.previous} onPress={() => turn(-1)}>
            <Icon name="back" />
          </Pressable>
          <Pressable className="photo-viewer__button" label={caseCopy.following} onPress={() => turn(1)}>
            <Icon name="forward" />
          </Pressable>
        </View>
      )}
    </View>
  )
}
