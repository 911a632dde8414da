import { whenIdle } from './idle'
import { onH5 } from './target'

/** What this page was put together from; the first visit loads it before the worker can see it go by. */
function loaded(): readonly string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name)
  return names.filter((name) => name.startsWith(window.location.origin))
}

/** Whoever pays for every kilobyte gets only the pages they open. */
const isSparing = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/** The other pages that must open where the signal has gone; the build names them. */
async function ahead(): Promise<readonly string[]> {
  if (isSparing()) return []
  await whenIdle()
  try {
    const names = (await (await fetch('/kept.json')).json()) as readonly string[]
    return names.map((name) => window.location.origin + name)
  } catch {
    return []
  }
}

async function keepShell(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ keep: loaded() })
  active?.postMessage({ keep: await ahead() })
}

/** In a browser the pages themselves stay readable without a network; the mini-program is on the phone anyway. */
export function keepShellOffline(): void {
  if (!onH5 || process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  // A browser that forbids it (a private window, an insecure address) simply needs its network.
  navigator.serviceWorker.register('/sw.js').then(keepShell, () => undefined)
}
