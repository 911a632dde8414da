import type { ResidentContract, StaffContract, WebContract } from '#types/contract'
import * as schema from '#types/schemas'
import * as deskSchema from '#types/schemas-desk'
import * as docketSchema from '#types/schemas-docket'
import * as fieldSchema from '#types/schemas-field'
import * as joiningSchema from '#types/schemas-joining'
import * as placeSchema from '#types/schemas-place'
import * as residentSchema from '#types/schemas-resident'
import * as rosterSchema from '#types/schemas-roster'
import { anyone, type ListOf, person, resident, staff } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { acceptSeveral } from '../core/operations/accept-several'
import { agreeRosterSwap } from '../core/operations/agree-roster-swap'
import { beginSession } from '../core/operations/begin-session'
import { changeRoster } from '../core/operations/change-roster'
import { complainAboutHandling } from '../core/operations/complain-about-handling'
import { countDesk, countStuck, countUnit } from '../core/operations/count-desk'
import { eraseMyData } from '../core/operations/erase-my-data'
import { fileCase } from '../core/operations/file-case'
import { findCompound } from '../core/operations/find-compound'
import { findDeskCards } from '../core/operations/find-desk-cards'
import { findCompoundsNear } from '../core/operations/find-compounds-near'
import { findNearby } from '../core/operations/find-nearby'
import { forgetPhone } from '../core/operations/forget-phone'
import { giveFileTicket } from '../core/operations/give-file-ticket'
import { giveGuestSession } from '../core/operations/give-guest-session'
import { giveLentTicket } from '../core/operations/give-lent-ticket'
import { giveRecovery } from '../core/operations/give-recovery'
import { handOverRoster } from '../core/operations/hand-over-roster'
import { joinCase } from '../core/operations/join-case'
import { leaveCase } from '../core/operations/leave-case'
import { leaveContact } from '../core/operations/leave-contact'
import { listCalls } from '../core/operations/list-calls'
import { lendTask } from '../core/operations/lend-task'
import { linkTask } from '../core/operations/link-task'
import { listDesk } from '../core/operations/list-desk'
import { listDockets } from '../core/operations/list-dockets'
import { listCommunities } from '../core/operations/list-communities'
import { listInbox } from '../core/operations/list-inbox'
import { listInvitations } from '../core/operations/list-invitations'
import { listJoinedCases } from '../core/operations/list-joined-cases'
import { listMatters } from '../core/operations/list-matters'
import { listMyCases } from '../core/operations/list-my-cases'
import { listMyData } from '../core/operations/list-my-data'
import { listPatrols } from '../core/operations/list-patrols'
import { listRecord } from '../core/operations/list-record'
import { listSessions } from '../core/operations/list-sessions'
import { makeInvitation } from '../core/operations/make-invitation'
import { moveCase } from '../core/operations/move-case'
import { moveDocket } from '../core/operations/move-docket'
import { nameModel } from '../core/operations/name-model'
import { offerRosterSwap } from '../core/operations/offer-roster-swap'
import { openBoard } from '../core/operations/open-board'
import { openCase } from '../core/operations/open-case'
import { openCompound } from '../core/operations/open-compound'
import { openHealth } from '../core/operations/open-health'
import { openLent } from '../core/operations/open-lent'
import { openMe } from '../core/operations/open-me'
import { openRoster } from '../core/operations/open-roster'
import { pollSession } from '../core/operations/poll-session'
import { openPushes } from '../core/operations/push-grants'
import { previewCase } from '../core/operations/preview-case'
import { rateJoinedCase } from '../core/operations/rate-joined-case'
import { readDocket } from '../core/operations/read-docket'
import { readInbox } from '../core/operations/read-inbox'
import { recordFinding } from '../core/operations/record-finding'
import { recoverMe } from '../core/operations/recover-me'
import { registerCase } from '../core/operations/register-case'
import { renewSession } from '../core/operations/renew-session'
import { reportPatrol } from '../core/operations/report-patrol'
import { revealReporter } from '../core/operations/reveal-reporter'
import { revokeInvitation } from '../core/operations/revoke-invitation'
import { reportLent } from '../core/operations/report-lent'
import { revokeSession } from '../core/operations/revoke-session'
import { shutDeviceOut } from '../core/operations/shut-device-out'
import { suggestMatter } from '../core/operations/suggest-matter'
import { takeRosterLeave } from '../core/operations/take-roster-leave'
import { takeTaskBack } from '../core/operations/take-task-back'
import { urgeJoinedCase } from '../core/operations/urge-joined-case'

/** Only a phone confirms a screen, binds itself to a record or accepts messages. */
type PhoneOnly = 'session.confirm' | 'invitation.accept' | 'invitation.byPhone' | 'push.grant'

/** What a browser may ask over HTTP, with a bearer session for everything that concerns a person. */
export const main = serve({
  transport: 'http',
  operations: {
    'board.open': anyone(schema.boardCode, openBoard),
    'compound.find': anyone(residentSchema.compoundFind, findCompound),
    'compound.open': anyone(schema.compoundOnly, openCompound),
    'compound.near': anyone(placeSchema.roughPosition, findCompoundsNear),
    'compound.record': anyone(placeSchema.compoundRecord, listRecord),
    'community.list': anyone(schema.nothing, listCommunities),
    'matter.list': anyone(schema.compoundOnly, listMatters),
    'matter.model': anyone(schema.compoundOnly, nameModel),
    'matter.suggest': anyone(residentSchema.suggest, suggestMatter),
    'session.guest': anyone(schema.nothing, giveGuestSession),
    'session.begin': anyone(schema.sessionBegin, beginSession),
    'session.poll': anyone(schema.sessionPoll, pollSession),
    'session.renew': person(schema.nothing, renewSession),
    'session.list': person(schema.nothing, listSessions),
    'session.revoke': person(schema.sessionRevoke, revokeSession),
    'file.ticket': person(schema.fileTicket, giveFileTicket),
    'case.file': resident(schema.fileCase, fileCase),
    'case.preview': anyone(schema.fileCase, previewCase),
    'case.complain': resident(residentSchema.complaint, complainAboutHandling),
    'lent.open': anyone(deskSchema.lentOpen, openLent),
    'lent.report': anyone(deskSchema.lentReport, reportLent),
    'lent.ticket': anyone(deskSchema.lentTicket, giveLentTicket),
    'case.mine': resident(schema.paged, listMyCases),
    'case.open': person(schema.caseId, openCase),
    'case.move': person(schema.caseMove, moveCase),
    'case.nearby': resident(residentSchema.nearby, findNearby),
    'follow.add': resident(schema.caseId, joinCase),
    'follow.remove': resident(schema.caseId, leaveCase),
    'follow.urge': resident(schema.caseId, urgeJoinedCase),
    'follow.rate': resident(residentSchema.followRating, rateJoinedCase),
    'follow.list': resident(schema.paged, listJoinedCases),
    'case.find': staff(schema.finding, recordFinding),
    'case.reveal': staff(schema.reveal, revealReporter),
    'contact.leave': resident(schema.contact, leaveContact),
    'desk.list': staff(deskSchema.deskList, listDesk),
    'desk.counts': staff(schema.nothing, countDesk),
    'desk.unitCounts': staff(schema.nothing, countUnit),
    'desk.stuckCounts': staff(schema.nothing, countStuck),
    'desk.find': staff(deskSchema.deskFind, findDeskCards),
    'desk.accept': staff(deskSchema.deskAccept, acceptSeveral),
    'task.lend': staff(deskSchema.lend, lendTask),
    'task.link': staff(deskSchema.takeBack, linkTask),
    'task.takeBack': staff(deskSchema.takeBack, takeTaskBack),
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
    'me.open': person(schema.nothing, openMe),
    'me.data': resident(schema.paged, listMyData),
    'me.erase': resident(schema.paged, eraseMyData),
    'me.recovery': resident(schema.nothing, giveRecovery),
    'me.recover': resident(residentSchema.recovery, recoverMe),
    'me.shutOut': resident(schema.caseId, shutDeviceOut),
  } satisfies ListOf<Omit<ResidentContract & StaffContract & WebContract, PhoneOnly>>,
})
