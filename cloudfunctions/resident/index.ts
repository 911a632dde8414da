import type { ResidentContract } from '#types/contract'
import * as schema from '#types/schemas'
import * as deskSchema from '#types/schemas-desk'
import { byPhone } from '#types/schemas-joining'
import { compoundRecord, roughPosition } from '#types/schemas-place'
import { pushGrant } from '#types/schemas-push'
import * as residentSchema from '#types/schemas-resident'
import { anyone, type ListOf, person, resident } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { acceptInvitation } from '../core/operations/accept-invitation'
import { complainAboutHandling } from '../core/operations/complain-about-handling'
import { confirmSession } from '../core/operations/confirm-session'
import { eraseMyData } from '../core/operations/erase-my-data'
import { fileCase } from '../core/operations/file-case'
import { findCompound } from '../core/operations/find-compound'
import { findCompoundsNear } from '../core/operations/find-compounds-near'
import { findNearby } from '../core/operations/find-nearby'
import { giveFileTicket } from '../core/operations/give-file-ticket'
import { giveLentTicket } from '../core/operations/give-lent-ticket'
import { giveRecovery } from '../core/operations/give-recovery'
import { joinByPhone } from '../core/operations/join-by-phone'
import { joinCase } from '../core/operations/join-case'
import { leaveCase } from '../core/operations/leave-case'
import { leaveContact } from '../core/operations/leave-contact'
import { listCommunities } from '../core/operations/list-communities'
import { listInbox } from '../core/operations/list-inbox'
import { listJoinedCases } from '../core/operations/list-joined-cases'
import { listMatters } from '../core/operations/list-matters'
import { listMyCases } from '../core/operations/list-my-cases'
import { listMyData } from '../core/operations/list-my-data'
import { listRecord } from '../core/operations/list-record'
import { listSessions } from '../core/operations/list-sessions'
import { moveCase } from '../core/operations/move-case'
import { nameModel } from '../core/operations/name-model'
import { openBoard } from '../core/operations/open-board'
import { openCase } from '../core/operations/open-case'
import { openCompound } from '../core/operations/open-compound'
import { openLent } from '../core/operations/open-lent'
import { openMe } from '../core/operations/open-me'
import { grantPushes, openPushes } from '../core/operations/push-grants'
import { previewCase } from '../core/operations/preview-case'
import { rateJoinedCase } from '../core/operations/rate-joined-case'
import { readInbox } from '../core/operations/read-inbox'
import { recoverMe } from '../core/operations/recover-me'
import { reportLent } from '../core/operations/report-lent'
import { revokeSession } from '../core/operations/revoke-session'
import { shutDeviceOut } from '../core/operations/shut-device-out'
import { suggestMatter } from '../core/operations/suggest-matter'
import { urgeJoinedCase } from '../core/operations/urge-joined-case'

/** What a resident's phone may ask. */
export const main = serve({
  transport: 'call',
  audience: 'resident',
  operations: {
    'board.open': anyone(schema.boardCode, openBoard),
    'compound.find': anyone(residentSchema.compoundFind, findCompound),
    'compound.open': anyone(schema.compoundOnly, openCompound),
    'compound.near': anyone(roughPosition, findCompoundsNear),
    'compound.record': anyone(compoundRecord, listRecord),
    'community.list': anyone(schema.nothing, listCommunities),
    'matter.list': anyone(schema.compoundOnly, listMatters),
    'matter.model': anyone(schema.compoundOnly, nameModel),
    'matter.suggest': anyone(residentSchema.suggest, suggestMatter),
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
    'inbox.list': person(schema.paged, listInbox),
    'inbox.read': person(schema.inboxRead, readInbox),
    'push.open': person(schema.nothing, openPushes),
    'push.grant': person(pushGrant, grantPushes),
    'me.open': person(schema.nothing, openMe),
    'me.data': resident(schema.paged, listMyData),
    'me.erase': resident(schema.paged, eraseMyData),
    'me.recovery': resident(schema.nothing, giveRecovery),
    'me.recover': resident(residentSchema.recovery, recoverMe),
    'me.shutOut': resident(schema.caseId, shutDeviceOut),
    'contact.leave': resident(schema.contact, leaveContact),
    'invitation.accept': resident(schema.invitation, acceptInvitation),
    'invitation.byPhone': resident(byPhone, joinByPhone),
    'session.confirm': person(schema.sessionConfirm, confirmSession),
    'session.list': person(schema.nothing, listSessions),
    'session.revoke': person(schema.sessionRevoke, revokeSession),
  } satisfies ListOf<ResidentContract>,
})
