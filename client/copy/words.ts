import type {
  About,
  ClockCode,
  DissuasionResult,
  EscalationReason,
  Hazard,
  InspectionResult,
  Outcome,
  Stage,
  Tier,
} from '#types/lifecycle'

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
}

const dissuasions: Record<DissuasionResult, string> = {
  stopped: '当场停止了',
  refused: '对方不听劝',
  absent: '没有找到人',
}

const inspections: Record<InspectionResult, string> = { corrected: '已经改好', notCorrected: '还没有改好' }

const escalations: Record<EscalationReason, string> = {
  dissuasionFailed: '劝阻无效',
  overdue: '到期没有改',
  refusesToCorrect: '拒绝改正',
  officerUnable: '队员无法及时办理',
  urgentOrSerious: '情况紧急或者严重',
  lawDemands: '法律规定直接查处',
  clockRanOut: '时限已经过了',
  conflictOfInterest: '办理人和这件事有利害关系',
}

type Words = Readonly<Record<string, string>>

/** Two fields may use one code for different things: `corrected` is what an inspector saw and how a case ended. */
const byField: Readonly<Record<'outcome' | 'dissuasion' | 'inspection' | 'reason', Words>> = {
  outcome: outcomes,
  dissuasion: dissuasions,
  inspection: inspections,
  reason: escalations,
}
const results: Words = { ...dissuasions, ...inspections, ...escalations }

/** The sentence of a code the server offers for a field, or of a result; a code of a newer server shows as it is. */
export function choiceWord(code: string, field?: keyof typeof byField): string {
  return (field === undefined ? results : byField[field])[code] ?? code
}
