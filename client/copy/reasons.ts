import type {
  DeclineReason,
  EscalationReason,
  PlanReason,
  RevealReason,
  TransferReason,
} from '#types/lifecycle'

export const escalations: Record<EscalationReason, string> = {
  dissuasionFailed: '劝阻无效',
  overdue: '到期没有改',
  refusesToCorrect: '拒绝改正',
  officerUnable: '队员无法及时办理',
  urgentOrSerious: '情况紧急或者严重',
  lawDemands: '法律规定直接查处',
  clockRanOut: '时限已经过了',
  conflictOfInterest: '办理人和这件事有利害关系',
}

export const transfers: Record<TransferReason, string> = {
  notOurDuty: '不是我单位的职责',
  otherArea: '不在我单位的辖区',
  handOver: '线索移送，对方要给回执',
  assigned: '分派给该管的单位',
  conflictOfInterest: escalations.conflictOfInterest,
}

/** Each names the channel that is right instead: the same words for whoever declines and whoever is declined. */
export const declines: Record<DeclineReason, string> = {
  outsideProgramme: '不在进小区办理的范围，请打 12345',
  inCourt: '法院正在审理，请等法院的结果',
  inReconsideration: '正在行政复议，请等复议的结果',
  petitionChannel: '属于信访事项，请找信访部门',
  privateContract: '属于合同纠纷，可以找居委会调解，或者去法院起诉',
  emergencyCall: '这是急事，请马上打 110、119 或 120',
  alreadyDecided: '同一件事已经有了处理决定，不服可以复议或者起诉',
  notUnderstandable: '看不明白是什么事，请说清楚地点和情况再反映一次',
}

export const plans: Record<PlanReason, string> = {
  needsFunds: '要先筹钱',
  needsWorks: '要先动工程',
  needsVote: '要业主表决',
  needsHigherLevel: '要上级定',
  needsSeason: '要等季节合适',
}

export const reveals: Record<RevealReason, string> = {
  siteAccess: '要进现场',
  evidence: '要取证',
  safety: '为了您的安全',
  reporterAsked: '居民自己要求联系',
}

/** What a resident is told of it. */
export const revealNotices: Record<RevealReason, string> = {
  siteAccess: '办理人因要进现场查看了您的联系方式',
  evidence: '办理人因取证需要查看了您的联系方式',
  safety: '办理人为了您的安全查看了您的联系方式',
  reporterAsked: '您要求联系，办理人查看了您的联系方式',
}
