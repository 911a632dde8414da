/** WeChat shares ten connections among everything; three leave room for the rest. */
const AT_ONCE = 3

let underway = 0
const waiting: (() => void)[] = []

function leave(): void {
  const next = waiting.shift()
  if (next === undefined) underway -= 1
  else next()
}

/** Runs the work as soon as there is room among the uploads of the whole app; first come, first served. */
export async function inLane<Value>(work: () => Promise<Value>): Promise<Value> {
  if (underway < AT_ONCE) underway += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await work()
  } finally {
    leave()
  }
}
