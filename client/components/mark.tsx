import { View } from '@tarojs/components'
import './mark.scss'

/** The one character a unit is known by. */
export function Mark({ letter }: { readonly letter: string }) {
  return (
    <View className="mark" aria-hidden>
      {letter}
    </View>
  )
}
