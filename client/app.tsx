import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { declareAria } from './platform/aria'
import { keepShellOffline } from './platform/offline-shell'
import { watchOutbox } from './drafts/outbox'
import { connect } from './platform/transport'
import './app.scss'

declareAria()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    connect()
    keepShellOffline()
    watchOutbox()
  })
  return children
}
