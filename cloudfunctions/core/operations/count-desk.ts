import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import type { DeskCounts } from '#types/views'
import { COUNTED, type DeskList } from '../store/cases'
import type { Operation } from './operation'

/** All badges from one projected page: beyond it the exact number helps nobody. */
export const countDesk: Operation<StaffActor, Record<string, never>, DeskCounts> =
  ({ store }) =>
  async ({ post }) => {
    const rows = await store.cases.deskOwners(post.id)
    const owned = (list: DeskList): number => rows.filter((row) => row[list] === post.id).length
    const more = rows.length >= COUNTED
    return ok({ todo: owned('todo'), verify: owned('toVerify'), following: owned('following'), more })
  }
