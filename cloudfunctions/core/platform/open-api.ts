import { cloud } from './cloudbase'

/** A subscribe message: the copy of an inbox entry that WeChat shows outside the mini-program. */
export interface SubscribeMessage {
  readonly touser: string
  readonly template: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** `refused` means this person has no grant left for the template: asking again changes nothing. */
export type PushResult = 'sent' | 'refused'

const USED_UP = new Set([43101, 43108])

/**
 * Every call of WeChat's open API goes through this module: which route an environment grants a node-sdk function
 * differs, and the other drivers (wx-server-sdk, plain HTTPS) replace this body alone.
 */
export async function sendSubscribeMessage(message: SubscribeMessage): Promise<PushResult> {
  const answer: unknown = await cloud().callWxOpenApi({
    apiName: '/cgi-bin/message/subscribe/send',
    requestData: {
      touser: message.touser,
      template_id: message.template,
      page: message.page,
      data: message.data,
    },
  })
  const code = errorCode(answer)
  if (code === 0) return 'sent'
  if (USED_UP.has(code)) return 'refused'
  throw new Error(`subscribe message refused with ${String(code)}`)
}

function errorCode(answer: unknown): number {
  const result = (answer as { result?: unknown }).result
  const body = typeof result === 'string' ? (JSON.parse(result) as unknown) : result
  if (typeof body !== 'object' || body === null) return 0
  const { errcode, errCode } = body as { errcode?: unknown; errCode?: unknown }
  return Number(errcode ?? errCode ?? 0)
}
