import { dateWords } from './time'

/** The page of a case that somebody else has reported and the reader has joined. */
export const joinedCopy = {
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
