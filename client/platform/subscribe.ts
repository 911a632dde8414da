import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** Asks once, at a tap, whether WeChat may tell the person about this case. A refusal changes nothing else. */
export async function askToNotify(templates: readonly string[]): Promise<void> {
  if (onH5 || templates.length === 0) return
  await Taro.requestSubscribeMessage({ tmplIds: [...templates].slice(0, 5), entityIds: [] }).catch(() => undefined)
}
