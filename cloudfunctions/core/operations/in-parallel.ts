/** As many requests as one instance makes at a time without standing in its own way. */
const PARALLEL = 8

/** Each is begun in its order, a few at a time; the first that throws fails the whole. */
export async function inParallel<One>(all: readonly One[], each: (one: One) => Promise<void>): Promise<void> {
  const left = all.values()
  const work = async (): Promise<void> => {
    for (const one of left) await each(one)
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
}
