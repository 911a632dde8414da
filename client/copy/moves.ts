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
  decline: copy('不予受理', '为什么不受理，请居民去找谁？'),
  answer: copy('答复', '怎么答复？'),
  reclassify: copy('改事项', '其实是哪一类？'),
  transfer: copy('转办', '转给谁，为什么？'),
  arbitrate: copy('分派', '定给哪个单位办？定了不再转'),
  dissuade: copy('记一次劝导', '劝得怎么样？'),
  arrangeService: copy('安排上门', '什么时候去办？'),
  mediate: copy('记一次调解', '调解得怎么样？'),
  escalate: copy('升级到执法员', '为什么要升级？'),
  orderCorrection: copy('责令改正', '要求改什么，什么时候改好？'),
  inspect: copy('复查', '现场改好了吗？'),
  openDocket: copy('立案查处', '按什么程序办，为什么立案？'),
  settle: copy('办好了', '结果是什么？'),
  plan: copy('申请挂账整改', '为什么办不了，打算哪天办好？'),
  reviewPlan: copy('审核整改计划', '同意吗？'),
  whistle: copy('吹哨', '请哪些单位来，什么时候到？'),
  acknowledgeCall: copy('签收', '签收后，吹哨的单位会知道您收到了'),
  contactCall: copy('记一次联系', '和吹哨的单位联系了吗，怎么约的？'),
  muster: copy('报到', '到了现场就报到，让吹哨的单位知道'),
  attend: copy('记谁到了', '哪些单位到场了？'),
  concludeCall: copy('评价报到', '这些单位来了以后，办得怎么样？'),
  lend: copy('交人去办', '交给谁，去办什么？事情还由您负责'),
  takeBack: copy('收回', '收回后，那个链接就打不开了'),
  askReporter: copy('问居民', '想问居民什么？居民看得到'),
  note: copy('内部备注', '只有工作人员能看到'),
  publish: copy('写给大家看', '大家会在公示牌上看到这句话'),
  verify: copy('核查', '现场恢复了吗？'),
  sendBack: copy('退回重办', '还差什么？'),
  add: copy('补充', '还有什么要补充的？'),
  urge: copy('催一催', '催办会提醒现在的办理人'),
  withdraw: copy('撤回', '撤回后就不再办理，记录会保留'),
  rate: copy('评价', '这件事解决了吗？'),
  reopen: copy('没解决，重新办', '哪里没有解决？'),
  objectOnce: copy('不同意', '为什么不同意？只能提一次，会换人再看'),
  press: copy('督办', '要求怎么办？办理人和负责人都会收到'),
  merge: copy('并案', '和哪一件合在一起办？'),
  split: copy('拆分', '拆出来的是什么事？'),
  reveal: copy('看居民联系方式', '为什么要看？会留下记录，居民也会知道'),
}

export const fields: Record<FieldCode, string> = {
  words: '说明',
  photos: '照片',
  reason: '原因',
  dissuasion: '劝导结果',
  inspection: '复查结果',
  outcome: '办理结果',
  demand: '改正要求',
  dueAt: '期限',
  servedOn: '送达给谁',
  receipt: '回执编号',
  to: '交给谁',
  units: '请哪些单位',
  cases: '一起办的其他诉求',
  matter: '事项',
  about: '和谁有关',
  mediation: '调解结果',
  procedure: '办案程序',
  review: '审核意见',
  targetAt: '打算哪天办好',
  visitedAt: '什么时候去看的',
  into: '并到哪一件',
  summary: '给大家看的一句话',
  restored: '现场恢复了吗',
  solved: '解决了吗',
  score: '打几颗星',
  evaluation: '办得怎么样',
  timely: '来得及时吗',
  helper: '交给谁',
  lend: '收回哪一个',
}

/** The same field, where a move asks it in its own way. */
const ownNames: Partial<Record<Move, Partial<Record<FieldCode, string>>>> = {
  answer: { words: '答复' },
  arrangeService: { dueAt: '约在什么时候' },
  askReporter: { words: '问题' },
  mediate: { words: '谁参加、谈成什么' },
  orderCorrection: { dueAt: '改正期限' },
  press: { words: '督办要求' },
  whistle: { dueAt: '什么时候到', words: '请他们来办什么' },
  contactCall: { words: '约了什么' },
  attend: { units: '到场的单位' },
  lend: { words: '请他去办什么', dueAt: '链接用到什么时候' },
  concludeCall: { units: '评价哪些单位', words: '评价' },
}

/** What a field is called on this form; a code of a newer server shows as it is. */
export function fieldName(code: FieldCode, action?: Move): string {
  const known: Readonly<Record<string, string | undefined>> = fields
  return (action === undefined ? undefined : ownNames[action]?.[code]) ?? known[code] ?? code
}

export const placeholders: Partial<Record<FieldCode, string>> = {
  words: '一两句话就行',
  demand: '例如：三日内拆除私拉的电线',
  servedOn: '例如：5栋1单元住户本人',
  summary: '不写姓名、门牌和电话',
  receipt: '对方给的回执编号',
  into: '另一件的编号',
}

export const stars: readonly string[] = ['很不满意', '不满意', '一般', '满意', '很满意']

export const sheetCopy = {
  cancel: '先不办',
  sending: '正在送出…',
  yes: '是',
  no: '还没有',
  solvedYes: '解决了',
  solvedNo: '没有解决',
  timelyYes: '及时',
  timelyNo: '不及时',
  required: '必填',
  missing: '请填写：',
  more: '更多',
  cannotDraw: '这一项要新版本才能填，请关掉小程序再打开一次',
} as const

const closedReasons: Partial<Record<Refusal, string>> = {
  not_now: '还没到这一步',
  not_allowed: '不归您办',
  own_work: '自己办的事不能自己核查',
  no_competence: '要有执法权的人来办',
}

const closedDetails: Readonly<Record<string, string | undefined>> = {
  day: '今天已经催过，明天可以再催',
  case: '次数已经用完',
  card: '您的执法证没有登记或已过期',
}

/** Why a move one would expect cannot be made now. */
export function closedReason(code: Refusal, detail = ''): string {
  return closedDetails[detail] ?? closedReasons[code] ?? '现在不能办'
}
