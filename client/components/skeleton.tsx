import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/me'
import { role } from './role'
import './section.scss'
import './skeleton.scss'

/** Loading is the line moving above the shape of what will stand here: one list, or cards apart. */
export function Skeleton({ rows = 3, apart = false }: { readonly rows?: number; readonly apart?: boolean }) {
  return (
    <View className="skeleton" {...role('status')} aria-busy>
      <Text className="only-heard">{kitCopy.loading}</Text>
      <View className="skeleton__track">
        <View className="skeleton__line" />
      </View>
      <View className={apart ? 'skeleton__cards' : 'card'}>
        {Array.from({ length: rows }, (_, row) => (
          <View key={row} className={apart ? 'card skeleton__row skeleton__row--apart' : 'skeleton__row'}>
            {!apart && <View className="skeleton__mark" />}
            <View className="skeleton__words">
              <View className="skeleton__word" />
              <View className="skeleton__word skeleton__word--short" />
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}
