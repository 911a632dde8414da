import { View } from '@tarojs/components'
import { classNames } from './class-names'

export type IconName =
  | 'phone'
  | 'message'
  | 'search'
  | 'forward'
  | 'back'
  | 'plus'
  | 'check'
  | 'close'
  | 'camera'
  | 'microphone'
  | 'film'
  | 'sound'
  | 'scan'
  | 'board'
  | 'list'
  | 'bell'
  | 'person'
  | 'desk'
  | 'refresh'
  | 'alert'
  | 'clock'
  | 'place'
  | 'trash'
  | 'shield'
  | 'star'
  | 'star-full'

/** A mark beside words; it says nothing by itself. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return <View className={classNames('icon', `icon--${name}`, className)} aria-hidden />
}
