/** The browser's storage where there is no browser; what it keeps, it keeps as text. */
export function givePhoneStorage(): Map<string, string> {
  const kept = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  Object.assign(globalThis, { window: { localStorage, location: { origin: 'http://phone' } } })
  return kept
}
