import type { Move } from '#types/lifecycle'
import type { FieldCode } from '#types/offer'
import type { Refusal } from '#types/refusal'

export interface MoveCopy {
  /** On the button: what happens. */
  readonly button: string
  /** Above the sheet: what is asked. */
  readonly ask: string
}

const copy = (button: string, ask: string): MoveCopy => ({ button, ask })

export const moves: Record<Move, MoveCopy> = {
  accept: copy('受理', '受理后，居民会看到这件事由您在办'),
  dissuade: copy('记一次劝导', '劝得怎么样？'),
  escalate: copy('升级到执法员', '为什么要升级？'),
  orderCorrection: copy('责令改正', '要求改什么，什么时候改好？'),
  inspect: copy('复查', '现场改好了吗？'),
  settle: copy('办好了', '结果是什么？'),
  verify: copy('核查通过', '现场恢复了吗？'),
  sendBack: copy('退回重办', '还差什么？'),
  add: copy('补充', '还有什么要补充的？'),
  urge: copy('催一催', '催办会提醒现在的办理人'),
  note: copy('内部备注', '只有工作人员能看到'),
  withdraw: copy('撤回', '撤回后就不再办理，记录会保留'),
  rate: copy('评价', '这件事解决了吗？'),
  reopen: copy('没解决，重新办', '哪里没有解决？'),
}

export const fields: Record<FieldCode, string> = {
  words: '说明',
  photos: '照片',
  reason: '原因',
  dissuasion: '劝导结果',
  inspection: '复查结果',
  outcome: '办理结果',
  demand: '改正要求',
  dueAt: '改正期限',
  servedOn: '送达给谁',
  summary: '给大家看的一句话',
  restored: '现场恢复了吗',
  solved: '解决了吗',
  score: '打几颗星',
}

export const placeholders: Partial<Record<FieldCode, string>> = {
  words: '一两句话就行',
  demand: '例如：三日内拆除私拉的电线',
  servedOn: '例如：5栋1单元住户本人',
  summary: '不写姓名、门牌和电话',
}

export const stars: readonly string[] = ['很不满意', '不满意', '一般', '满意', '很满意']

export const sheetCopy = {
  cancel: '先不办',
  sending: '正在送出…',
  yes: '是',
  no: '还没有',
  solvedYes: '解决了',
  solvedNo: '没有解决',
  required: '必填',
  missing: '请填写：',
  choose: '请选一项',
  days: (count: number) => `${count} 天后`,
  more: '更多',
} as const

const closedReasons: Partial<Record<Refusal, string>> = {
  not_now: '还没到这一步',
  not_allowed: '不归您办',
  own_work: '自己办的事不能自己核查',
  no_competence: '要有执法权的人来办',
}

/** Why a move one would expect cannot be made now. */
export function closedReason(code: Refusal): string {
  return closedReasons[code] ?? '现在不能办'
}
