import type { Nothing } from '#types/call'
import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import { moveCase } from './move-case'
import type { Operation } from './operation'

/** The ordinary move: from then on the link is a wrong one. */
export const takeTaskBack: Operation<StaffActor, { id: string; lend: string }, Nothing> =
  (dependencies) =>
  async (actor, { id, lend }, call) => {
    const moved = await moveCase(dependencies)(actor, { id, action: 'takeBack', fields: { lend } }, call)
    return moved.ok ? ok({}) : moved
  }
