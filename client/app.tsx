import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { declareAria } from './platform/aria'
import { keepShellOffline } from './platform/offline-shell'
import { connect } from './platform/transport'
import './app.scss'

declareAria()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    connect()
    keepShellOffline()
  })
  return children
}
