import { onH5 } from './target'

const SOON = 200

/** When nothing waits to be painted; a phone that cannot tell waits a moment instead. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (onH5 && 'requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, SOON)
  })
}
