import { cloud } from './cloudbase'

/** A subscribe message as WeChat's server takes it. */
export interface SubscribeMessage {
  readonly touser: string
  readonly template_id: string
  readonly page: string
  readonly miniprogram_state: string
  readonly lang: string
  readonly data: object
}

/**
 * The cloud's own call of WeChat's open API, for which no token is kept: which route an environment grants a node-sdk
 * function differs, and the other ways (wx-server-sdk, plain HTTPS) replace this body alone. Null when there was no
 * answer: the SDK does not tell a call that never left from one whose answer was lost.
 */
export async function callOpenApi(apiName: string, requestData: object): Promise<unknown> {
  try {
    const answer: unknown = await cloud().callWxOpenApi({ apiName, requestData })
    const { result } = answer as { result?: unknown }
    return typeof result === 'string' ? (JSON.parse(result) as unknown) : (result ?? {})
  } catch {
    return null
  }
}

export function sendSubscribeMessage(message: SubscribeMessage): Promise<unknown> {
  return callOpenApi('/cgi-bin/message/subscribe/send', { ...message })
}
