import type { DocketAction, DocketMove } from '#types/docket-codes'
import type { DocketFieldCode, DocketList } from '#types/docket-view'

interface ActCopy {
  readonly button: string
  readonly ask: string
  /** In the record, once it is done. */
  readonly done: string
}
const copy = (button: string, ask: string, done: string): ActCopy => ({ button, ask, done })

export const docketActs: Record<DocketMove, ActCopy> = {
  register: copy('登记受案', '受案登记表的编号是多少？', '登记了受案'),
  investigate: copy('记一次调查', '查到了什么？要出示证件', '调查取证'),
  giveNotice: copy('处罚前告知', '拟怎么处罚，依据哪一条，告知了哪些权利？', '处罚前告知'),
  recordPlea: copy('记对方的意见', '对方怎么说？', '记了当事人的意见'),
  callHearing: copy('通知听证', '定在什么时候？至少提前七个工作日', '通知了听证'),
  hear: copy('记听证', '听证的情况怎么样？', '开了听证'),
  review: copy('法制审核', '审核意见是什么？', '法制审核'),
  decide: copy('作决定', '怎么决定，依据哪一条？', '作了决定'),
  reportIn: copy('报备', '当场处罚要报所在单位备案', '当场处罚已报备'),
  serve: copy('送达', '怎么送的，送给谁？', '送达'),
  perform: copy('记履行情况', '对方履行了吗？', '记了履行情况'),
  demand: copy('催告', '催告书怎么写，送给谁？', '催告'),
  toCourt: copy('申请法院执行', '申请法院强制执行', '申请了法院强制执行'),
  suspend: copy('暂停计算期限', '为什么暂停？凭什么', '办案期限暂停计算'),
  resume: copy('恢复计算期限', '从现在起接着算', '办案期限恢复计算'),
  extend: copy('延长期限', '为什么要延长？', '延长了办案期限'),
  requestDetermination: copy('请求认定', '请对方认定什么？', '请求认定'),
  determine: copy('给出认定', '认定的结论是什么？', '给出了认定'),
  handOver: copy('移送', '移送给谁，为什么？对方要给回执', '移送'),
  takeBack: copy('收回移送', '对方还没有接，收回来自己办', '收回了移送'),
  takeOver: copy('接收并回执', '回执编号是多少？', '对方接收了移送'),
  assist: copy('请求协办', '请谁协助，做什么？', '请求协办'),
  assisted: copy('记协办结果', '协助的结果怎么样？', '完成了协办'),
  obstruct: copy('遇到阻碍，叫公安', '现场什么情况？会马上通知公安', '执法受阻，通知了公安'),
  closeDocket: copy('结案', '结果是什么？', '结案'),
  note: copy('案卷备注', '只有看得到案卷的人能看到', '案卷备注'),
}

const happened: Partial<Record<DocketAction, string>> = {
  open: '立案',
  timeOut: '期限提醒',
  recount: '按新的放假安排重算了期限',
}

/** What was done, as the record says it; an act of a newer server still shows that something was done. */
export function docketDone(action: DocketAction): string {
  const acts: Readonly<Record<string, ActCopy | undefined>> = docketActs
  return acts[action]?.done ?? happened[action] ?? '案卷有新记录'
}

export const docketFields: Record<DocketFieldCode, string> = {
  words: '说明',
  party: '当事人',
  photos: '照片',
  cardShown: '出示执法证件了吗',
  receipt: '编号',
  basis: '依据的条款',
  rights: '告知陈述、申辩的权利了吗',
  hearing: '对方有权要求听证吗',
  cause: '要不要法制审核',
  plea: '对方的意见',
  askedAt: '对方什么时候提的',
  heldAt: '听证时间',
  review: '审核意见',
  decision: '决定',
  amount: '罚款（元）',
  subject: '当事人是',
  firstTime: '是初次违法吗',
  minor: '情节轻微吗',
  corrected: '及时改正了吗',
  harm: '造成的后果',
  form: '决定书编号',
  told: '当场告知事实、理由、依据了吗',
  way: '送达方式',
  performance: '履行情况',
  reason: '原因',
  determination: '认定结论',
  to: '哪个单位',
  outcome: '结案结果',
}

export const docketHints: Partial<Record<DocketFieldCode, string>> = {
  words: '事实写清楚：时间、地点、经过',
  party: '姓名或单位名称；只有办案的人看得到',
  basis: '写到条、款、项',
  receipt: '文书上的编号',
  form: '预定格式、编有号码的决定书',
}

export const docketCopy = {
  listTitle: '案卷',
  lists: { mine: '我的', asked: '别人请办的', unit: '本单位' } satisfies Record<DocketList, string>,
  tabs: '案卷清单',
  empty: {
    mine: { title: '手头没有案卷', body: '立案后，案卷会在这里，快到法定期限的在前。' },
    asked: { title: '没有别人请办的', body: '移送来的、请认定的、请协办的会在这里。' },
    unit: { title: '本单位没有在办的案卷', body: '立案后，案卷会在这里。' },
  } satisfies Record<DocketList, { title: string; body: string }>,
  title: '案卷',
  cell: '案卷',
  cellLine: '立案后的每一步和法定期限',
  toCase: '看原来反映的事',
  number: (number: string) => `案号 ${number}`,
  paused: (why: string) => `期限暂停计算：${why}`,
  pausedShort: '暂停计算',
  excluded: (span: string) => `已扣除 ${span}`,
  clocks: '法定期限',
  noClocks: '现在没有在走的法定期限',
  article: (clause: string) => `依据 ${clause}`,
  next: '程序上的下一步',
  others: '还可以',
  closed: '现在还不能',
  done: '已经做了',
  record: '案卷记录',
  officers: (count: number) => (count === 0 ? '还没有人记过调查' : `${count} 名执法人员记过调查`),
  decision: '决定',
  fine: (amount: number) => `罚款 ${amount} 元`,
  amount: (amount: number) => `${amount} 元`,
  receipt: (number: string) => `编号 ${number}`,
  basis: (words: string) => `依据 ${words}`,
  party: (words: string) => `当事人 ${words}`,
  due: (when: string) => `${when} 前`,
  yes: '是',
  no: '否',
  sending: '正在记入案卷…',
  missing: '请填写：',
  whole: '只填整数',
  heldAt: (when: string) => `建议 ${when}`,
} as const
