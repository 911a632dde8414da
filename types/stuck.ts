/** What keeps a case from going on, for those who look after a region; each case has the first that fits. */
export const STUCK_LISTS = [
  /** Refused too often: waits for the arbiter. */
  'disputed',
  /** No unit leads its matter and nobody has accepted it. */
  'nobodys',
  'reopened',
  /** A clock has run out. */
  'timedOut',
] as const
export type StuckList = (typeof STUCK_LISTS)[number]
