import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** WeChat's own text size in px; 16 is its middle. A browser scales by itself. */
export function systemTextSize(): number {
  if (onH5) return 16
  try {
    // WeChat answers it since 2.25; Taro's types do not list it.
    return (Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting ?? 16
  } catch {
    return 16
  }
}

export function deviceName(): string {
  if (onH5) return navigator.userAgent.slice(0, 60)
  return 'WeChat'
}
