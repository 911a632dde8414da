import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** False when the phone refused: the words stay on the screen to be copied by hand. */
export async function copyText(words: string): Promise<boolean> {
  try {
    if (onH5) await navigator.clipboard.writeText(words)
    else await Taro.setClipboardData({ data: words })
    return true
  } catch {
    return false
  }
}
