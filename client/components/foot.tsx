import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './foot.scss'

/** Buttons at the bottom of a page, the filled one last and widest. */
export function Foot({ children }: { readonly children: ReactNode }) {
  return <View className="foot">{children}</View>
}
