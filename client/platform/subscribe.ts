import Taro from '@tarojs/taro'
import type { PushGrant } from '#types/push'
import { onH5 } from './target'

/** WeChat asks for at most five templates at once. */
const MOST = 5

/** Whether this phone can be asked at all; a browser has no such channel. */
export const canSubscribe = !onH5

/**
 * Asks whether WeChat may send messages of these templates. WeChat allows the question only inside a tap: nothing may
 * be awaited before it. Not asked, or closed without a word, is an empty answer.
 */
export async function askForTemplates(templates: readonly string[]): Promise<readonly PushGrant[]> {
  const asked = templates.slice(0, MOST)
  if (!canSubscribe || asked.length === 0) return []
  try {
    const answer: object = await Taro.requestSubscribeMessage({ tmplIds: [...asked], entityIds: [] })
    const results = new Map(Object.entries(answer))
    return asked.flatMap((template) => {
      const result: unknown = results.get(template)
      return typeof result === 'string' ? [{ template, result }] : []
    })
  } catch {
    return []
  }
}
