const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ') || '–'

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** A heading with its table, or nothing at all where the programme says nothing of the kind. */
export function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return []
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
