import type { ResidentContract } from '#types/contract'
import * as schema from '#types/schemas'
import { anyone, type ListOf, person, resident } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { acceptInvitation } from '../core/operations/accept-invitation'
import { confirmSession } from '../core/operations/confirm-session'
import { fileCase } from '../core/operations/file-case'
import { giveFileTicket } from '../core/operations/give-file-ticket'
import { leaveContact } from '../core/operations/leave-contact'
import { listInbox } from '../core/operations/list-inbox'
import { listMatters } from '../core/operations/list-matters'
import { listMyCases } from '../core/operations/list-my-cases'
import { listSessions } from '../core/operations/list-sessions'
import { moveCase } from '../core/operations/move-case'
import { openBoard } from '../core/operations/open-board'
import { openCase } from '../core/operations/open-case'
import { openMe } from '../core/operations/open-me'
import { readInbox } from '../core/operations/read-inbox'
import { revokeSession } from '../core/operations/revoke-session'

/** What a resident's phone may ask. */
export const main = serve({
  transport: 'call',
  audience: 'resident',
  operations: {
    'board.open': anyone(schema.boardCode, openBoard),
    'matter.list': anyone(schema.compoundOnly, listMatters),
    'file.ticket': person(schema.fileTicket, giveFileTicket),
    'case.file': resident(schema.fileCase, fileCase),
    'case.mine': resident(schema.paged, listMyCases),
    'case.open': person(schema.caseId, openCase),
    'case.move': person(schema.caseMove, moveCase),
    'inbox.list': person(schema.paged, listInbox),
    'inbox.read': person(schema.inboxRead, readInbox),
    'me.open': person(schema.nothing, openMe),
    'contact.leave': resident(schema.contact, leaveContact),
    'invitation.accept': resident(schema.invitation, acceptInvitation),
    'session.confirm': person(schema.sessionConfirm, confirmSession),
    'session.list': person(schema.nothing, listSessions),
    'session.revoke': person(schema.sessionRevoke, revokeSession),
  } satisfies ListOf<ResidentContract>,
})
