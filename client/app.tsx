import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { connect } from './platform/transport'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(connect)
  return children
}
