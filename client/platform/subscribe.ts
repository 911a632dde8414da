import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** WeChat asks for at most five templates at once. */
const MOST = 5

/** Asks once, at a tap, whether WeChat may tell the person how it goes on. A refusal changes nothing else. */
export async function askToNotify(): Promise<void> {
  const templates = (process.env.TARO_APP_TEMPLATES ?? '').split(',').filter((id) => id !== '')
  if (onH5 || templates.length === 0) return
  const question = { tmplIds: templates.slice(0, MOST), entityIds: [] }
  await Taro.requestSubscribeMessage(question).catch(() => undefined)
}
