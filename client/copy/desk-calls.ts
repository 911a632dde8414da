import type { CallStand } from '#types/call-view'

/** 吹哨、报到, as those who call and those who are called read it. */

export const callStands: Record<CallStand, string> = {
  called: '等您签收',
  acknowledged: '已签收',
  contacted: '已联系',
  there: '已到场',
}

export const callCopy = {
  title: '吹哨、报到',
  /** Who whistled, when, and for how many cases. */
  by: (unit: string, when: string, joint: number) =>
    joint === 0 ? `${unit}吹哨 · ${when}` : `${unit}吹哨 · ${when} · 和另外 ${joint} 件一起办`,
  acknowledged: '签收',
  contacted: '联系',
  mustered: '报到',
  attended: '吹哨单位看到已到场',
  notYet: '还没有',
  evaluated: (result: string, timely: boolean) => `评价：${result}，来得${timely ? '及时' : '不及时'}`,
  noOthers: '您手上没有这个小区的其他诉求',
  mine: '请我去的',
  from: (unit: string) => `${unit}吹哨`,
  joint: (count: number) => `连同另外 ${count} 件`,
} as const
