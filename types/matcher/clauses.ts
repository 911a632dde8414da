const JOINTS = /还有就是|还有|另外|而且|再就是|再有|顺便|同时|以及|不光|不但/g

const WINDOW = 18
const STRIDE = 9
const SHORTEST = 3

const windows = (clause: string): string[] => {
  if (clause.length <= WINDOW + STRIDE) return [clause]
  const out: string[] = []
  for (let at = 0; at + STRIDE < clause.length; at += STRIDE) out.push(clause.slice(at, at + WINDOW))
  return out
}

/** Clauses of a normalised text; a run-on of the voice input is read through a sliding window. */
export const clausesOf = (plain: string): string[] =>
  plain
    .replace(JOINTS, '|')
    .split('|')
    .filter((clause) => clause.length >= SHORTEST)
    .flatMap(windows)
    .slice(0, 12)
