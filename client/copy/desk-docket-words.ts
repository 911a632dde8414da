import type {
  Decision,
  Determination,
  DocketAction,
  DocketStage,
  HandOverReason,
  Harm,
  LegalReview,
  Performance,
  Plea,
  ReviewCause,
  ServiceWay,
  Subject,
  Suspension,
} from '#types/docket-codes'
import type { DocketFieldCode } from '#types/docket-view'
import { escalations } from './reasons'
import { legalClocks, outcomes } from './words'

/** What the codes of an enforcement file are called. */

const pleas: Record<Plea, string> = {
  none: '期满没有提出',
  waived: '明确表示放弃',
  statement: '提出了陈述申辩',
  hearing: '要求听证',
}
const causes: Record<ReviewCause, string> = {
  none: '不需要',
  publicInterest: '涉及重大公共利益',
  affectsOthers: '直接关系第三人重大权益，经过听证',
  complex: '案情疑难复杂',
  lawDemands: '法律法规规定要审核',
}
const legalReviews: Record<LegalReview, string> = { agreed: '同意', returned: '退回补充' }
const decisions: Record<Decision, string> = {
  penalise: '予以处罚',
  notPenalise: '依法不予处罚',
  unfounded: '违法事实不成立',
}
const subjects: Record<Subject, string> = { citizen: '公民', entity: '法人或其他组织' }
const harms: Record<Harm, string> = { none: '没有危害后果', slight: '危害后果轻微', more: '有危害后果' }
const ways: Record<ServiceWay, string> = {
  inPerson: '直接送达',
  leftThere: '留置送达',
  mail: '邮寄送达',
  electronic: '电子送达（经同意）',
  announcement: '公告送达',
}
const performances: Record<Performance, string> = {
  done: '已经履行',
  inPart: '履行了一部分',
  refused: '拒不履行',
  compelled: '已强制执行',
}
export const suspensions: Record<Suspension, string> = {
  appraisal: '检测、检验、鉴定',
  hearing: '听证',
  announcement: '公告',
}
const handOvers: Record<HandOverReason, string> = {
  suspectedCrime: '涉嫌犯罪',
  otherCompetence: '归别的机关管辖',
}
const determinations: Record<Determination, string> = {
  violation: '属于违法',
  noViolation: '不属于违法',
  undecidable: '无法认定',
}

type Words = Readonly<Record<string, string | undefined>>
const BY_FIELD: Partial<Record<DocketFieldCode, Words>> = {
  cause: causes,
  plea: pleas,
  review: legalReviews,
  decision: decisions,
  subject: subjects,
  harm: harms,
  way: ways,
  performance: performances,
  reason: { ...suspensions, ...handOvers },
  determination: determinations,
  outcome: outcomes,
}

/** The words of a choice: ours, else the server's own label, else the code as it is. */
export const docketChoice = (field: DocketFieldCode, code: string, label?: string): string =>
  BY_FIELD[field]?.[code] ?? label ?? code

/** What an entry of the record adds about how it went. */
const RESULT_OF: Partial<Record<DocketAction, Words>> = {
  open: escalations,
  giveNotice: causes,
  recordPlea: pleas,
  review: legalReviews,
  decide: decisions,
  serve: ways,
  perform: performances,
  suspend: suspensions,
  determine: determinations,
  handOver: handOvers,
  closeDocket: outcomes,
  timeOut: legalClocks,
}

export const docketResult = (action: DocketAction, code: string): string => RESULT_OF[action]?.[code] ?? code

export const docketStages: Record<DocketStage, string> = {
  investigating: '调查取证',
  notified: '已告知',
  hearing: '听证',
  reviewing: '法制审核',
  deciding: '等决定',
  decided: '已决定',
  performing: '等履行',
  urged: '已催告',
  inCourt: '法院执行',
  closed: '已结案',
}

/** What has to come first, where an act is closed. */
const needs: Readonly<Record<string, string | undefined>> = {
  investigate: '要两名不同的执法人员都记过调查',
  register: '要先登记受案',
  giveNotice: '要先作处罚前告知',
  recordPlea: '要先记对方的意见',
  hearingAsked: '对方申请听证的期限还没有过',
  callHearing: '要先通知听证',
  hear: '要先开听证',
  review: '要先经法制审核',
  decide: '要先作决定',
  notPenalise: '符合依法不予处罚的情形',
  unfounded: '认定结论是不属于违法',
  serve: '要先送达',
  reportIn: '要先报备',
  perform: '要先记履行情况',
  pay: '缴款的期限还没有过',
  demand: '要先催告',
  demandTerm: '催告后的期限还没有过',
  resume: '期限暂停着，要先恢复计算',
  suspend: '期限没有暂停',
  ranOut: '期限已经过了',
  determine: '要等认定的结论',
  handOver: '还没有移送',
  takeBack: '已经移送，等对方回执',
}

const closedWords: Readonly<Record<string, string | undefined>> = {
  own_work: '办过这个案子的人不能再做这一步，换一位同事',
  not_now: '还没到这一步',
  too_many: '次数已经用完',
}

/** Why an act is closed: what has to come first, else who may not. */
export const docketClosed = (code: string, need = ''): string =>
  needs[need] ?? closedWords[code] ?? '现在不能办'
