import { dateWords } from './time'

/** The page of a case that somebody else has reported and the reader has joined. */
export const joinedCopy = {
  listTitle: '我也遇到的',
  emptyTitle: '还没有跟着别人的事',
  emptyBody: '反映的时候看到邻居说的是同一件事，点“我也遇到了”，就会在这里，有进展一样告诉您。',
  more: '看更早的',
  where: '在哪里',
  joined: (at: number) => `您 ${dateWords(at)} 说也遇到了。谁反映的、原话和门牌，谁都看不到。`,
  summary: '办理单位说',
  noSummary: '办理单位还没有写公开的说明，写了会在这里。',
  urge: '催一催',
  urged: '今天催过了，办理人已经看到',
  urgesLeft: (count: number) => `还可以催 ${count} 次，一天一次`,
  rate: '真的解决了吗',
  solved: '解决了',
  unsolved: '没有解决',
  leave: '不再跟着',
} as const

/** A case without a network. */
export const seenCopy = {
  title: '现在连不上网络',
  asOf: (when: string) => `下面是 ${when} 看到的样子，可能已经有新进展。`,
  again: '再试一次',
} as const
