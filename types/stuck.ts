/** What keeps a case from going on, for those who look after a region; each case has the first that fits. */
export const STUCK_LISTS = [
  /** Refused too often: waits for the arbiter. */
  'disputed',
  /** Nobody accepted it in time, or it was refused and no unit leads its matter. */
  'nobodys',
  'reopened',
  /** A clock has run out. */
  'timedOut',
] as const
export type StuckList = (typeof STUCK_LISTS)[number]
