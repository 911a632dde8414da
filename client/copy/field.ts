import type { ChannelIn } from '#types/field-contract'
import type { DissuasionResult } from '#types/lifecycle'
import { when } from './time'

/** Words for what staff bring in from outside. */
export const fieldCopy = {
  compound: '小区',
  chooseCompound: '在哪个小区',
  noPlaces: '您的岗位没有要巡的小区，什么也没有记',
  matterMore: '找别的事项',
  matterSheet: '是什么事',
  matterHint: '打几个字，例如 充电、漏水',
  building: '几栋几单元（可不填）',
  buildingHint: '例如 5栋2单元',
  again: '再记一条',
  toDesk: '回工作台',
  sending: '正在送出…',
} as const

export const findingCopy = {
  title: '记巡查发现',
  what: '看到什么',
  whatHelp: '您常记的排在前面',
  chooseFirst: '先点一下是什么事',
  words: '当时怎么说的（可不写）',
  wordsHint: '例如：三楼过道堆纸箱，劝了，答应今天搬',
  wordsHelp: '不想打字，按输入法上的话筒说；拍了照就够了。',
  result: '劝了以后怎么样',
  results: {
    stopped: '当场停了',
    refused: '不听劝',
    absent: '没人在',
  } satisfies Record<DissuasionResult, string>,
  danger: '现在有人有危险',
  dangerHelp: '着火、漏气、有人受伤，先打 119、110、120',
  done: {
    closed: '记下了，已办结',
    verifying: '记下了，等别人去看一眼',
    kept: '记下了，在您的待办里接着办',
    going: (unit: string) => `记下了，已报给${unit}`,
  },
  number: (number: string) => `编号 ${number}`,
  toRound: '这一趟巡完了',
} as const

export const roundsCopy = {
  title: '每周巡查',
  lead: '巡完点一下就行：不打卡、不记轨迹、不要定位。',
  rhythm: (label: string, clause: string) => `${label}（${clause}）`,
  never: '还没有巡过的记录',
  last: (at: number, now: number, found: number) =>
    `上次 ${when(at, now)}，${found === 0 ? '无异常' : `记了 ${found} 条`}`,
  due: '该巡了',
  dueBy: (at: number, now: number) => `${when(at, now).split(' ')[0] ?? ''}前`,
  onRound: (count: number) => (count === 0 ? '这一趟还没有记发现' : `这一趟记了 ${count} 条`),
  find: '记一条发现',
  clear: '巡完了，无异常',
  over: (count: number) => `巡完了，共 ${count} 条`,
  done: (compound: string) => `${compound}这一趟已经记下`,
  doneBody: '月底的巡查记录会自己汇总，不用再填表。',
} as const

export const registerCopy = {
  title: '代居民登记',
  channel: '怎么说的',
  channels: { phone: '来电', visit: '上门', walkIn: '来访' } satisfies Record<ChannelIn, string>,
  words: '居民说了什么',
  wordsHint: '照原话记，例如：3栋地下室有人给电动车充电',
  wordsMissing: '先记下居民说了什么',
  matter: '是什么事',
  matterNone: '分不清，先交给社区',
  about: '说的是谁',
  aboutNone: '都不是',
  hide: '不让物业看到',
  hideHelp: '居民担心被认出来时打开',
  danger: '现在有人有危险',
  dangerHelp: '请对方先打 119、110、120；这里同时报给在班的人',
  phone: '居民的电话（可不填）',
  phoneHint: '手机号，或带区号的座机',
  consent: '本人同意办理人打这个电话',
  consentHelp: '只给现在的办理人看，居民随时可以收回',
  consentMissing: '没有本人同意，电话不能留；删掉电话或者问一声',
  send: '登记',
  done: '登记好了',
  slip: '请抄给居民，或者读给对方听',
  number: '编号',
  code: '查询码',
  codeHelp: '居民用自己的手机打开“我的”→“找回我反映的事”，输入查询码，就能自己看进展、评价。只能用一次。',
  unit: '谁在办',
  dueLabel: '何时受理',
  due: (words: string) => `${words} 前`,
  another: '再登记一件',
  copy: '复制纸条',
  copied: '已经复制',
  slipText: (title: string, number: string, code: string, unit: string) =>
    `您反映的“${title}”已登记。编号 ${number}，由${unit}办理。查询码 ${code}。`,
  forget: '居民要收回电话',
  forgot: '电话已经删掉，谁都看不到了',
} as const
