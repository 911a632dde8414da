import type { Call, Nothing } from './call'
import type {
  AcceptedLine,
  DeskListInput,
  DeskPage,
  FindInput,
  Found,
  StuckCounts,
  UnitCounts,
} from './desk-view'
import type { DeskCounts } from './me-view'

/** What staff ask of the work that lies before them, before their unit, and before those who look after a region. */
export interface DeskContract {
  'desk.list': Call<DeskListInput, DeskPage>
  /** All lists of one's post; of one's unit; of a region, for its coordinator and supervisor. */
  'desk.counts': Call<Nothing, DeskCounts>
  'desk.unitCounts': Call<Nothing, UnitCounts>
  'desk.stuckCounts': Call<Nothing, StuckCounts>
  'desk.find': Call<FindInput, Found>
  /** Up to twenty at once; each is the ordinary acceptance, and answered by itself. */
  'desk.accept': Call<{ ids: readonly string[] }, { items: readonly AcceptedLine[] }>
}
