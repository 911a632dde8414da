/** A whole HTTP answer; `dropped` is an answer that never arrives. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

export const DROPPED = 'dropped'
export type ReplyOrDrop = Reply | typeof DROPPED

export const JSON_TYPE = 'application/json; charset=utf-8'

export function jsonReply(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': JSON_TYPE, 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  }
}

/** An answer of the local cloud itself where the caller expects an operation's answer. */
export function refusal(status: number, code: string, detail: string): Reply {
  return jsonReply(status, { ok: false, code, detail })
}

export function textReply(status: number, text: string): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}
