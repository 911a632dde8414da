import type { Action } from '#types/lifecycle'
import type { TimelineEntry } from '#types/case-view'
import { choiceWord, outcomes } from './words'

type Sentence = (entry: TimelineEntry) => string

const after = (words: string, code: string | undefined) =>
  code === undefined ? words : `${words}：${choiceWord(code)}`

const sentences: Record<Action, Sentence> = {
  file: ({ mine }) => (mine ? '您反映了这件事' : '居民反映了这件事'),
  accept: () => '已受理',
  dissuade: ({ result }) => after('上门劝导', result),
  escalate: ({ result }) => after('升级办理', result),
  orderCorrection: () => '已开具责令改正通知',
  inspect: ({ result }) => after('到现场复查', result),
  settle: ({ outcome }) => (outcome === undefined ? '办理人说办好了' : `办理结果：${outcomes[outcome]}`),
  verify: ({ restored }) => (restored === false ? '核查：现场没有恢复' : '核查通过，现场已恢复'),
  sendBack: () => '核查没有通过，退回重办',
  add: ({ mine }) => (mine ? '您补充了情况' : '补充了情况'),
  urge: ({ mine }) => (mine ? '您催了一次' : '居民催了一次'),
  note: () => '内部备注',
  withdraw: ({ mine }) => (mine ? '您撤回了这件事' : '居民撤回了这件事'),
  rate: ({ mine, solved }) => `${mine ? '您' : '居民'}评价：${solved === false ? '没有解决' : '解决了'}`,
  reopen: ({ mine }) => (mine ? '您要求重新办理' : '居民要求重新办理'),
  timeOut: () => '期限到了，自动转到下一步',
}

export function timelineSentence(entry: TimelineEntry): string {
  return sentences[entry.action](entry)
}

export const timelineCopy = {
  stars: (score: number) => `${score} 颗星`,
  due: (when: string) => `${when} 前改好`,
} as const
