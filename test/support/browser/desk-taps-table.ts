import type { Counted } from './desk-steps'

export interface TapRow extends Counted {
  readonly name: string
}

type Line = readonly [task: string, presses: string, answers: string, written: string]

const HEAD: Line = ['要办的事', '按', '选', '写']

/** A Chinese character is as wide as two letters, and formatters pad a table by that. */
const width = (words: string): number =>
  Array.from(words, (sign) => (sign > '\u2e80' ? 2 : 1)).reduce<number>((sum, wide) => sum + wide, 0)

const padded = (lines: readonly Line[]): readonly string[] => {
  const widths = HEAD.map((_, column) => Math.max(3, ...lines.map((line) => width(line[column]!))))
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const filled = lines.map((line) =>
    row(line.map((words, column) => words + ' '.repeat(widths[column]! - width(words)))),
  )
  const [head = '', ...others] = filled
  return [head, row(widths.map((count) => '-'.repeat(count))), ...others]
}

/** The table of docs/desk-taps.md, as a reader of the project sees it. */
export function deskTapsTable(rows: readonly TapRow[]): string {
  const lines = rows.map(({ name, presses, answers, written }): Line => [
    name,
    String(presses),
    String(answers),
    String(written),
  ])
  return [
    '# 办一件事要按几下',
    '',
    '从手机收到提醒、点开这件事的页面算起，到办完为止。由 `test/e2e/desk-taps.test.ts` 在真浏览器里一步一步走出来：',
    '',
    '- **按**：按钮，含“更多”和最后的确认；每件事不超过 3 下。',
    '- **选**：规则要求必须答的，如劝导结果、转办理由和去向；单位多的清单要先点开，也算一下。',
    '- **写**：要用自己的话写明的，如改正要求、送达给谁。没有列出的，选了答案就有一句现成的话，或者可以不写。',
    '',
    ...padded([HEAD, ...lines]),
    '',
  ].join('\n')
}
