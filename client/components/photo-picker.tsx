import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/me'
import { reportCopy } from '../copy/report'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Picture } from './picture'
import { Pressable } from './pressable'
import { PrivacySheet } from './privacy-sheet'
import type { PickedPhoto, Photos } from './use-photos'
import './photo-picker.scss'

const WORDS: Record<PickedPhoto['state'], (photo: PickedPhoto) => string> = {
  waiting: () => kitCopy.waiting,
  sending: ({ progress }) => kitCopy.uploading(Math.round(progress * 100)),
  failed: () => kitCopy.failed,
  done: () => '',
}

interface OneProps {
  readonly photo: PickedPhoto
  readonly index: number
  readonly photos: Photos
}

function One({ photo, index, photos }: OneProps) {
  const words = WORDS[photo.state](photo)
  const name = kitCopy.photo(index + 1)
  const unsent = photo.state === 'waiting' || photo.state === 'sending'
  return (
    <View className={classNames('photo-picker__one', photo.path === '' && 'photo-picker__one--unseen')}>
      {photo.path === '' ? <Text>{name}</Text> : <Picture className="photo-picker__image" src={photo.path} />}
      {words !== '' && (
        <View className="photo-picker__state" aria-live="polite">
          {photo.state === 'failed' ? (
            <Pressable
              className="photo-picker__again"
              label={`${name} ${words} ${kitCopy.again}`}
              onPress={() => photos.retry(photo.key)}
            >
              <Text>{words}</Text>
              <Text className="photo-picker__word">{kitCopy.again}</Text>
            </Pressable>
          ) : (
            <Text>{words}</Text>
          )}
        </View>
      )}
      {photo.state === 'sending' && (
        <View
          className="photo-picker__line"
          style={{ width: `${Math.round(photo.progress * 100)}%` }}
          aria-hidden
        />
      )}
      <Pressable
        className="photo-picker__remove"
        label={unsent ? `${kitCopy.cancel} ${name}` : `${kitCopy.remove} ${index + 1}`}
        onPress={() => photos.remove(photo.key)}
      >
        <View className="photo-picker__cross">
          <Icon name="close" />
        </View>
      </Pressable>
    </View>
  )
}

/** Photos on their way: each with its progress, a way to stop it and a way to try again. */
export function PhotoPicker({ photos }: { readonly photos: Photos }) {
  return (
    <View className="photo-picker">
      {photos.items.map((photo, index) => (
        <One key={photo.key} photo={photo} index={index} photos={photos} />
      ))}
      {photos.room > 0 && (
        <Pressable
          className="photo-picker__add"
          label={reportCopy.addPhoto}
          onPress={() => void photos.add()}
        >
          <Icon name="camera" className="photo-picker__camera" />
          <Text>{reportCopy.addPhoto}</Text>
        </Pressable>
      )}
      <PrivacySheet />
    </View>
  )
}
