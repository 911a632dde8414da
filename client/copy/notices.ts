import { callSentences } from './calls'
import type { DocketNotice } from '#types/docket-codes'
import type { Notice } from '#types/inbox-view'
import { declines, revealNotices } from './reasons'
import { legalClocks } from './words'

type Parameters = Readonly<Record<string, string>>
type Sentence = (parameters: Parameters) => string
type Named = Readonly<Record<string, string | undefined>>

const by = (parameters: Parameters, words: string) => {
  const { unit = '' } = parameters
  return unit === '' ? words : `${unit}：${words}`
}

const named = (table: Named, code: string | undefined): string | undefined =>
  code === undefined ? undefined : table[code]

const withClock =
  (words: string): Sentence =>
  ({ clock }) =>
    `${named(legalClocks, clock) ?? '办案'}${words}`

/** What those who work on an enforcement file are told. */
const docketSentences: Record<DocketNotice, Sentence> = {
  docketHearingCalled: () => '案卷：听证时间定了',
  docketReviewAsked: () => '案卷等您法制审核',
  docketReviewed: () => '案卷：法制审核有了结果',
  docketDecisionAsked: () => '案卷等您作决定',
  docketDecided: () => '案卷：处理决定作出了',
  docketReportedIn: () => '案卷：当场处罚报备了，请看',
  docketToCourt: () => '案卷：申请法院强制执行了',
  docketSuspended: () => '案卷：办案期限暂停计算',
  docketResumed: () => '案卷：办案期限恢复计算',
  docketExtended: () => '案卷：办案期限延长了',
  determinationAsked: ({ unit = '' }) => `${unit}请您单位认定`,
  determinationGiven: () => '案卷：认定结果来了',
  docketHandedOver: ({ unit = '' }) => `${unit}移送来一个案子，请回执`,
  docketTakenOver: () => '案卷：移送的案子对方接了',
  helpAsked: ({ unit = '' }) => `${unit}请您单位协办`,
  helpGiven: () => '案卷：协办单位答复了',
  obstructionCalled: ({ unit = '' }) => `${unit}执法受阻，请马上到现场`,
  docketClosed: () => '案卷结了',
  docketClockWarns: withClock('的法定期限快到了'),
  docketClockRanOut: withClock('的法定期限过了'),
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
  caseDeclined: ({ reason }) => {
    const channel = named(declines, reason)
    return channel === undefined ? '这件事这里办不了，点开看该找哪里' : `这里办不了：${channel}`
  },
  caseAnswered: (parameters) => by(parameters, '答复您了，点开看'),
  caseTransferred: ({ unit = '别的单位' }) => `已转给${unit}继续办，您的时限不变`,
  caseWatched: () => '有一件和您单位有关的事，请留意',
  disputeArrived: () => '几个单位都说不归自己，请您分派',
  docketOpened: (parameters) => by(parameters, '已立案查处'),
  docketEnded: (parameters) => by(parameters, '案子办结了，正等别人核查'),
  planAsked: ({ unit = '' }) => `${unit}申请挂账整改，请您审核`,
  planDecided: () => '挂账整改有了新决定，点开看哪天办好',
  unitCalled: ({ unit = '' }) => `${unit}吹哨，请您单位报到`,
  unitMustered: () => '您吹哨请的单位报到了',
  helperReported: () => '您交人去办的事，对方回话了',
  reporterAsked: ({ words }) =>
    words === undefined ? '办理人想问您一件事，点开回答' : `办理人想问您：${words}`,
  casePressed: () => '这件事被督办，请尽快办',
  caseMerged: () => '您的事和另一件同样的事一起办，有进展照样告诉您',
  identityRevealed: ({ reason }) => named(revealNotices, reason) ?? '办理人查看了您的联系方式，点开看原因',
  caseObjected: () => '居民不同意，请重新看',
  recheckAsked: () => '请回访一下，看看有没有再发生',
  dangerHere: ({ compound = '', place = '' }) => `${compound}${place}现在有危险，请马上去看，先打 119 或 110`,
  followedSettled: () => '您也遇到的那件事，办理人说办好了，正等别人核查',
  followedClosed: () => '您也遇到的那件事有结果了，点开看',
  followedMerged: () => '您也遇到的那件事，和另一件同样的事一起办',
  swapAsked: ({ date = '' }) => `同事想和您换 ${date} 的班，请回复`,
  swapAgreed: ({ date = '' }) => `${date} 的班换好了`,
  swapRefused: ({ date = '' }) => `同事换不了 ${date} 的班`,
  leaveCovered: ({ from = '', to = '' }) => `同事请假，${from} 至 ${to} 由您顶岗`,
  workHandedOver: ({ open = '' }) => `交班给您了，在办 ${open} 件`,
  postGiven: () => '这个岗位由您负责了',
  postSucceeds: ({ from = '' }) => `${from} 的在办事项会转到您的岗位`,
  summaryHeld: () => '给大家看的那句话没通过检查，请改一改再写',
  holidayRosterMissing: ({ date = '' }) => `${date} 起放假，还没有排值班`,
  ...docketSentences,
  ...callSentences,
}

/** A notice of a newer server still tells that something happened. */
export function noticeSentence(notice: string, parameters: Parameters): string {
  const known: Readonly<Record<string, Sentence | undefined>> = sentences
  return known[notice]?.(parameters) ?? '这件事有新进展'
}
