import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import type { DeskCounts } from '#types/me-view'
import type { DeskList } from '../store/case-shape'
import { COUNTED } from '../store/cases'
import type { Operation } from './operation'

/** All badges from one projected page: beyond it the exact number helps nobody. */
export const countDesk: Operation<StaffActor, Record<string, never>, DeskCounts> =
  ({ store }) =>
  async ({ post }) => {
    const rows = await store.cases.deskLists(post.id)
    const count = (list: DeskList): number => rows.filter((row) => row.list === list).length
    const more = rows.length >= COUNTED
    return ok({ todo: count('todo'), verify: count('verify'), following: count('following'), more })
  }
