/** The one line a day that leaves the database: whoever keeps the log can tell whether what lies there was rewritten. */
export function logAnchor(day: string, seal: string, count: number): void {
  console.log(JSON.stringify({ anchor: day, seal, heads: count }))
}
