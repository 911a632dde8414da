import type { Counted } from './desk-steps'

export interface TapRow extends Counted {
  readonly name: string
}

/** The table of docs/desk-taps.md, as a reader of the project sees it. */
export function deskTapsTable(rows: readonly TapRow[]): string {
  return [
    '# 办一件事要按几下',
    '',
    '从手机收到提醒、点开这件事的页面算起，到办完为止。由 `test/e2e/desk-taps.test.ts` 在真浏览器里一步一步走出来：',
    '',
    '- **按**：按钮，含“更多”和最后的确认；日常的事不超过 3 下。',
    '- **选**：规则要求必须答的，如劝导结果、转办理由和去向。',
    '- **写**：法律或规则要求写明的，如改正要求、送达给谁。没有写的都能点一下“常用语”填上，或者可以不写。',
    '',
    '| 要办的事 | 按 | 选 | 写 |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ name, presses, answers, written }) => `| ${name} | ${presses} | ${answers} | ${written} |`,
    ),
    '',
  ].join('\n')
}
