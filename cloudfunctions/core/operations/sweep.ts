import { ok } from '#types/refusal'
import { attempt } from '../platform/attempt'
import { anchorHeads } from './anchor-heads'
import { announceHolidayRosters } from './announce-holiday-rosters'
import { attendClocks } from './attend-clocks'
import { attendDockets } from './attend-dockets'
import { checkFiles } from './check-files'
import { drainDockets } from './drain-dockets'
import { drainNotices } from './drain-notices'
import { followSuccessor } from './follow-successor'
import type { SystemOperation } from './operation'
import { rebuildBoards } from './rebuild-boards'
import { recomputeClocks } from './recompute-clocks'
import { recountDockets } from './recount-dockets'
import { refreshBoards } from './refresh-boards'

/** How many of each kind a run took on. */
export type Swept = Readonly<
  Record<
    | 'clocks'
    | 'dockets'
    | 'docketDebts'
    | 'calendar'
    | 'docketCalendar'
    | 'notices'
    | 'files'
    | 'boards'
    | 'rosters'
    | 'successors'
    | 'holidays'
    | 'anchors',
    number
  >
>

const JOBS = {
  clocks: attendClocks,
  dockets: attendDockets,
  docketDebts: drainDockets,
  calendar: recomputeClocks,
  docketCalendar: recountDockets,
  notices: drainNotices,
  files: checkFiles,
  boards: refreshBoards,
  rosters: rebuildBoards,
  successors: followSuccessor,
  holidays: announceHolidayRosters,
  anchors: anchorHeads,
} as const

/**
 * Every minute: what the clocks want, what a call left owing, photos, boards, rosters. Each job is bounded and safe to run
 * twice, so a run that dies half-way or meets another costs nothing; one that fails does not stop the others.
 */
export const sweep: SystemOperation<Record<string, never>, Swept> =
  (dependencies) => async (actor, _input, call) => {
    const done = {
      clocks: 0,
      dockets: 0,
      docketDebts: 0,
      calendar: 0,
      docketCalendar: 0,
      notices: 0,
      files: 0,
      boards: 0,
      rosters: 0,
      successors: 0,
      holidays: 0,
      anchors: 0,
    }
    for (const [name, job] of Object.entries(JOBS) as [keyof Swept, (typeof JOBS)[keyof Swept]][]) {
      await attempt(`sweep.${name}`, async () => {
        done[name] = await job(dependencies, actor, call)
      })
    }
    return ok(done)
  }
