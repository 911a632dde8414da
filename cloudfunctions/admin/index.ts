import type { AdminContract } from '#types/contract'
import * as schema from '#types/schemas'
import * as joiningSchema from '#types/schemas-joining'
import { localWords } from '#types/schemas-resident'
import * as rosterSchema from '#types/schemas-roster'
import { type ListOf, staff } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { changeBoard } from '../core/operations/change-board'
import { changeRoster } from '../core/operations/change-roster'
import { listDeadPushes } from '../core/operations/list-dead-pushes'
import { listInvitations } from '../core/operations/list-invitations'
import { makeInvitation } from '../core/operations/make-invitation'
import { openHealth } from '../core/operations/open-health'
import { openRoster } from '../core/operations/open-roster'
import { publishRegion } from '../core/operations/publish-region'
import { revokeInvitation } from '../core/operations/revoke-invitation'
import { setLocalWords } from '../core/operations/set-local-words'
import { staffDeparture } from '../core/operations/staff-departure'
import { succeedRoster } from '../core/operations/succeed-roster'

/** A whole region's pack travels in one call. */
const MOST_BYTES = 1024 * 1024

/** Set-up of one region; an administrator reads no case. */
export const main = serve({
  transport: 'call',
  audience: 'admin',
  mostBytes: MOST_BYTES,
  operations: {
    'region.publish': staff(schema.regionPublish, publishRegion),
    'board.change': staff(schema.boardChange, changeBoard),
    'roster.open': staff(rosterSchema.rosterOpen, openRoster),
    'roster.change': staff(rosterSchema.rosterChange, changeRoster),
    'staff.leave': staff(rosterSchema.staffLeave, staffDeparture),
    'invitation.make': staff(joiningSchema.invitationMake, makeInvitation),
    'invitation.list': staff(schema.nothing, listInvitations),
    'invitation.revoke': staff(joiningSchema.invitationRevoke, revokeInvitation),
    'unit.succeed': staff(rosterSchema.unitSucceed, succeedRoster),
    'health.open': staff(schema.nothing, openHealth),
    'push.dead': staff(schema.nothing, listDeadPushes),
    'matter.words': staff(localWords, setLocalWords),
  } satisfies ListOf<AdminContract>,
})
