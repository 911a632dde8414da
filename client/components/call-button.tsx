import { Text } from '@tarojs/components'
import { boardCopy } from '../copy/board'
import { dial } from '../platform/phone'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './call-button.scss'

/** Rings a number; the words show in 长辈版, the name is always heard. */
export function CallButton({ number, name }: { readonly number: string; readonly name: string }) {
  return (
    <Pressable className="call-button" label={name} onPress={() => dial(number)}>
      <Icon name="phone" />
      <Text className="call-button__words">{boardCopy.call}</Text>
    </Pressable>
  )
}
