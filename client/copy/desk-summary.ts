import type { CaseView } from '#types/case-view'

type Check = NonNullable<CaseView['summaryCheck']>

/** Where what was written for everybody stands, for those who handle the case. */
export const summaryCheckCopy: Readonly<Record<Check, { readonly title: string; readonly line: string }>> = {
  waiting: { title: '给大家看的话：正在检查', line: '通过了邻居才看得到，一般几分钟' },
  held: { title: '给大家看的话：没通过，请改一改再写', line: '邻居看不到这一句；改好重新发布就会再检查' },
}
