import type { PhoneRefusal, Refused } from '#types/refusal'
import { refusalWords } from './refusals'

export interface Trouble {
  readonly title: string
  readonly lines: readonly string[]
}

const BY_NAME = '也可以不用编码，在下面打小区的名字。'

/** A board that cannot be shown: what happened, what it may mean, what to do next. */
const troubles: Readonly<Partial<Record<PhoneRefusal, Trouble>>> = {
  board_mistyped: {
    title: '编码好像错了一位',
    lines: ['编码里没有数字 0、1，也没有字母 I、L、O。', '对照牌子改一改，再打开一次。', BY_NAME],
  },
  board_unknown: {
    title: '没有这块公示牌',
    lines: ['如果是扫码来的，牌子可能是别人私自贴的：不要照它付钱、加好友或者填资料。', BY_NAME],
  },
  board_revoked: {
    title: '这块公示牌已经停用',
    lines: ['旧牌子上的人和电话可能不对了。', '直接看这个小区现在是谁负责，或者在下面打小区的名字。'],
  },
  board_replaced: {
    title: '这块公示牌换了新的',
    lines: ['旧牌子上的人和电话可能不对了，新的这就能打开。'],
  },
  unreachable: {
    title: '网络没有回应',
    lines: ['连上网再试一次。', '有人有危险，直接打 119、110、120。'],
  },
  not_found: {
    title: '没有找到这个小区',
    lines: ['链接可能不完整。', '在下面打小区的名字，再找一次。'],
  },
}

export function troubleOf(refusal: Refused<PhoneRefusal>): Trouble {
  const { what, next } = refusalWords(refusal)
  return troubles[refusal.code] ?? { title: what, lines: [next, BY_NAME] }
}
