import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** Small values kept on the phone. A full or forbidden storage is a phone that forgets, never an error. */
export function keep(key: string, value: unknown): void {
  try {
    const text = JSON.stringify(value)
    if (onH5) window.localStorage.setItem(key, text)
    else Taro.setStorageSync(key, text)
  } catch {
    // The value lives on in memory; only the next start will not know it.
  }
}

export function kept(key: string): unknown {
  try {
    const text: unknown = onH5 ? window.localStorage.getItem(key) : Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

export function forget(key: string): void {
  try {
    if (onH5) window.localStorage.removeItem(key)
    else Taro.removeStorageSync(key)
  } catch {
    // As above: nothing depends on it.
  }
}
