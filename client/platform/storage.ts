import Taro from '@tarojs/taro'
import { onH5 } from './target'

/**
 * Small values kept on the phone. A full or forbidden storage is a phone that forgets, never an error: whoever must
 * know reads the answer, which says whether the value is kept.
 */
export function keep(key: string, value: unknown): boolean {
  try {
    const text = JSON.stringify(value)
    if (onH5) window.localStorage.setItem(key, text)
    else Taro.setStorageSync(key, text)
    return true
  } catch {
    // The value lives on in memory; only the next start will not know it.
    return false
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

/** The names of what is kept that begin so. */
export function keptKeys(beginning: string): readonly string[] {
  try {
    const all = onH5 ? Object.keys(window.localStorage) : Taro.getStorageInfoSync().keys
    return all.filter((key) => key.startsWith(beginning))
  } catch {
    return []
  }
}
