import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { fieldBarCopy } from '../../../copy/field-bar'
import { open } from '../../../platform/navigation'
import './field-bar.scss'

/** What begins outside, under the thumb: each is one tap from the desk. */
export function FieldBar() {
  return (
    <View className="field-bar">
      <Button size="compact" icon="camera" words={fieldBarCopy.find} onPress={() => void open('find')} />
      <Button
        size="compact"
        icon="phone"
        words={fieldBarCopy.register}
        onPress={() => void open('register')}
      />
      <Button size="compact" icon="check" words={fieldBarCopy.rounds} onPress={() => void open('rounds')} />
    </View>
  )
}
