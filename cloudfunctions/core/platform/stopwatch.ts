/** Milliseconds of the machine since it was started: for budgets of a run, never for the time of business. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}
