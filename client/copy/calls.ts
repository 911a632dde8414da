import type { CALL_NOTICE_CODES, CallResult } from '#types/whistle'

/** 吹哨、报到. */

export const callResults: Record<CallResult, string> = {
  solved: '解决了',
  partly: '解决了一部分',
  unsolved: '没有解决',
}

const late: Readonly<Record<string, string | undefined>> = {
  acknowledge: '还没有签收',
  contact: '还没有联系',
  arrive: '还没有到场',
}

const lateness = (clock = ''): string => late[clock] ?? '超过期限'

const resultOf = (result = ''): string | undefined =>
  (callResults as Readonly<Record<string, string | undefined>>)[result]

type Told = Readonly<Record<string, string | undefined>>

export const callSentences = {
  callAcknowledged: ({ unit = '被吹哨的单位' }) => `${unit}签收了您的吹哨`,
  callContacted: ({ unit = '被吹哨的单位' }) => `${unit}联系了，点开看约在什么时候`,
  callConcluded: ({ unit = '吹哨的单位', result }) =>
    `${unit}评价了这次报到：${resultOf(result) ?? '点开看'}`,
  callWarns: ({ clock }) => `吹哨的期限快到了，${lateness(clock)}`,
  callRanOut: ({ unit = '被吹哨的单位', clock }) => `${unit}过了吹哨的期限，${lateness(clock)}`,
} satisfies Record<(typeof CALL_NOTICE_CODES)[number], (told: Told) => string>
