import type { LegalClockCode } from '#types/docket-codes'
import type {
  About,
  ClockCode,
  DissuasionResult,
  Hazard,
  InspectionResult,
  MediationResult,
  Outcome,
  PlanReview,
  Procedure,
  Stage,
  Tier,
} from '#types/lifecycle'
import { callResults } from './calls'
import { declines, escalations, plans, reveals, transfers } from './reasons'

export const stages: Record<Stage, string> = {
  submitted: '等待受理',
  handling: '办理中',
  persuading: '劝导中',
  correcting: '责令改正中',
  enforcing: '立案查处中',
  verifying: '等待核查',
  rating: '等您评价',
  closed: '已办结',
  planned: '挂账整改',
  declined: '不予受理',
  withdrawn: '已撤回',
  merged: '已并案',
}

/** Staff read the same stages from the other side. */
export const staffStages: Record<Stage, string> = {
  ...stages,
  submitted: '待受理',
  verifying: '待核查',
  rating: '待评价',
}

export const tiers: Record<Tier, string> = { persuade: '劝导', correct: '责令改正', enforce: '立案' }

export const outcomes: Record<Outcome, string> = {
  persuaded: '劝阻生效',
  serviced: '服务已办',
  answered: '已答复',
  mediated: '已调解',
  corrected: '已整改',
  penalised: '已处罚',
  notPenalised: '依法不予处罚',
  compelled: '已强制执行',
  handedToCourt: '已移送法院',
  planned: '已挂账',
  notFound: '无法查实',
  unfounded: '事实不成立',
  referred: '已移交',
  outOfScope: '不属于受理范围',
}

export const abouts: Record<About, string> = {
  property: '物业',
  community: '社区或网格长',
  officer: '执法人员',
  department: '政府部门',
  app: '一米线本身',
}

export const hazards: Record<Hazard, string> = { none: '', safety: '有隐患', danger: '有危险' }

/** A running clock, named by what has to happen before it ends. */
export const clocks: Record<ClockCode, string> = {
  accept: '受理期限',
  persuade: '劝导期限',
  service: '办理期限',
  correction: '改正期限',
  inspect: '复查期限',
  docket: '办案期限',
  verify: '核查期限',
  rate: '评价截止',
  planReview: '整改回看',
  arbitrate: '定责期限',
  reopenWindow: '可重办截止',
  recurrence: '回访时间',
  acknowledge: '签收期限',
  contact: '联系期限',
  arrive: '到场期限',
}

const dissuasions: Record<DissuasionResult, string> = {
  stopped: '当场停止了',
  refused: '对方不听劝',
  absent: '没有找到人',
}

const inspections: Record<InspectionResult, string> = { corrected: '已经改好', notCorrected: '还没有改好' }

const mediations: Record<MediationResult, string> = {
  agreed: '双方谈成了',
  notAgreed: '没有谈成',
  absent: '有一方没到场',
}

const procedures: Record<Procedure, string> = {
  general: '普通程序（立案调查）',
  onTheSpot: '简易程序（当场处罚）',
  police: '公安受案',
  criminal: '移送刑事侦查',
}

const reviews: Record<PlanReview, string> = {
  approve: '同意挂账',
  refuse: '不同意，继续办',
  keep: '按计划继续',
  extend: '同意延期',
  resume: '结束挂账，马上办',
}

/** The clocks of an enforcement file. */
export const legalClocks: Record<LegalClockCode, string> = {
  decision: '作出决定',
  policeDecision: '公安作出决定',
  criminalHandOver: '移送公安',
  hearingAsked: '对方申请听证',
  hearingCall: '通知听证',
  serve: '送达',
  reportIn: '当场处罚报备',
  pay: '缴款',
  demand: '催告',
  obstruction: '等公安到场',
}

type Words = Readonly<Record<string, string>>

const BY_FIELD = {
  outcome: outcomes,
  dissuasion: dissuasions,
  inspection: inspections,
  mediation: mediations,
  procedure: procedures,
  review: reviews,
  evaluation: callResults,
  about: abouts,
  reason: { ...escalations, ...transfers, ...declines, ...plans, ...reveals },
} satisfies Readonly<Record<string, Words>>

/** Fields whose answer is a code with words here; two fields may use one code for different things. */
export type WordedField = keyof typeof BY_FIELD

const wordsOf: Readonly<Record<string, Words | undefined>> = BY_FIELD

/** The words of a code the server offers for a field: ours, else the server's own label, else the code as it is. */
export function choiceWord(code: string, field: string, label?: string): string {
  return wordsOf[field]?.[code] ?? label ?? code
}
