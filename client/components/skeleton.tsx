import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/me'
import { role } from './role'
import './skeleton.scss'

/** Loading is the line moving above the shape of what will stand here. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  return (
    <View className="skeleton" {...role('status')} aria-busy>
      <Text className="only-heard">{kitCopy.loading}</Text>
      <View className="skeleton__track">
        <View className="skeleton__line" />
      </View>
      <View className="card">
        {Array.from({ length: rows }, (_, row) => (
          <View key={row} className="skeleton__row">
            <View className="skeleton__mark" />
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
