/** The one place the functions learn the time: operations receive it as part of the call. */
export function now(): number {
  return Date.now()
}
