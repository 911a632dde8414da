import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { aloudCopy } from '../copy/beside'
import { canSpeak, hush, speak } from '../platform/aloud'
import { Button } from './button'
import './read-aloud.scss'

/** For whoever hears better than reads; nothing where the phone has no voice for us. */
export function ReadAloud({ words }: { readonly words: string }) {
  const [reading, setReading] = useState(false)
  useEffect(() => hush, [])
  if (!canSpeak) return null
  const toggle = () => {
    setReading(!reading)
    if (reading) hush()
    else speak(words, () => setReading(false))
  }
  return (
    <View className="read-aloud">
      <Button
        kind="quiet"
        size="compact"
        words={reading ? aloudCopy.stop : aloudCopy.read}
        onPress={toggle}
      />
    </View>
  )
}
