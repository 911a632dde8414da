/** A table of Markdown; an empty cell is a dash. */
export function markdownTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...lines.map(line)]
}

/** A state diagram of Mermaid: one arrow between two stages, with all that leads along it. */
export function diagram(
  begin: string,
  edges: readonly { readonly from: string; readonly to: string; readonly by: string }[],
): readonly string[] {
  const arrows = new Map<string, Set<string>>()
  for (const { from, to, by } of edges) {
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(by))
  }
  const lines = [...arrows].map(([arrow, moves]) => `  ${arrow}: ${[...moves].join(', ')}`)
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${begin}`, ...lines, '```']
}
