import type { Move } from '#types/lifecycle'
import type { FieldCode } from '#types/offer'

type Phrases = readonly string[]
type OfMove = Partial<Record<FieldCode, Phrases>>

/** What staff write every day, a tap away; whoever has more to say types it. */
const phrases: Partial<Record<Move, OfMove>> = {
  decline: { words: ['请拨打 12345 反映。', '请直接联系物业服务中心。'] },
  answer: { words: ['您提的建议已经转给责任单位研究。', '已电话向您说明，有疑问可再联系我们。'] },
  dissuade: {
    words: ['已当面讲清规定，对方当场改正。', '已当面劝导，对方不同意改正。', '上门没有找到人，已留告知。'],
  },
  arrangeService: { words: ['已约好上门时间。'] },
  mediate: { words: ['双方当面谈过，已达成一致。', '双方当面谈过，没有谈拢。'] },
  escalate: { words: ['劝导无效，请执法员上门。'] },
  orderCorrection: { demand: ['拆除并恢复原状', '停止并清理现场', '停止违法行为'] },
  inspect: { words: ['现场已经恢复。', '现场没有变化。'] },
  settle: { words: ['现场已清理恢复。', '已经修好，可以正常使用。', '到现场看过，没有发现所反映的情况。'] },
  plan: { words: ['需要停工期或资金，已列入计划。'] },
  whistle: { words: ['请带执法记录仪到现场一起办。'] },
  askReporter: { words: ['请问具体在几栋几单元？', '请问大约几点发生？', '方便补一张照片吗？'] },
  verify: { words: ['现场看过，已经恢复。', '现场看过，问题还在。'] },
  sendBack: { words: ['现场没有恢复，请再办一次。', '照片看不出已经办好，请补现场照片。'] },
  press: { words: ['请今天内到现场办理并反馈。'] },
  transfer: { words: ['现场看过，按职责由对方单位办理。'] },
}

export const phrasesFor = (action: Move, field: FieldCode): Phrases => phrases[action]?.[field] ?? []

/**
 * The sentence that goes without saying once the answer is chosen: it stands in the form at once and can be changed.
 * Nothing here grounds a legal act: what a person orders, decides or transfers, that person writes.
 */
const follows: Partial<Record<Move, Readonly<Record<string, string>>>> = {
  dissuade: {
    stopped: '已当面讲清规定，对方当场改正。',
    refused: '已当面劝导，对方不同意改正。',
    absent: '上门没有找到人，已留告知。',
  },
  mediate: { agreed: '双方当面谈过，已达成一致。', notAgreed: '双方当面谈过，没有谈拢。' },
  settle: {
    persuaded: '经劝导已经改正，现场已恢复。',
    serviced: '已经修好，可以正常使用。',
    mediated: '双方已达成一致。',
    corrected: '已按要求改正，复查合格。',
  },
}

export const wordsAfter = (action: Move, choice: string): string | undefined => follows[action]?.[choice]

export const wordsCopy = {
  quick: '点一下就填上',
  own: '上次写的',
  preview: '大家会看到',
  previewHelp: '公示牌上不写姓名、门牌和电话，看不出是谁反映的。',
  same: '本单位同类的事',
  sameHelp: '也可以直接输入另一件的编号。',
  sameNone: '没有找到同类的事，可以输入编号。',
} as const
