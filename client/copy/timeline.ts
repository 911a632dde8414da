import type { CaseView, TimelineEntry } from '#types/case-view'
import type { Action } from '#types/lifecycle'
import { choiceWord, clocks, outcomes } from './words'
import type { WordedField } from './words'

/** Whoever is not staff reads as a resident. */
type Reader = 'reporter' | 'staff'
type Sentence = (entry: TimelineEntry, reader: Reader) => string

/** What was done, and how it went, in the words of the field that said so. */
const after =
  (words: string, field: WordedField): Sentence =>
  ({ result, label }) =>
    result === undefined ? words : `${words}：${choiceWord(result, field, label)}`

/** `with` takes the name only the region knows; without one, the rest says enough. */
const naming =
  (bare: string, named: (label: string) => string): Sentence =>
  ({ label }) =>
    label === undefined ? bare : named(label)

const by =
  (mine: string, others: string): Sentence =>
  (entry) =>
    entry.mine ? mine : others

const clockNamed = (result: string | undefined): string => {
  const named: Readonly<Record<string, string | undefined>> = clocks
  return (result === undefined ? undefined : named[result]) ?? '期限'
}

/** Not every case begins with a resident's own phone. */
const begun: Readonly<Record<string, Sentence | undefined>> = {
  finding: by('您巡查时发现了这件事', '巡查时发现了这件事'),
  phone: by('您替来电的居民登记了这件事', '居民来电，工作人员代为登记'),
  visit: by('您上门时替居民登记了这件事', '工作人员上门时代为登记'),
  walkIn: by('您替来访的居民登记了这件事', '居民来访，工作人员代为登记'),
}
const reported = by('您反映了这件事', '居民反映了这件事')

const settled: Sentence = ({ outcome, result }) => {
  const end = outcome === undefined ? '办理人说办好了' : `办理结果：${outcomes[outcome]}`
  return result === 'unchecked' ? `${end}（抽查没有抽中，不再核查）` : end
}

const summaryVerdicts: Readonly<Record<string, string | undefined>> = {
  passed: '给大家看的那句话检查通过，邻居看得到了',
  held: '给大家看的那句话没通过检查，邻居看不到',
  unchecked: '给大家看的那句话没有经过检查，邻居看得到了',
}

const reveal: Record<Reader, Sentence> = {
  reporter: after('办理人查看了您的联系方式', 'reason'),
  staff: after('查看了居民的联系方式', 'reason'),
}

const sentences: Record<Action, Sentence> = {
  file: (entry, reader) => (begun[entry.result ?? ''] ?? reported)(entry, reader),
  accept: () => '已受理',
  decline: after('不予受理', 'reason'),
  answer: () => '答复',
  reclassify: naming('改了事项', (label) => `事项改为：${label}`),
  transfer: naming('转给别的单位继续办', (label) => `转给${label}继续办`),
  arbitrate: naming('定了由哪个单位办', (label) => `定了由${label}办`),
  dissuade: after('上门劝导', 'dissuasion'),
  arrangeService: () => '安排了上门',
  mediate: after('组织调解', 'mediation'),
  escalate: after('升级办理', 'reason'),
  orderCorrection: () => '已开具责令改正通知',
  inspect: after('到现场复查', 'inspection'),
  openDocket: () => '已立案查处',
  endDocket: ({ outcome }) => (outcome === undefined ? '案子办结了' : `案子办结：${outcomes[outcome]}`),
  settle: settled,
  plan: after('申请挂账整改', 'reason'),
  reviewPlan: after('整改计划', 'review'),
  whistle: naming('吹哨，请别的单位一起办', (label) => `吹哨，请${label}一起办`),
  acknowledgeCall: () => '签收了吹哨',
  contactCall: () => '和吹哨的单位联系了',
  muster: () => '已报到，一起办',
  attend: naming('记下了谁到场', (label) => `${label}到场了`),
  concludeCall: (entry) =>
    `${after(`评价${entry.label ?? ''}报到`, 'evaluation')({ ...entry, label: '' }, 'staff')}${entry.timely === false ? '，来得不及时' : ''}`,
  lend: () => '把这件事交人去办',
  takeBack: () => '收回了交出去的事',
  help: ({ restored }) => (restored === false ? '帮手回话：没修好' : '帮手回话：修好了'),
  askReporter: (_, reader) => (reader === 'reporter' ? '办理人想问您' : '问了居民'),
  note: () => '内部备注',
  publish: () => '写了给大家看的一句话',
  checkSummary: ({ result }) => summaryVerdicts[result ?? ''] ?? '给大家看的那句话检查过了',
  verify: ({ restored }) => (restored === false ? '核查：现场没有恢复' : '核查通过，现场已恢复'),
  sendBack: () => '核查没有通过，退回重办',
  add: by('您补充了情况', '补充了情况'),
  urge: by('您催了一次', '居民催了一次'),
  withdraw: by('您撤回了这件事', '居民撤回了这件事'),
  rate: ({ mine, solved }) => `${mine ? '您' : '居民'}评价：${solved === false ? '没有解决' : '解决了'}`,
  reopen: by('您要求重新办理', '居民要求重新办理'),
  objectOnce: by('您提出了不同意见', '居民提出了不同意见'),
  press: () => '督办',
  merge: () => '和另一件同样的事并案办',
  absorb: () => '并进来一件同样的事',
  split: naming('拆出一件另外办', (label) => `拆出一件另外办：${label}`),
  reveal: (entry, reader) => reveal[reader](entry, reader),
  succeed: () => '岗位调整，由接任的岗位继续办',
  warn: ({ result }) => `系统提醒：${clockNamed(result)}快到了`,
  timeOut: ({ result }) => `${clockNamed(result)}到了`,
  recount: () => '按新的放假安排重算了期限',
}

/** An action of a newer server still shows that something was done. */
export function timelineSentence(entry: TimelineEntry, viewer: CaseView['reader']): string {
  const reader: Reader = viewer === 'staff' ? 'staff' : 'reporter'
  const known: Readonly<Record<string, Sentence | undefined>> = sentences
  return known[entry.action]?.(entry, reader) ?? entry.label ?? '有新进展'
}

/** What a date beside an action means. */
const dues: Partial<Record<Action, (when: string) => string>> = {
  arrangeService: (when) => `约在 ${when}`,
  whistle: (when) => `${when} 前到`,
  lend: (when) => `链接用到 ${when}`,
  plan: (when) => `打算 ${when} 前办好`,
  reviewPlan: (when) => `打算 ${when} 前办好`,
}

/** Who is named beside an action. */
const parties: Partial<Record<Action, string>> = { lend: '交给', takeBack: '原交给', help: '帮手' }

export const timelineCopy = {
  stars: (score: number) => `${score} 颗星`,
  due: (when: string, action: Action) => dues[action]?.(when) ?? `${when} 前改好`,
  party: (words: string, action: Action) => `${parties[action] ?? '送达'}：${words}`,
} as const
