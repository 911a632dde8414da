const failures = new Map<string, number>()

/**
 * The one place that swallows an error: for effects a later run repeats. The failure is counted and logged by kind,
 * so that health can show an effect that never succeeds.
 */
export async function attempt(kind: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    const count = (failures.get(kind) ?? 0) + 1
    failures.set(kind, count)
    console.warn(
      JSON.stringify({ failed: kind, count, reason: error instanceof Error ? error.name : 'unknown' }),
    )
    return false
  }
}

/** Answers false when the work took longer; what still runs is repeated by a later run. */
export async function within(milliseconds: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
