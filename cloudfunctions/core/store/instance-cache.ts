/**
 * Documents that change rarely, kept by the function instance between calls. Nothing personal is kept longer than a
 * minute, so that what an administrator takes away is gone within the minute.
 */
export interface InstanceCache<Value> {
  read(key: string, now: number, load: () => Promise<Value | null>): Promise<Value | null>
  forget(key: string): void
}

interface Kept<Value> {
  readonly value: Value
  readonly at: number
}

const MOST = 500

export function createInstanceCache<Value>(lifeMs: number): InstanceCache<Value> {
  const kept = new Map<string, Kept<Value>>()
  return {
    read: async (key, now, load) => {
      const known = kept.get(key)
      if (known && now >= known.at && now - known.at < lifeMs) return known.value
      const value = await load()
      if (kept.size >= MOST) kept.clear()
      // What is missing is not remembered: it may be written the next moment.
      if (value === null) kept.delete(key)
      else kept.set(key, { value, at: now })
      return value
    },
    forget: (key) => {
      kept.delete(key)
    },
  }
}
