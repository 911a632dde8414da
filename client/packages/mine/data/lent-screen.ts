import type { MyData } from '#types/my-data'

/** A computer that a phone has let in is no phone of its person: it makes no code and shuts nobody out. */
export function isLentScreen({ devices }: MyData): boolean {
  return !devices.some(({ current }) => current)
}
