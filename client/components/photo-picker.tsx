import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/me'
import { reportCopy } from '../copy/report'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Picture } from './picture'
import { Pressable } from './pressable'
import type { PickedPhoto, Photos } from './use-photos'
import './photo-picker.scss'

const WORDS: Record<PickedPhoto['state'], (photo: PickedPhoto) => string> = {
  waiting: () => kitCopy.waiting,
  sending: ({ progress }) => kitCopy.uploading(Math.round(progress * 100)),
  failed: () => kitCopy.failed,
  cancelled: () => kitCopy.cancelled,
  done: () => '',
}

interface OneProps {
  readonly photo: PickedPhoto
  readonly index: number
  readonly photos: Photos
}

/** Where it stands, in a word; what did not go can be sent again. */
function State({ photo, index, photos }: OneProps) {
  const words = WORDS[photo.state](photo)
  if (words === '') return null
  const canRetry = photo.state === 'failed' || photo.state === 'cancelled'
  return (
    <View className="photo-picker__state" aria-live="polite">
      {canRetry ? (
        <Pressable
          className="photo-picker__again"
          label={`${kitCopy.photo(index + 1)} ${words} ${kitCopy.again}`}
          onPress={() => photos.retry(photo.key)}
        >
          <Text>{words}</Text>
          <Text className="photo-picker__word">{kitCopy.again}</Text>
        </Pressable>
      ) : (
        <Text>{words}</Text>
      )}
    </View>
  )
}

/** Stops one on its way; takes away one that is not. */
function Away({ photo, index, photos }: OneProps) {
  const unsent = photo.state === 'waiting' || photo.state === 'sending'
  const away = unsent ? (photos.cancel ?? photos.remove) : photos.remove
  return (
    <Pressable
      className="photo-picker__remove"
      label={unsent ? `${kitCopy.cancel} ${kitCopy.photo(index + 1)}` : `${kitCopy.remove} ${index + 1}`}
      onPress={() => away(photo.key)}
    >
      <View className="photo-picker__cross">
        <Icon name="close" />
      </View>
    </Pressable>
  )
}

function One(props: OneProps) {
  const { photo, index } = props
  const name = kitCopy.photo(index + 1)
  return (
    <View className={classNames('photo-picker__one', photo.path === '' && 'photo-picker__one--unseen')}>
      {photo.path === '' ? <Text>{name}</Text> : <Picture className="photo-picker__image" src={photo.path} />}
      <State {...props} />
      {photo.state === 'sending' && (
        <View
          className="photo-picker__line"
          style={{ width: `${Math.round(photo.progress * 100)}%` }}
          aria-hidden
        />
      )}
      <Away {...props} />
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
    </View>
  )
}
