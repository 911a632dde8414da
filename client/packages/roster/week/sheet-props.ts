import type { RosterPage, RosterView } from '#types/roster-view'
import type { Rosters } from './use-roster'

/** What every sheet above a roster knows. */
export interface SheetProps {
  readonly page: RosterPage
  readonly roster: RosterView
  readonly rosters: Rosters
  readonly onClose: () => void
}
