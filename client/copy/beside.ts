/** What stands on the page of a case beside its moves; the main package carries these words. */

export const complainCopy = {
  title: '投诉办理',
  lead: '交给执法监督员，不经过办这件事的人和单位，他们看不到。',
} as const

export const aloudCopy = {
  read: '读给我听',
  stop: '不读了',
  holder: (unit: string) => `现在在${unit}手里`,
  clock: (words: string) => `期限${words}`,
  last: (words: string) => `最近：${words}`,
} as const
