import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** Tells when the network comes back; answers how to stop listening. */
export function whenOnline(listener: () => void): () => void {
  if (onH5) {
    window.addEventListener('online', listener)
    return () => window.removeEventListener('online', listener)
  }
  const changed = ({ isConnected }: { readonly isConnected: boolean }) => {
    if (isConnected) listener()
  }
  Taro.onNetworkStatusChange(changed)
  return () => Taro.offNetworkStatusChange(changed)
}
