import type { OpenApiAnswer } from './recorder'

/** 45009 is WeChat's "reach max api daily quota limit". */
const RATE_LIMITED = { errcode: 45009, errmsg: 'reach max api daily quota limit (injected)' }
const LONGER_THAN_ANY_CALLER_WAITS = 30_000

export type AnswerBody = { readonly type: string; readonly bytes: Buffer }

/** The body WeChat would send; a time-out holds it back until every caller has given up. */
export async function answerBody(answer: OpenApiAnswer): Promise<AnswerBody> {
  if (answer.kind === 'timeout') {
    await new Promise((resolve) => setTimeout(resolve, answer.ms ?? LONGER_THAN_ANY_CALLER_WAITS).unref())
  }
  if (answer.kind === 'ok' && answer.bytes !== undefined) {
    return { type: 'image/jpeg', bytes: Buffer.from(answer.bytes, 'base64') }
  }
  return { type: 'application/json; encoding=utf-8', bytes: Buffer.from(JSON.stringify(fieldsOf(answer))) }
}

function fieldsOf(answer: OpenApiAnswer): Record<string, unknown> {
  switch (answer.kind) {
    case 'ok':
      return { errcode: 0, errmsg: 'ok', ...answer.fields }
    case 'refused':
      return { errcode: answer.errcode, errmsg: answer.errmsg ?? 'refused (injected)' }
    case 'rateLimited':
      return RATE_LIMITED
    case 'timeout':
      return { errcode: -1, errmsg: 'system error' }
  }
}
