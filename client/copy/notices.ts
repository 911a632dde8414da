import type { Notice } from '#types/inbox-view'

type Parameters = Readonly<Record<string, string>>
type Sentence = (parameters: Parameters) => string

const by = (parameters: Parameters, words: string) => {
  const { unit = '' } = parameters
  return unit === '' ? words : `${unit}：${words}`
}

const sentences: Record<Notice, Sentence> = {
  caseReceived: () => '我们收到了，正等着受理',
  taskArrived: () => '有一件新的事要您办',
  caseAccepted: (parameters) => by(parameters, '已经受理，开始办了'),
  caseDissuaded: (parameters) => by(parameters, '上门劝导过了'),
  caseEscalated: (parameters) => by(parameters, '已经升级办理'),
  correctionOrdered: (parameters) => by(parameters, '已经要求对方限期改正'),
  caseInspected: (parameters) => by(parameters, '到现场复查过了'),
  verifyAsked: () => '办理人说办好了，请您核查',
  caseSettled: (parameters) => by(parameters, '说办好了，正等别人核查'),
  rateAsked: () => '核查通过了，请您看看是不是真的解决了',
  workSentBack: () => '核查没有通过，退回来重办',
  wordsAdded: () => '有新的补充',
  caseUrged: () => '居民在催这件事',
  caseRated: () => '居民评价了',
  caseReopened: () => '居民说没有解决，重新办理',
  caseWithdrawn: () => '居民撤回了，不用再办',
  clockWarns: () => '期限快到了',
  clockRanOut: () => '期限已经过了',
  swapAsked: ({ date = '' }) => `同事想和您换 ${date} 的班，请回复`,
  swapAgreed: ({ date = '' }) => `${date} 的班换好了`,
  swapRefused: ({ date = '' }) => `同事换不了 ${date} 的班`,
  leaveCovered: ({ from = '', to = '' }) => `同事请假，${from} 至 ${to} 由您顶岗`,
  workHandedOver: ({ open = '' }) => `交班给您了，在办 ${open} 件`,
  postGiven: () => '这个岗位由您负责了',
  postSucceeds: ({ from = '' }) => `${from} 的在办事项会转到您的岗位`,
  holidayRosterMissing: ({ date = '' }) => `${date} 起放假，还没有排值班`,
}

/** A notice of a newer server still tells that something happened. */
export function noticeSentence(notice: string, parameters: Parameters): string {
  const known: Readonly<Record<string, Sentence | undefined>> = sentences
  return known[notice]?.(parameters) ?? '这件事有新进展'
}
