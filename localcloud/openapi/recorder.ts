import { createPhoneCodes, PHONE_API } from './phone-codes'
import { suggested, TEXT_API } from './text-check'

/** One call to WeChat's open API or to another channel, as it would have left. */
export interface OpenApiCall {
  readonly at: number
  readonly apiName: string
  readonly route: 'wx.api' | 'wx.openApi' | 'https'
  readonly data: unknown
  readonly outcome: string
}

/** What WeChat answers; `ok` may carry the fields an API answers beside errcode. */
export type OpenApiAnswer =
  | { readonly kind: 'ok'; readonly fields?: Readonly<Record<string, unknown>>; readonly bytes?: string }
  /** Tencent Cloud's codes are words. */
  | { readonly kind: 'refused'; readonly errcode: number | string; readonly errmsg?: string }
  | { readonly kind: 'rateLimited' }
  /** Accepted, and never answered within `ms`. */
  | { readonly kind: 'timeout'; readonly ms?: number }

export interface OpenApiRecorder {
  calls(): readonly OpenApiCall[]
  answers(): Readonly<Record<string, OpenApiAnswer>>
  /** From now on this API answers so; null puts the ordinary answer back. */
  answer(apiName: string, answer: OpenApiAnswer | null): void
  record(call: Omit<OpenApiCall, 'at' | 'outcome'>): OpenApiAnswer
  clear(): void
}

const KEPT = 1000
const OK: OpenApiAnswer = { kind: 'ok' }

export function createOpenApiRecorder(now: () => number): OpenApiRecorder {
  let calls: OpenApiCall[] = []
  const answers = new Map<string, OpenApiAnswer>()
  const exchange = createPhoneCodes(now)
  const ordinary = ({ apiName, data }: Pick<OpenApiCall, 'apiName' | 'data'>): OpenApiAnswer => {
    const fields = data as { code?: unknown; content?: unknown } | null
    if (apiName === TEXT_API) return suggested(fields?.content)
    return apiName === PHONE_API ? exchange(fields?.code) : OK
  }
  return {
    calls: () => calls,
    answers: () => Object.fromEntries(answers),
    answer: (apiName, answer) => {
      if (answer) answers.set(apiName, answer)
      else answers.delete(apiName)
    },
    record: (call) => {
      const answer = answers.get(call.apiName) ?? ordinary(call)
      const outcome = answer.kind === 'refused' ? String(answer.errcode) : answer.kind
      calls = [...calls.slice(-(KEPT - 1)), { ...call, at: now(), outcome }]
      return answer
    },
    clear: () => {
      calls = []
      answers.clear()
    },
  }
}
