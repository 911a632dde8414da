import type { StaffContract } from '#types/contract'
import * as schema from '#types/schemas'
import * as deskSchema from '#types/schemas-desk'
import * as docketSchema from '#types/schemas-docket'
import * as fieldSchema from '#types/schemas-field'
import * as joiningSchema from '#types/schemas-joining'
import { pushGrant } from '#types/schemas-push'
import * as rosterSchema from '#types/schemas-roster'
import { type ListOf, person, staff } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { acceptSeveral } from '../core/operations/accept-several'
import { agreeRosterSwap } from '../core/operations/agree-roster-swap'
import { changeRoster } from '../core/operations/change-roster'
import { confirmSession } from '../core/operations/confirm-session'
import { countDesk, countStuck, countUnit } from '../core/operations/count-desk'
import { forgetPhone } from '../core/operations/forget-phone'
import { findDeskCards } from '../core/operations/find-desk-cards'
import { giveFileTicket } from '../core/operations/give-file-ticket'
import { handOverRoster } from '../core/operations/hand-over-roster'
import { listCalls } from '../core/operations/list-calls'
import { lendTask } from '../core/operations/lend-task'
import { linkTask } from '../core/operations/link-task'
import { listDesk } from '../core/operations/list-desk'
import { listDockets } from '../core/operations/list-dockets'
import { listInbox } from '../core/operations/list-inbox'
import { listInvitations } from '../core/operations/list-invitations'
import { listPatrols } from '../core/operations/list-patrols'
import { listSessions } from '../core/operations/list-sessions'
import { makeInvitation } from '../core/operations/make-invitation'
import { moveCase } from '../core/operations/move-case'
import { moveDocket } from '../core/operations/move-docket'
import { offerRosterSwap } from '../core/operations/offer-roster-swap'
import { openCase } from '../core/operations/open-case'
import { openHealth } from '../core/operations/open-health'
import { openMe } from '../core/operations/open-me'
import { openRoster } from '../core/operations/open-roster'
import { grantPushes, openPushes } from '../core/operations/push-grants'
import { readDocket } from '../core/operations/read-docket'
import { readInbox } from '../core/operations/read-inbox'
import { recordFinding } from '../core/operations/record-finding'
import { registerCase } from '../core/operations/register-case'
import { reportPatrol } from '../core/operations/report-patrol'
import { revealReporter } from '../core/operations/reveal-reporter'
import { revokeInvitation } from '../core/operations/revoke-invitation'
import { revokeSession } from '../core/operations/revoke-session'
import { takeRosterLeave } from '../core/operations/take-roster-leave'
import { takeTaskBack } from '../core/operations/take-task-back'

/** What the phone of a staff member may ask, in one of their own posts. */
export const main = serve({
  transport: 'call',
  audience: 'staff',
  operations: {
    'desk.list': staff(deskSchema.deskList, listDesk),
    'desk.counts': staff(schema.nothing, countDesk),
    'desk.unitCounts': staff(schema.nothing, countUnit),
    'desk.stuckCounts': staff(schema.nothing, countStuck),
    'desk.find': staff(deskSchema.deskFind, findDeskCards),
    'desk.accept': staff(deskSchema.deskAccept, acceptSeveral),
    'task.lend': staff(deskSchema.lend, lendTask),
    'task.link': staff(deskSchema.takeBack, linkTask),
    'task.takeBack': staff(deskSchema.takeBack, takeTaskBack),
    'file.ticket': person(schema.fileTicket, giveFileTicket),
    'case.open': person(schema.caseId, openCase),
    'case.move': person(schema.caseMove, moveCase),
    'case.find': staff(schema.finding, recordFinding),
    'case.reveal': staff(schema.reveal, revealReporter),
    'call.list': staff(schema.paged, listCalls),
    'docket.list': staff(docketSchema.docketList, listDockets),
    'docket.open': staff(schema.caseId, readDocket),
    'docket.move': staff(docketSchema.docketMove, moveDocket),
    'roster.open': staff(rosterSchema.rosterOpen, openRoster),
    'roster.change': staff(rosterSchema.rosterChange, changeRoster),
    'roster.leave': staff(rosterSchema.rosterLeave, takeRosterLeave),
    'roster.swap': staff(rosterSchema.rosterSwap, offerRosterSwap),
    'roster.agree': staff(rosterSchema.rosterAgree, agreeRosterSwap),
    'roster.handOver': staff(rosterSchema.rosterHandOver, handOverRoster),
    'invitation.make': staff(joiningSchema.invitationMake, makeInvitation),
    'invitation.list': staff(schema.nothing, listInvitations),
    'invitation.revoke': staff(joiningSchema.invitationRevoke, revokeInvitation),
    'case.register': staff(fieldSchema.register, registerCase),
    'case.forgetPhone': staff(schema.caseId, forgetPhone),
    'patrol.list': staff(schema.nothing, listPatrols),
    'patrol.report': staff(fieldSchema.patrolReport, reportPatrol),
    'health.open': staff(schema.nothing, openHealth),
    'inbox.list': person(schema.paged, listInbox),
    'inbox.read': person(schema.inboxRead, readInbox),
    'push.open': person(schema.nothing, openPushes),
    'push.grant': person(pushGrant, grantPushes),
    'me.open': person(schema.nothing, openMe),
    'session.confirm': person(schema.sessionConfirm, confirmSession),
    'session.list': person(schema.nothing, listSessions),
    'session.revoke': person(schema.sessionRevoke, revokeSession),
  } satisfies ListOf<StaffContract>,
})
